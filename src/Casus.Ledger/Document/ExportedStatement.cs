using Casus.Coding.Actors;
using Casus.Coding.Statements;
using Casus.Language.Expressions;

namespace Casus.Ledger.Document;

/// <summary>A half-open range of code points in the clean text.</summary>
public sealed record ExportedSpan(int Start, int End);

public sealed record ExportedClaimant(
    string Id,
    string Name,
    ClaimantKind Kind,
    string? Side,
    string? Country,
    string? Sector
);

public sealed record ExportedChannel(string Id, string Name, ClaimantKind Kind);

public sealed record ExportedAbout(string Statement, AboutRelation Relation);

public sealed record ExportedEvent(
    string Type,
    string? Mode,
    IReadOnlyList<string> Context,
    IReadOnlyList<string> Actor,
    IReadOnlyList<string> Recipient,
    DateInterval? When,
    string? Where,
    int Start,
    int End
);

/// <summary>An element of <c>statements</c> in the document.</summary>
public sealed record ExportedStatement(
    string Id,
    string Report,
    int Start,
    int End,
    string Quote,
    ExportedSpan Content,
    ExportedSpan? Source,
    ExportedSpan? Cue,
    string? Within,
    ExportedClaimant Claimant,
    ClaimantBasis ClaimantBasis,
    IReadOnlyList<ExportedChannel> Channel,
    DateInterval? Said,
    Polarity Polarity,
    Certainty Certainty,
    Tense Tense,
    bool Conditional,
    ExportedAbout? About,
    string? Incident,
    bool Background,
    IReadOnlyList<ExportedEvent> Events
);
