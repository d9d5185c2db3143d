using System.Globalization;
using System.Text.Json;
using Casus.Language.Expressions;
using Casus.Ledger;
using Casus.Measure.Pages;

namespace Casus.Measure.Sets;

/// <summary>
/// The reports of each true incident as a ledger of their own: the day on which it says the incident began against the archive's,
/// beside the day of its earliest report. <c>date_told</c> is how often one day is told at all: whoever is told nothing is right in none.
/// </summary>
static class IncidentDays
{
    public static IEnumerable<Score> Of(
        string set,
        IReadOnlyList<GoldDocument> documents,
        Entry.Read?[] read,
        Dictionary<string, DateOnly> truth,
        Bench bench
    )
    {
        var rows = GoldReading
            .ByIncident(documents, read, truth.ContainsKey)
            .Select(g =>
            {
                var reports = g.Select(d => d.Read).ToList();
                var row = new Row(truth[g.Key], Began(reports, bench), First(reports), Halves.IsHeld(g.Key));
                if (bench.Fails && !row.Held && row.Said.Earliest != row.Gold)
                    bench.Tell($"{set}: {g.Key} was {row.Gold:yyyy-MM-dd}, told {row.Said}: {Evidence(reports)}");
                return row;
            })
            .ToList();
        if (rows.Count == 0)
            yield break;
        foreach (var (part, which) in Parts)
        {
            var asked = rows.Where(which).ToList();
            yield return new(
                set,
                "date_exact" + part,
                Share(asked, r => r.IsRight),
                Share(asked, r => r.Gold == r.First)
            );
        }
        yield return new(set, "date_told", Share(rows, r => r.Said.IsDay), 1);
        yield return new(set, "date_exact_of_told", Share(rows.FindAll(r => r.Said.IsDay), r => r.IsRight), 0);
        yield return new(set, "date_held_in_told", Share(rows, r => r.Holds), 0);
    }

    static readonly (string Part, Func<Row, bool> Which)[] Parts = [("", _ => true), ("_held", r => r.Held)];

    sealed record Row(DateOnly Gold, DateInterval Said, DateOnly? First, bool Held)
    {
        public bool IsRight => Said.IsDay && Said.Earliest == Gold;

        /// <summary>The interval is right as far as it goes.</summary>
        public bool Holds => !Said.IsUnknown && Said.MayMeet(DateInterval.On(Gold));
    }

    static double Share(List<Row> rows, Func<Row, bool> which) =>
        rows.Select(r => which(r) ? 1.0 : 0).DefaultIfEmpty(0).Average();

    static DateOnly? First(List<Entry.Read> reports) => reports.Min(r => r.Report.Published.Interval.Earliest);

    static string Evidence(List<Entry.Read> reports) =>
        string.Join(
            " || ",
            reports.Select(r =>
                $"{r.Report.Published.Interval.Earliest:yyyy-MM-dd} {r.Coding.Main?.Time.Interval} "
                + string.Join(
                    '/',
                    (r.Coding.Main?.Time.Evidence ?? []).Select(e =>
                        r.Report.Text[Math.Max(0, e.Start - 70)..Math.Min(r.Report.Text.Length, e.End + 30)]
                            .ReplaceLineEndings(" ")
                    )
                )
            )
        );

    static DateInterval Began(List<Entry.Read> reports, Bench bench)
    {
        using var ledger = new MemoryLedger(bench.Models.MadeBy);
        ledger.Append([.. reports]);
        LedgerFold.Refresh(ledger);
        // Where reports fell apart, the incident of most of them; of equals that of the earliest report.
        var order = reports
            .OrderBy(r => r.Report.Published.Interval.Earliest ?? DateOnly.MaxValue)
            .ThenBy(r => r.Report.Id, StringComparer.Ordinal)
            .Select((r, at) => (r.Report.Id, at))
            .ToDictionary(r => r.Id, r => r.at);
        var main = ledger
            .Derived("reports")
            .Select(row => (Incident: Json(row).GetProperty("incident").GetString(), Order: order[row.Id]))
            .Where(r => r.Incident is not null)
            .GroupBy(r => r.Incident, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Min(r => r.Order))
            .FirstOrDefault()
            ?.Key;
        var start = ledger
            .Derived("incidents")
            .Where(row => row.Id == main)
            .Select(row => Json(row).GetProperty("start"))
            .FirstOrDefault();
        return start.ValueKind is JsonValueKind.Object
            ? new(Day(start.GetProperty("earliest")), Day(start.GetProperty("latest")))
            : DateInterval.Unknown;
    }

    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    static DateOnly? Day(JsonElement day) => day.ValueKind is JsonValueKind.String ? Day(day.GetString()!) : null;

    static JsonElement Json(DerivedRow row)
    {
        using var json = JsonDocument.Parse(row.Json);
        return json.RootElement.Clone();
    }
}
