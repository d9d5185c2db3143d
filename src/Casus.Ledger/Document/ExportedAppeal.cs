using Casus.Coding.Appeals;
using Casus.Language.Expressions;

namespace Casus.Ledger.Document;

public sealed record ExportedInstrument(string? Id, string Name, int? Year, IReadOnlyList<string> Statements);

public sealed record ExportedAsk(string What, string? If);

public sealed record ExportedResponse(
    string By,
    ResponseStatus Status,
    string? If,
    DateInterval? When,
    IReadOnlyList<string> Statements
);

/// <summary>An element of <c>appeals</c> in the document: one per addressee and incident, however many reports tell of it.</summary>
public sealed record ExportedAppeal(
    string Id,
    string? Incident,
    bool Background,
    string Requester,
    string Addressee,
    AppealStage Stage,
    DateInterval? Made,
    IReadOnlyList<ExportedInstrument> Instruments,
    IReadOnlyList<ExportedAsk> Asks,
    IReadOnlyList<ExportedResponse> Responses,
    IReadOnlyList<string> Statements
);

public sealed record ExportedViolation(string By, string Claimant, DateInterval? When, string Statement);

/// <summary>An element of <c>ceasefires</c> in the document.</summary>
public sealed record ExportedCeasefire(
    string Id,
    string? Incident,
    TruceKind What,
    IReadOnlyList<string> Parties,
    IReadOnlyList<string> AnnouncedBy,
    DateInterval? Effective,
    DateInterval? Until,
    TruceStatus Status,
    IReadOnlyList<ExportedViolation> Violations,
    IReadOnlyList<string> Statements
);
