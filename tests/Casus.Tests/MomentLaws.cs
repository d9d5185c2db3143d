using System.Text;
using System.Text.RegularExpressions;
using Casus.Ledger;
using Casus.Ledger.Changes;
using Casus.Ledger.Moments;

namespace Casus.Tests;

/// <summary>Seen as of any moment, the ledger of all samples is the ledger of those known by then, byte for byte.</summary>
public partial class MomentLaws
{
    static readonly IReadOnlyList<Entry.Read> Entries = [.. Samples.Entries().Cast<Entry.Read>()];

    static readonly IReadOnlyList<DateOnly> Days =
    [
        .. Entries.Select(e => e.Report.Published.Interval.Latest).OfType<DateOnly>().Distinct().Order(),
    ];

    static MemoryLedger Of(IEnumerable<Entry> entries)
    {
        var ledger = new MemoryLedger(Samples.Models.MadeBy);
        ledger.Append([.. entries]);
        return ledger;
    }

    static string Export(ILedger ledger) => AsOf().Replace(Encoding.UTF8.GetString(Samples.Export(ledger)), "", 1);

    [Fact]
    public void As_of_every_day_it_is_the_ledger_of_the_reports_published_by_then()
    {
        using var all = Of(Entries);
        foreach (var day in Days)
        {
            using var then = Of(Entries.Where(e => e.Report.Published.Interval.Latest <= day));
            Assert.Equal(Export(then), Export(new MomentLedger(all, Moment.EndOf(day, MomentBy.Published))));
        }
    }

    [Fact]
    public void As_of_every_entry_it_is_the_ledger_of_that_time()
    {
        var clock = DateTimeOffset.UnixEpoch;
        using var all = new MemoryLedger(Samples.Models.MadeBy, () => clock = clock.AddMinutes(1));
        all.Append(Entries);
        for (var count = 0; count <= Entries.Count; count++)
        {
            using var then = Of(Entries.Take(count));
            var moment = new Moment(MomentBy.Recorded, DateTimeOffset.UnixEpoch.AddMinutes(count), "then");
            Assert.Equal(Export(then), Export(new MomentLedger(all, moment)));
        }
    }

    [Fact]
    public void Changes_from_nothing_name_every_report_and_claim_once_and_from_now_to_now_there_are_none()
    {
        using var all = Of(Entries.Where(e => e.Report.Published.Interval.Latest is not null));
        using var none = new MomentLedger(all, Moment.EndOf(DateOnly.MinValue, MomentBy.Published));
        var changes = ChangeFinder.Between(none, all);
        Assert.Equal(all.ReportIds(), changes.NewReports.Select(r => r.Id));
        Assert.Equal(all.Derived("incidents").Select(row => row.Id), changes.Incidents.Select(i => i.Incident));
        Assert.All(changes.Incidents, i => Assert.Equal(IncidentChange.New, i.Change));
        var claims = changes.Incidents.SelectMany(i => i.Claims).Select(c => c.Statement).ToList();
        Assert.Equal(claims.Count, claims.Distinct().Count());
        var same = ChangeFinder.Between(all, all);
        Assert.Empty(same.Incidents);
        Assert.Empty(same.NewReports);
    }

    [GeneratedRegex("\"as_of\":[^\n]*\n")]
    private static partial Regex AsOf();
}
