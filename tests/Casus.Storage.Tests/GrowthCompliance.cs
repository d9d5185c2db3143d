using System.Text;
using Casus.Bench.Growth;
using Casus.Ledger;
using Casus.Ledger.Document;
using Casus.Ledger.Growing;
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
    public void A_mark_tells_in_which_homes_rows_changed_since()
    {
        using var ledger = Open();
        var told = 0;
        foreach (var batch in _pile.Chunk(17))
        {
            var (mark, before) = (RowsMark.Of(ledger), Homes(ledger));
            ledger.Append(batch);
            LedgerFold.Refresh(ledger);
            var after = Homes(ledger);
            var differ = before
                .Concat(after)
                .Select(h => h.Key)
                .Distinct()
                .Where(h => !before[h].SequenceEqual(after[h]));
            if (mark?.ChangedIn(ledger) is { } changed)
            {
                Assert.Subset(changed.ToHashSet(), differ.ToHashSet());
                told += changed.Count < after.Count ? 1 : 0;
            }
        }
        Assert.True(told > 3);
        var last = RowsMark.Of(ledger)!;
        Assert.Empty(last.ChangedIn(ledger)!);
        LedgerFold.RefreshWhole(ledger);
        Assert.Null(last.ChangedIn(ledger));
    }

    static ILookup<string, string> Homes(ILedger ledger) =>
        DocumentJson
            .Kinds.SelectMany(kind => ledger.Derived(kind))
            .ToLookup(row => row.Incident ?? row.Id, row => Encoding.UTF8.GetString(row.Json), StringComparer.Ordinal);

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
