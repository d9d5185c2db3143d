using Casus.Coding;
using Casus.Ledger;
using Casus.Ledger.Redactions;
using Casus.Reports;

namespace Casus.Work;

/// <summary>Stored reports to new readings of them, laid beside those that stand and put in their place when all are there.</summary>
public sealed class RereadingRun(
    IRereadable ledger,
    Func<ReadOnlyMemory<byte>, Provenance, (Report Report, ReportCoding Coding)> read,
    int workers
)
{
    /// <summary>So many reports for each worker are read and stored at a time, in one transaction.</summary>
    const int ReportsAWorker = 16;

    readonly Withdrawn _withdrawn = new(ledger.Judgements());

    /// <summary>Called after every batch; <see cref="ReadingProgress.Known"/> were read anew by an earlier run.</summary>
    public Action<ReadingProgress>? OnProgress { get; init; }

    /// <summary>
    /// Goes on where an earlier run with the same versions stopped. When told to stop, or when a report cannot be read,
    /// the ledger is read as it was before, and what was done is kept for the next run.
    /// </summary>
    public ReadingResult Run(MadeBy newer, CancellationToken stop)
    {
        ledger.BeginReread(newer);
        var lacking = ledger.NotReread().ToList();
        var progress = new ReadingProgress(0, ledger.ReportCount - lacking.Count, 0, 0);
        var failed = new List<ItemFinding>();
        foreach (var batch in lacking.Chunk(workers * ReportsAWorker))
        {
            if (stop.IsCancellationRequested)
                return new(progress, failed, failed.Count, Stopped: true);
            var done = Read(batch);
            ledger.Reread([.. done.Where(one => one.Broken is null).Select(one => one.Reading)]);
            failed.AddRange(done.Where(one => one.Broken is not null).Select(one => one.Broken!));
            progress = progress with
            {
                New = progress.New + done.Count(one => one.Broken is null),
                Failed = failed.Count,
            };
            OnProgress?.Invoke(progress);
        }
        if (failed.Count == 0)
            ledger.FinishReread();
        return new(progress, failed, failed.Count, Stopped: false);
    }

    /// <summary>A stored report is never left out: one that breaks a stage keeps the whole ledger as it was.</summary>
    List<((Report Report, ReportCoding Coding) Reading, ItemFinding? Broken)> Read(string[] ids)
    {
        var stored = ids.Select(id => (Stored: ledger.Load(id), Raw: ledger.Raw(id))).ToList();
        return
        [
            .. stored
                .AsParallel()
                .AsOrdered()
                .WithDegreeOfParallelism(workers)
                .Select(one => ReadOne(one.Stored, one.Raw)),
        ];
    }

    ((Report, ReportCoding), ItemFinding?) ReadOne(StoredReport stored, ReadOnlyMemory<byte> raw)
    {
        // Its words are gone; the numbers and places that were read out of them stay.
        if (_withdrawn.HashOf(stored.Report.Id) is not null)
            return ((stored.Report, stored.Coding), null);
        try
        {
            return (read(raw, stored.Report.Provenance), null);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            var file = stored.Files[0];
            return (default, new(0, file, file, WorkFindings.Broken(error), Failed: true));
        }
    }
}
