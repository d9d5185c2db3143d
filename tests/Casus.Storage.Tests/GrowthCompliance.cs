using Casus.Bench.Growth;
using Casus.Ledger;
using Casus.Tests;
using static Casus.Storage.Tests.SampleEntries;

namespace Casus.Storage.Tests;

/// <summary>Growing in a store that outlives the program.</summary>
public abstract class GrowthCompliance : IDisposable
{
    const int Reports = 90;

    readonly List<Entry> _pile = GrowthOrders.Pile(20190402, Reports);

    protected abstract string Place { get; }

    public abstract void Dispose();

    IRereadable Open() => LedgerStore.OpenOrCreate(Place, Made, TimeProvider.System);

    [Fact]
    public void A_ledger_that_is_closed_and_opened_between_batches_grows_to_what_reading_all_at_once_gives()
    {
        foreach (var batch in _pile.Chunk(17))
        {
            using var ledger = Open();
            ledger.Append(batch);
            LedgerFold.Refresh(ledger);
        }
        using var grown = Open();
        Assert.Equal(GrowthOrders.Whole(_pile), GrowthOrders.Rows(grown));
    }

    [Fact]
    public void A_batch_that_is_broken_off_leaves_no_trace()
    {
        using var ledger = Open();
        ledger.Append([.. _pile.Take(Reports / 2)]);
        LedgerFold.Refresh(ledger);
        var before = GrowthOrders.Rows(ledger);
        ledger.Append([.. _pile.Skip(Reports / 2)]);
        Assert.Throws<FormatException>(() =>
            ((IGrowing)ledger).Grow(
                ledger.LastEntry,
                rows =>
                {
                    rows.Clear();
                    throw new FormatException();
                }
            )
        );
        Assert.Equal(before, GrowthOrders.Rows(ledger));
        LedgerFold.Refresh(ledger);
        Assert.Equal(GrowthOrders.Whole(_pile), GrowthOrders.Rows(ledger));
    }

    [Fact]
    public void Rows_that_were_made_whole_are_made_anew_before_they_grow()
    {
        using var ledger = Open();
        ledger.Append([.. _pile.Take(Reports / 2)]);
        LedgerFold.RefreshWhole(ledger);
        ledger.Append([.. _pile.Skip(Reports / 2)]);
        LedgerFold.Refresh(ledger);
        Assert.Equal(GrowthOrders.Whole(_pile), GrowthOrders.Rows(ledger));
    }
}

public sealed class SqliteGrowthTests : GrowthCompliance
{
    readonly ScratchFolder _folder = new();

    protected override string Place => _folder.Path("casus.db");

    public override void Dispose() => _folder.Dispose();
}
