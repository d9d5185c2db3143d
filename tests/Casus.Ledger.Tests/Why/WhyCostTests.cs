using Casus.Bench.Growth;
using Casus.Coding;
using Casus.Ledger.Review;
using Casus.Ledger.Tests.Moments;
using Casus.Ledger.Why;

namespace Casus.Ledger.Tests.Why;

/// <summary>What is asked of a ledger is answered from what growing keeps; of the stored reports only those that are shown are read.</summary>
public class WhyCostTests
{
    const int Reports = 160;

    /// <summary>Twice eight others beside the report itself, each pair of two.</summary>
    const int LoadsOfWhy = 2 * 16;
    const int Shown = 2;

    /// <summary>Both sides for their words and for their openings.</summary>
    const int LoadsOfItem = 4;

    static MemoryLedger Grown()
    {
        var ledger = GrowthOrders.Empty();
        ledger.Append([.. new SyntheticReports(20190402).All().Take(Reports)]);
        LedgerFold.Refresh(ledger);
        return ledger;
    }

    [Fact]
    public void Why_reads_no_more_reports_than_it_tells_of()
    {
        var ledger = Grown();
        foreach (var report in ledger.ReportIds().Take(20))
        {
            var counted = new CountingLedger(ledger);
            var why = new Explainer(counted).Of(report);
            Assert.InRange(counted.Loads, why.Pairs.Count, LoadsOfWhy);
        }
    }

    /// <summary>Beside others, reports with the same parties and no day to tell by.</summary>
    static MemoryLedger Doubtful()
    {
        string[] titles = ["The ford", "A ford", "One more ford", "Another ford"];
        var ledger = Past.Ledger([
            .. titles.Select(title => new Written(title)
            {
                Main = new(IncidentKind.Attack, ["ECU", "PER"], MainTime.Unknown, title),
            }),
        ]);
        ledger.Append([.. new SyntheticReports(20190402).All().Take(Reports)]);
        LedgerFold.Refresh(ledger);
        return ledger;
    }

    [Fact]
    public void Review_reads_no_more_reports_than_it_shows()
    {
        var ledger = new CountingLedger(Doubtful());
        var list = ReviewFinder.Of(ledger, Shown);
        Assert.True(list.Count > Shown, $"{list.Count} wait");
        Assert.Equal(Shown, list.Items.Count);
        Assert.InRange(ledger.Loads, 1, Shown * LoadsOfItem);
    }

    [Fact]
    public void A_ledger_without_shelves_is_told_of_in_the_same_words()
    {
        var ledger = Grown();
        using var bare = new RefoldedLedger(ledger);
        LedgerFold.Refresh(bare);
        foreach (var report in ledger.ReportIds().Take(20))
            Assert.Equal(Text(new Explainer(ledger).Of(report)), Text(new Explainer(bare).Of(report)));
        Assert.Equal(Text(ReviewFinder.Of(ledger)), Text(ReviewFinder.Of(bare)));
    }

    static string Text<T>(T value) => System.Text.Encoding.UTF8.GetString(StoredJson.Write(value));
}
