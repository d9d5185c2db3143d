using System.Collections.Immutable;
using Casus.Incidents.Growth;
using Casus.Incidents.Signatures;
using Casus.Ledger.Judgements;
using Casus.Ledger.Moments;
using Casus.Ledger.Rows;

namespace Casus.Ledger.Growing;

/// <summary>Brings the derived rows of a ledger up to its last entry batch by batch, each in one transaction.</summary>
static class LedgerGrowth
{
    public static void Refresh(IGrowing ledger, int batchAtMost)
    {
        var from = ledger.DerivedUpTo ?? 0;
        if (from > 0 && (!IsOurs(ledger, from) || ledger.After(from).Any(e => e.Kind is LoggedKind.Reread)))
            from = 0;
        if (from == 0)
            ledger.Grow(0, rows => rows.Clear());
        var (last, judged) = (ledger.LastEntry, new JudgedGrowth(ledger));
        var begun = from == 0 ? GrowthStamp.Begun(last) : null;
        while (from < last)
        {
            var batch = ledger.After(from).Take(batchAtMost).ToList();
            var start = from;
            from = batch[^1].Number;
            // Of what is forgotten only the entry is left.
            batch.RemoveAll(e => e.Report is { } report && judged.IsForgotten(report));
            ledger.Grow(
                from,
                rows =>
                {
                    var noted = new NotedRows(rows);
                    Add(noted, from, batch, judged.After(start), judged);
                    var growth = begun ?? BatchNote.Read(BatchNotes.Of(rows.Shelves, start)!).Growth;
                    BatchNotes.Put(rows.Shelves, from, new BatchNote(growth, noted.Homes).Written());
                }
            );
        }
    }

    static bool IsOurs(IGrowing ledger, long upTo)
    {
        var ours = false;
        ledger.Grow(upTo, rows => ours = GrowthStamp.Is(rows.Shelves, upTo));
        return ours;
    }

    static void Add(
        IDerivedRows rows,
        long upTo,
        List<LoggedEntry> batch,
        IReadOnlySet<string> judgedAnew,
        JudgedGrowth judged
    )
    {
        var growing = new GrowingReports(rows.Shelves);
        var loaded = new LoadedReports(judged.Ledger);
        var read = batch.Where(e => e.Kind is LoggedKind.Read).Select(e => e.Report!).ToList();
        var retold = judgedAnew.Where(growing.Has).ToList();
        var grown = growing.Add(Signatures(read, loaded), Signatures(retold, loaded), judged.Decided);
        var named = batch.Where(e => e.Kind is LoggedKind.Named).Select(e => e.Report!);
        new GrownRows(rows, growing, loaded, judged).Put(grown, retold, named);
        growing.Flush();
        GrowthStamp.Set(rows.Shelves, upTo);
    }

    static ImmutableArray<Signature> Signatures(IEnumerable<string> reports, LoadedReports loaded) =>
        [.. reports.Select(loaded.Of).Select(stored => SignatureReader.Read(stored.Report, stored.Coding))];
}
