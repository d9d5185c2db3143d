namespace Casus.Ledger.Moments;

/// <summary>What kind of entry was added.</summary>
public enum LoggedKind
{
    Read,
    Named,
    Judged,
    Reread,
}

/// <summary>That something was added, and when; what it was stands elsewhere.</summary>
public sealed record LoggedEntry(long Number, LoggedKind Kind, string? Report, string? File, DateTimeOffset At);

/// <summary>A ledger that knows when its entries were added.</summary>
public interface IEntryLog
{
    /// <summary>In the order in which they were added; the judged ones are in the order of <see cref="ILedger.Judgements"/>.</summary>
    IEnumerable<LoggedEntry> Log();
}
