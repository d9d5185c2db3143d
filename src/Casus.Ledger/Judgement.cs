using Casus.Reports;

namespace Casus.Ledger;

/// <summary>What a person can decide.</summary>
public enum JudgementKind
{
    Same,
    NotTheSame,
    Unsure,
    Accepted,
    Wrong,
    Corrected,
    ErrorOfTheSource,
    Redacted,
    Undone,
    Forgotten,
}

/// <summary>A place in a report by what never changes: its id, the raw bytes, and the kind of entry read there.</summary>
public sealed record Anchor(string Report, ByteRange? Raw, string? EntryKind);

/// <summary>A decision with who, when and why. It names reports and raw bytes, never a derived id.</summary>
/// <param name="About">One anchor, or two for the same / not the same.</param>
/// <param name="Value">The corrected value, where there is one.</param>
public sealed record Judgement(
    JudgementKind Kind,
    IReadOnlyList<Anchor> About,
    string? Value,
    string By,
    DateTimeOffset At,
    string Why
);
