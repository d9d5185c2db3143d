using Casus.Bench.Growth;
using Casus.Ledger;
using Casus.Tests;
using static Casus.Storage.Tests.SampleEntries;

namespace Casus.Storage.Tests.Postgres;

/// <summary>A connection that is cut: what was committed is there once, and the writer goes on.</summary>
public sealed class LostConnectionTests(PostgresCluster cluster)
{
    [Fact]
    public void A_writer_that_is_cut_off_between_and_within_its_work_loses_and_doubles_nothing()
    {
        var place = cluster.NewDatabase();
        using var ledger = LedgerStore.OpenOrCreate(place, Made, TimeProvider.System);
        ledger.Append([Read("One.")]);
        cluster.CutAll(place);
        Assert.Equal(1, ledger.LastEntry);
        cluster.CutAll(place);
        ledger.Append([Read("Two.")]);
        var cuts = 0;
        ((IGrowing)ledger).Grow(
            2,
            rows =>
            {
                rows.Put("ia", Row("incidents", "ia", "ia"));
                if (cuts++ == 0)
                    cluster.CutAll(place);
                rows.Put("ib", Row("incidents", "ib", "ib"));
            }
        );
        Assert.Equal((2, 2L, 2L), (cuts, ledger.LastEntry, ledger.DerivedUpTo));
        Assert.Equal(["ia", "ib"], ledger.Derived("incidents").Select(row => row.Id));
        Assert.All(StoreCheck.Run(place), check => Assert.Empty(check.Wrong));
    }

    /// <summary>The server commits, or does not, and the connection is gone before it can say so.</summary>
    [Theory]
    [InlineData(Cut.BeforeTheServer, 2)]
    [InlineData(Cut.BeforeTheAnswer, 1)]
    [InlineData(Cut.AtThisEnd, 1)]
    [InlineData(Cut.InSilence, 1)]
    public void A_commit_of_which_nothing_was_heard_is_done_once(Cut how, int attempts)
    {
        var place = cluster.NewDatabase();
        using (LedgerStore.OpenOrCreate(place, Made, TimeProvider.System)) { }
        using var wire = new CutWire(place, how == Cut.InSilence ? 3 : 300);
        using var ledger = LedgerStore.OpenToWrite(wire.Address, TimeProvider.System);
        var times = 0;
        wire.CutAt("COMMIT", how, refuse: 2);
        ((IGrowing)ledger).Grow(
            0,
            rows =>
            {
                times++;
                rows.Put("ia", Row("incidents", "ia", "ia"));
            }
        );
        Assert.Equal((1, attempts), (wire.Cuts, times));
        Assert.Equal(["ia"], ledger.Derived("incidents").Select(row => row.Id));
        ledger.Append([Read("One.")]);
        Assert.Equal(1, ledger.LastEntry);
    }

    [Fact]
    public void A_ledger_whose_every_commit_loses_its_wire_is_that_of_a_calm_day()
    {
        var (place, calm) = (cluster.NewDatabase(), new MemoryLedger(Made));
        using (LedgerStore.OpenOrCreate(place, Made, TimeProvider.System)) { }
        using var wire = new CutWire(place);
        using (var ledger = LedgerStore.OpenToWrite(wire.Address, TimeProvider.System))
            foreach (var (batch, i) in GrowthOrders.Pile(20190402, 24).Chunk(4).Select((batch, i) => (batch, i)))
            {
                wire.CutAt("COMMIT", i % 2 == 0 ? Cut.AtThisEnd : Cut.BeforeTheAnswer);
                ledger.Append(batch);
                LedgerFold.Refresh(ledger);
                calm.Append(batch);
            }
        Assert.Equal(7, wire.Cuts);
        LedgerFold.Refresh(calm);
        using var stored = LedgerStore.OpenToRead(place);
        Assert.Equal(Exported(calm), Exported(stored));
        Assert.All(StoreCheck.Run(place), check => Assert.Empty(check.Wrong));
    }

    [Fact]
    public void A_writer_whose_ledger_another_took_meanwhile_stops()
    {
        var place = cluster.NewDatabase();
        using var ledger = LedgerStore.OpenOrCreate(place, Made, TimeProvider.System);
        cluster.CutAll(place);
        using var other = LedgerStore.OpenToWrite(place, TimeProvider.System);
        Assert.Equal(LedgerFault.Locked, Assert.Throws<LedgerProblem>(() => ledger.Append([Read("One.")])).Fault);
        Assert.Equal(0, other.LastEntry);
    }

    [Fact]
    public void A_server_that_is_not_there_is_said_in_one_line()
    {
        Assert.SkipWhen(cluster.Absent is not null, cluster.Absent ?? "");
        const string Nowhere = "postgres://casus@127.0.0.1:9/ledger";
        var problem = Assert.Throws<LedgerProblem>(() => LedgerStore.OpenToRead(Nowhere));
        Assert.Equal(LedgerFault.Unavailable, problem.Fault);
        Assert.DoesNotContain('\n', problem.Message);
        problem = Assert.Throws<LedgerProblem>(() => LedgerStore.OpenToRead(cluster.NewDatabase() + "none"));
        Assert.Contains("createdb", problem.Message);
    }
}
