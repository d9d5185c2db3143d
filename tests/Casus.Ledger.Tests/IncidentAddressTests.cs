using Casus.Coding;
using Casus.Language.Expressions;
using Casus.Reports.Copies;

namespace Casus.Ledger.Tests;

public class IncidentAddressTests
{
    static readonly DateOnly Day = new(2019, 4, 2);

    static Written Report(string text, DateOnly day) =>
        new(text)
        {
            Main = new(IncidentKind.Clash, ["ECU", "PER"], new(DateInterval.On(day), []), text),
            Published = DateInterval.On(day),
            Sketch = CopySketch.Of(string.Join(' ', Enumerable.Range(0, 40).Select(i => $"w{i}"))),
        };

    static ListLedger Ledger(params Written[] reports)
    {
        var ledger = new ListLedger(reports.Select(r => r.Stored()));
        LedgerFold.Refresh(ledger);
        return ledger;
    }

    [Fact]
    public void An_id_that_an_earlier_report_has_replaced_leads_to_the_incident_of_today()
    {
        var later = Report("Shots at the ford, says Peru", Day.AddDays(1));
        var earlier = Report("Shots at the ford", Day);
        var old = Assert.Single(Ledger(later).Derived("incidents")).Id;
        var ledger = Ledger(earlier, later);
        var today = Assert.Single(ledger.Derived("incidents")).Id;
        Assert.NotEqual(old, today);
        Assert.Equal(today, IncidentAddress.Of(ledger, old));
        Assert.Equal(today, IncidentAddress.Of(ledger, today));
    }

    [Fact]
    public void An_id_that_no_report_gave_leads_nowhere() =>
        Assert.Null(IncidentAddress.Of(Ledger(Report("Shots at the ford", Day)), "iaaaaaaaaaaaaaaaa"));
}
