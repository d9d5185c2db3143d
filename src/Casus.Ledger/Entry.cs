using Casus.Coding;
using Casus.Reports;

namespace Casus.Ledger;

/// <summary>What is appended to a ledger: nothing else is ever the source of truth.</summary>
public abstract record Entry
{
    Entry() { }

    /// <summary>A report was read: its bytes and what came out of them, all of it in one transaction.</summary>
    /// <param name="File">The name it was given by, relative to the argument that named it.</param>
    public sealed record Read(string File, ReadOnlyMemory<byte> Raw, Report Report, ReportCoding Coding) : Entry;

    /// <summary>A known report came again under another name.</summary>
    public sealed record Named(string Report, string File) : Entry;

    /// <summary>A person decided something.</summary>
    public sealed record Judged(Judgement Judgement) : Entry;
}
