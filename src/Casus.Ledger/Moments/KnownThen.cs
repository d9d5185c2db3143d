namespace Casus.Ledger.Moments;

/// <summary>What of a ledger's entries belongs to a moment.</summary>
/// <param name="Reports">Sorted by id, ordinal.</param>
/// <param name="Undated">Reports whose last possible day is not known: by publication they belong to no moment. Sorted.</param>
/// <param name="Names">By report the names that it had then; null where all of them count.</param>
sealed record KnownThen(
    IReadOnlyList<string> Reports,
    IReadOnlyList<string> Undated,
    IReadOnlyList<Judgement> Judgements,
    IReadOnlyDictionary<string, List<string>>? Names
)
{
    public static KnownThen Of(ILedger ledger, Moment moment) =>
        moment.By == MomentBy.Published ? Published(ledger, moment) : Recorded(ledger, moment);

    /// <summary>By their own evidence alone: a date linked by later company is not known then.</summary>
    static KnownThen Published(ILedger ledger, Moment moment)
    {
        var (reports, undated) = (new List<string>(), new List<string>());
        foreach (var id in ledger.ReportIds())
            if (ledger.Load(id).Report.Published.Interval.Latest is not { } latest)
                undated.Add(id);
            else if (latest <= moment.Day)
                reports.Add(id);
        return new(reports, undated, [.. ledger.Judgements()], null);
    }

    static KnownThen Recorded(ILedger ledger, Moment moment)
    {
        if (ledger is not IEntryLog log)
            throw new InvalidOperationException("This ledger does not know when its entries were added.");
        var names = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        var judged = new List<bool>();
        foreach (var entry in log.Log())
        {
            var known = entry.At <= moment.Last;
            if (entry.Kind == LoggedKind.Judged)
                judged.Add(known);
            else if (
                known && entry is { Kind: LoggedKind.Read or LoggedKind.Named, Report: { } report, File: { } file }
            )
                (names.TryGetValue(report, out var held) ? held : names[report] = []).Add(file);
        }
        foreach (var files in names.Values)
            files.Sort(StringComparer.Ordinal);
        var judgements = ledger.Judgements().Where((_, i) => judged[i]);
        return new([.. names.Keys.Where(ledger.Has)], [], [.. judgements], names);
    }
}
