using System.Globalization;
using System.Text.Json;
using Casus.Language.Expressions;
using Casus.Ledger;
using Casus.Measure.Sets;
using Casus.Reports;

namespace Casus.Measure.Clusters;

/// <summary>
/// Dated reports read without their dates among all others: whether the day on which each was published lies in the interval that the company
/// it keeps gives it. One of each incident with several reports is hidden, the last of the set. Baseline: from the first to the last day of the others of its true incident.
/// </summary>
static class HiddenDates
{
    public static IEnumerable<Score> Of(
        string set,
        IReadOnlyList<GoldDocument> documents,
        Entry.Read?[] read,
        Bench bench
    )
    {
        var hidden = documents
            .Select((d, i) => (Document: d, At: i))
            .Where(d => Published(read[d.At]) is { IsDay: true })
            .GroupBy(d => d.Document.Incident, StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .ToDictionary(g => g.Last().At, g => Span(g.SkipLast(1).Select(d => Published(read[d.At]))));
        var undated = hidden.Keys.Order().ToList();
        if (undated.Count == 0)
            yield break;
        bench.Tell($"{set}: {undated.Count} reports without their dates");
        var anew = GoldReading.Read(set, [.. undated.Select(i => WithoutDate(documents[i]))], bench);
        var entries = read.ToArray();
        foreach (var (n, i) in undated.Index())
            entries[i] = anew[n];
        var linked = Linked([.. entries.OfType<Entry.Read>()], bench);
        var rows = undated
            .Where(i => entries[i] is not null)
            .Select(i => new Row(
                Published(read[i])!.Value.Earliest!.Value,
                linked.GetValueOrDefault(entries[i]!.Report.Id),
                hidden[i]
            ))
            .ToList();
        if (bench.Fails)
            foreach (var row in rows.Where(r => r.IsTold && !Holds(r.Said, r.Gold)))
                bench.Tell($"{set}: published {row.Gold:yyyy-MM-dd}, linked {row.Said}");
        var told = rows.FindAll(r => r.IsTold);
        yield return new(set, "hidden_date.linked", Share(rows, r => r.IsTold), 1);
        yield return new(
            set,
            "hidden_date.true_of_linked",
            Share(told, r => Holds(r.Said, r.Gold)),
            Share(told, r => Holds(r.Trivial, r.Gold))
        );
        yield return new(set, "hidden_date.closed_of_linked", Share(told, r => r.Said.Width is not null), 1);
        yield return new(set, "hidden_date.median_days", Median(told, r => r.Said), Median(told, r => r.Trivial));
    }

    readonly record struct Row(DateOnly Gold, DateInterval Said, DateInterval Trivial)
    {
        public bool IsTold => !Said.IsUnknown;
    }

    static GoldDocument WithoutDate(GoldDocument document) =>
        document with
        {
            Provenance = document.Provenance with { Published = null },
        };

    static DateInterval? Published(Entry.Read? entry) => entry?.Report.Published.Interval;

    static DateInterval Span(IEnumerable<DateInterval?> days)
    {
        var known = days.OfType<DateInterval>().ToList();
        return new(known.Min(d => d.Earliest), known.Max(d => d.Latest));
    }

    static bool Holds(DateInterval days, DateOnly day) => days.MayMeet(DateInterval.On(day));

    static double Share(List<Row> rows, Func<Row, bool> which) =>
        rows.Select(r => which(r) ? 1.0 : 0).DefaultIfEmpty(0).Average();

    static double Median(List<Row> rows, Func<Row, DateInterval> of)
    {
        var widths = rows.Select(r => of(r).Width + 1).OfType<int>().Order().ToList();
        return widths.Count == 0 ? 0 : widths[widths.Count / 2];
    }

    /// <summary>By report, the interval of those that the company dates.</summary>
    static Dictionary<string, DateInterval> Linked(IReadOnlyList<Entry.Read> entries, Bench bench)
    {
        using var ledger = new MemoryLedger(bench.Models.MadeBy);
        ledger.Append([.. entries]);
        LedgerFold.Refresh(ledger);
        var found = new Dictionary<string, DateInterval>(StringComparer.Ordinal);
        foreach (var row in ledger.Derived("reports"))
        {
            using var json = JsonDocument.Parse(row.Json);
            var published = json.RootElement.GetProperty("published");
            if (published.GetProperty("basis").EnumerateArray().Any(b => b.GetProperty("kind").GetString() == "linked"))
                found[row.Id] = new(Day(published, "earliest"), Day(published, "latest"));
        }
        return found;
    }

    static DateOnly? Day(JsonElement published, string end) =>
        published.GetProperty(end) is { ValueKind: JsonValueKind.String } day
            ? DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
