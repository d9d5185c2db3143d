using System.Text;
using System.Text.Json;
using Casus.Ledger;
using Casus.Reports;

namespace Casus.Tests.LookAlikes;

/// <summary>
/// Invented reports of two incidents of each kind that differ only in day, numbers and names, partly in the same sentences: each in its own incident, in any
/// order and one by one.
/// </summary>
public class LookAlikeLaws
{
    sealed record Told(string Incident, string Kind, Entry.Read Entry);

    static readonly Lazy<IReadOnlyList<Told>> Reports = new(() =>
        [
            .. File.ReadLines(Checkout.Path("tests", "Casus.Tests", "LookAlikes", "reports.jsonl"))
                .Select((line, i) => Read(JsonDocument.Parse(line).RootElement, i)),
        ]
    );

    static Told Read(JsonElement row, int number)
    {
        string Text(string name) => row.GetProperty(name).GetString()!;
        var bytes = Encoding.UTF8.GetBytes(Text("text"));
        var given = Provenance.Text with { Title = Text("title"), Published = Text("published") };
        var (report, coding) = Pipeline.Read(bytes, given, Samples.Models);
        return new(Text("incident"), Text("kind"), new($"{number:D2}.txt", bytes, report, coding));
    }

    static string? IncidentOf(MemoryLedger ledger, string report)
    {
        using var json = JsonDocument.Parse(ledger.Find("reports", report)!.Json);
        return json.RootElement.GetProperty("incident").GetString();
    }

    static MemoryLedger Of(IEnumerable<Told> reports, bool oneByOne)
    {
        var ledger = new MemoryLedger(Samples.Models.MadeBy);
        foreach (var batch in reports.Chunk(oneByOne ? 1 : int.MaxValue))
        {
            ledger.Append([.. batch.Select(r => r.Entry)]);
            LedgerFold.Refresh(ledger);
        }
        return ledger;
    }

    [Fact]
    public void Each_report_is_in_the_incident_that_it_tells()
    {
        using var ledger = Of(Reports.Value, oneByOne: false);
        var said = Reports.Value.GroupBy(r => IncidentOf(ledger, r.Entry.Report.Id), r => r.Incident);
        Assert.Equal(
            Reports.Value.GroupBy(r => r.Incident, r => r.Incident).Select(g => string.Join(", ", g)).Order(),
            said.Select(g => string.Join(", ", g)).Order()
        );
    }

    [Fact]
    public void Both_of_a_kind_name_each_other_as_look_alikes_or_are_nothing_alike()
    {
        using var ledger = Of(Reports.Value, oneByOne: false);
        foreach (var kind in Reports.Value.GroupBy(r => r.Kind))
        {
            var ids = kind.Select(r => IncidentOf(ledger, r.Entry.Report.Id)!).Distinct().ToList();
            Assert.Equal(2, ids.Count);
            var apart = ids.ConvertAll(id =>
                Encoding.UTF8.GetString(ledger.Find("incidents", id)!.Json).Contains(ids.Find(other => other != id)!)
            );
            Assert.Equal(apart[0], apart[1]);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(13)]
    public void Read_one_by_one_from_anywhere_they_give_the_same_ledger(int from)
    {
        using var whole = Of(Reports.Value, oneByOne: false);
        using var grown = Of(Reports.Value.Skip(from).Reverse().Concat(Reports.Value.Take(from)), oneByOne: true);
        Assert.Equal(Encoding.UTF8.GetString(Samples.Export(whole)), Encoding.UTF8.GetString(Samples.Export(grown)));
    }
}
