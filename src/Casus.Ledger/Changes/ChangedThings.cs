using Casus.Coding.Appeals;
using Casus.Coding.Figures;
using Casus.Incidents.Disputes;
using Casus.Ledger.Document;

namespace Casus.Ledger.Changes;

/// <summary>A claim that was not told before.</summary>
public sealed record ChangedClaim(string Statement, string Report, string Claimant, string? Side, string Quote);

/// <summary>A figure that was not told before, or that stands no longer.</summary>
public sealed record ChangedFigure(
    string Figure,
    string Statement,
    FigureKind Kind,
    string? Side,
    string Number,
    Standing Standing,
    IReadOnlyList<string> EndedBy
);

/// <summary>How a settled toll moved.</summary>
public enum TollChange
{
    New,
    Risen,
    Fallen,

    /// <summary>The same best number, other bounds.</summary>
    Bounds,
    Gone,
}

/// <summary>The numbers of a toll; null is open or unknown, never zero.</summary>
public sealed record TollNumbers(long? Low, long? Best, long? High, string Rule);

/// <summary>A toll that is another than before.</summary>
/// <param name="Was">Empty for a new one; several where several incidents became one.</param>
/// <param name="Now">Null for one that is gone.</param>
public sealed record ChangedToll(
    string? Side,
    FigureKind Kind,
    VictimStatus? Status,
    TollChange Change,
    IReadOnlyList<TollNumbers> Was,
    TollNumbers? Now
);

/// <summary>An appeal that is new, has got further, or was replied to.</summary>
/// <param name="Was">How far it had got; null for a new one.</param>
/// <param name="Replies">Those that were not told before.</param>
public sealed record ChangedAppeal(
    string Appeal,
    string Requester,
    string Addressee,
    AppealStage? Was,
    AppealStage Stage,
    IReadOnlyList<ExportedResponse> Replies
);

/// <summary>A truce that is new, stands otherwise, or is said to have been broken.</summary>
/// <param name="Was">How it stood; null for a new one.</param>
/// <param name="Violations">Those that were not told before.</param>
public sealed record ChangedTruce(
    string Ceasefire,
    TruceKind What,
    IReadOnlyList<string> Parties,
    TruceStatus? Was,
    TruceStatus Status,
    IReadOnlyList<ExportedViolation> Violations
);

/// <summary>A dispute that is new, stands otherwise, or has a position that nobody held before.</summary>
/// <param name="Was">How it stood; null for a new one.</param>
/// <param name="Positions">Those whose value nobody held before.</param>
public sealed record ChangedDispute(
    string Dispute,
    DisputeKind Kind,
    DisputeBetween Between,
    DisputeStatus? Was,
    DisputeStatus Status,
    IReadOnlyList<Position> Positions
);
