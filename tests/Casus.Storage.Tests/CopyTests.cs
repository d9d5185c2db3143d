using Casus.Bench.Growth;
using Casus.Ledger;
using Casus.Tests;
using static Casus.Storage.Tests.SampleEntries;
using static Casus.Storage.Tests.SampleStatements;

namespace Casus.Storage.Tests;

/// <summary>From any store to any other: the same exported bytes, the same log, and a ledger that goes on.</summary>
public sealed class CopyTests(PostgresCluster cluster) : IDisposable
{
    readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Ways => ["file file", "file server", "server file", "server server"];

    string Place(string kind, string name) => kind == "file" ? _folder.Path(name + ".db") : cluster.NewDatabase();

    static string Make(string place)
    {
        using var ledger = LedgerStore.OpenOrCreate(place, Made, TimeProvider.System);
        var pile = GrowthOrders.Pile(20190402, 40);
        ledger.Append([.. pile.Take(39)]);
        ledger.Append([
            Told("Fire at the mill\nThe mill burned."),
            Judged(Id("Fire at the mill\nThe mill burned."), "so"),
        ]);
        LedgerFold.Refresh(ledger);
        return place;
    }

    [Theory, MemberData(nameof(Ways))]
    public void A_copy_exports_the_same_bytes_and_goes_on_as_the_first_would(string way)
    {
        var (from, to) = (Make(Place(way.Split(' ')[0], "from")), Place(way.Split(' ')[1], "to"));
        LedgerCopy.Make(from, to, replace: false, TimeProvider.System);
        Assert.Equal(Exported(from), Exported(to));
        Assert.All(StoreCheck.Run(to), check => Assert.Empty(check.Wrong));
        foreach (var place in new[] { from, to })
            using (var ledger = LedgerStore.OpenToWrite(place, TimeProvider.System))
            {
                Assert.Equal(ledger.LastEntry, ledger.DerivedUpTo);
                ledger.Append([GrowthOrders.Pile(20190402, 40)[39]]);
                LedgerFold.Refresh(ledger);
                var hits = ((IBrowsable)ledger).HitCount(
                    Ledger.Searching.SearchQuery.Read("mill burned"),
                    Ledger.Searching.SearchIn.Statements,
                    9
                );
                Assert.Equal(1, hits);
            }
        Assert.Equal(Exported(from), Exported(to));
    }

    [Theory, MemberData(nameof(Ways))]
    public void What_stands_at_the_place_goes_only_when_it_is_said(string way)
    {
        var (from, to) = (Make(Place(way.Split(' ')[0], "from")), Place(way.Split(' ')[1], "to"));
        using (var old = LedgerStore.OpenOrCreate(to, Newer, TimeProvider.System))
            old.Append([Read("Old.")]);
        var problem = Assert.Throws<LedgerProblem>(() =>
            LedgerCopy.Make(from, to, replace: false, TimeProvider.System)
        );
        Assert.Contains("--force", problem.Message);
        using (var old = LedgerStore.OpenToRead(to))
            Assert.Equal((Newer, 1), (old.MadeBy, old.ReportCount));
        using (var writer = LedgerStore.OpenToWrite(to, TimeProvider.System))
            Assert.Equal(
                LedgerFault.Locked,
                Assert.Throws<LedgerProblem>(() => LedgerCopy.Make(from, to, replace: true, TimeProvider.System)).Fault
            );
        LedgerCopy.Make(from, to, replace: true, TimeProvider.System);
        Assert.Equal(Exported(from), Exported(to));
    }

    [Theory]
    [InlineData("file")]
    [InlineData("server")]
    public void A_copy_is_of_one_moment_while_a_writer_goes_on(string kind)
    {
        var place = Place(kind, "from");
        using var writer = LedgerStore.OpenOrCreate(place, Made, TimeProvider.System);
        writer.Append([Read("One.")]);
        LedgerCopy.Make(place, _folder.Path("copy.db"), replace: false, TimeProvider.System);
        writer.Append([Read("Two.")]);
        using var copy = LedgerStore.OpenToRead(_folder.Path("copy.db"));
        Assert.Equal((1, 2), (copy.LastEntry, writer.LastEntry));
    }

    [Fact]
    public void A_damaged_ledger_is_replaced_by_its_backup()
    {
        var (from, to) = (Make(_folder.Path("from.db")), _folder.Path("to.db"));
        File.Copy(from, to);
        using (var file = File.OpenWrite(to))
        {
            file.Position = 4096;
            file.Write(new byte[40_000]);
        }
        LedgerCopy.Make(from, to, replace: true, TimeProvider.System);
        Assert.Equal(Exported(from), Exported(to));
    }
}
