using Casus.Coding;
using Casus.Coding.Actors;
using Casus.Coding.Figures;
using Casus.Language.Expressions;
using Casus.Ledger.Document;
using Casus.Reports.Copies;

namespace Casus.Ledger.Tests.Moments;

/// <summary>Firing at a ford, told over three days, and a ledger into which each report came at noon of its day.</summary>
static class Past
{
    public static readonly DateOnly Day = new(2019, 4, 2);
    public static readonly MadeBy Made = new("models-1", "rules-1", "fast");

    public static readonly Actor Peru = new(
        "PER/ministry-of-defence",
        "Peru's defence ministry",
        ClaimantKind.Ministry,
        "PER",
        "PER",
        "GOV"
    );

    /// <summary>A report of so many dead; of no known date without a day.</summary>
    public static Written Told(string title, int dead, int? day, string? url = null)
    {
        var quote = $"{title}: Peru's defence ministry said {dead} died.";
        var written = new Written($"{title}\n{quote}")
        {
            Main = new(IncidentKind.Clash, ["ECU", "PER"], new(DateInterval.On(Day), []), title),
            Published = day is { } after ? DateInterval.On(Day.AddDays(after)) : DateInterval.Unknown,
            Url = url,
            Sketch = CopySketch.Empty,
        };
        written.Count(written.Say(quote, Peru), $"{dead}", FigureKind.Killed, "PER", Quantity.Exactly(dead));
        return written;
    }

    public static Written[] Reports() =>
        [
            Told("Firing at the ford", 2, 0),
            Told("More firing at the ford", 5, 1),
            Told("Calm at the ford", 7, 2),
            Told("The ford, undated", 9, null),
        ];

    public static Entry Read(Written written, string? file = null)
    {
        var stored = written.Stored();
        return new Entry.Read(file ?? $"{written.Id}.txt", default, stored.Report, stored.Coding);
    }

    public static MemoryLedger Ledger(params IEnumerable<Written> reports)
    {
        var ledger = new MemoryLedger(Made);
        ledger.Append([.. reports.Select(r => Read(r))]);
        return ledger;
    }

    public static string Export(ILedger ledger)
    {
        using var stream = new MemoryStream();
        DocumentWriter.Write(ledger, stream, withText: true);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
