using Casus.Reports;

namespace Casus.Work;

/// <summary>What was wrong with one item; one that <paramref name="Failed"/> is not in the ledger.</summary>
public sealed record ItemFinding(long Order, string Name, string Path, Finding Finding, bool Failed);

/// <summary>What a reading run did.</summary>
/// <param name="Findings">In the order of the input; no more than <see cref="ReadingRun.FindingsKept"/>.</param>
/// <param name="Stopped">It was told to stop before the end; what was read is in the ledger.</param>
public sealed record ReadingResult(
    ReadingProgress Progress,
    IReadOnlyList<ItemFinding> Findings,
    long FindingsInAll,
    bool Stopped
);
