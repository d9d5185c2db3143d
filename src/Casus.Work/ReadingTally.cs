using Casus.Ledger;

namespace Casus.Work;

/// <summary>Appends batches and counts what became of their items.</summary>
sealed class ReadingTally(Action<ItemFinding>? onFinding)
{
    readonly List<ItemFinding> _kept = [];
    int _new;
    int _known;
    int _failed;
    long _bytes;
    long _findings;

    public ReadingProgress Progress => new(_new, _known, _failed, _bytes);

    public void Append(ILedger ledger, IReadOnlyList<ItemReading> batch)
    {
        var entries = batch.Where(reading => reading.Entry is not null).Select(reading => reading.Entry!).ToList();
        var added = entries
            .OfType<Entry.Read>()
            .Select(read => read.Report.Id)
            .Distinct(StringComparer.Ordinal)
            .Count(id => !ledger.Has(id));
        if (entries.Count > 0)
            ledger.Append(entries);
        _new += added;
        _known += entries.Count - added;
        _failed += batch.Count - entries.Count;
        foreach (var reading in batch)
        {
            _bytes += reading.Item.Size;
            foreach (var finding in reading.Findings)
                Note(new(reading.Order, reading.Item.Name, reading.Item.Path, finding, reading.Entry is null));
        }
    }

    public ReadingResult Result(bool stopped) => new(Progress, [.. _kept.OrderBy(f => f.Order)], _findings, stopped);

    void Note(ItemFinding finding)
    {
        _findings++;
        if (_kept.Count < ReadingRun.FindingsKept)
            _kept.Add(finding);
        onFinding?.Invoke(finding);
    }
}
