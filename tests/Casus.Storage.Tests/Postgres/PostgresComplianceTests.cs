using System.Text;
using Casus.Ledger;
using Casus.Tests;
using static Casus.Storage.Tests.SampleEntries;

[assembly: AssemblyFixture(typeof(Casus.Tests.PostgresCluster))]

namespace Casus.Storage.Tests.Postgres;

public sealed class PostgresLedgerTests(PostgresCluster cluster) : LedgerCompliance
{
    protected override IRereadable Open() => LedgerStore.OpenOrCreate(cluster.NewDatabase(), Made, TimeProvider.System);
}

public sealed class PostgresBrowsingTests(PostgresCluster cluster) : BrowsingCompliance
{
    protected override IRereadable Open() => LedgerStore.OpenOrCreate(cluster.NewDatabase(), Made, TimeProvider.System);
}

public sealed class PostgresGrowthTests(PostgresCluster cluster) : GrowthCompliance
{
    protected override string Place { get; } = cluster.NewDatabase();

    public override void Dispose() { }
}

public sealed class PostgresStoreTests(PostgresCluster cluster) : StoreCompliance
{
    protected override string Place { get; } = cluster.NewDatabase();

    protected override string NullByte => @"'\x00'";

    protected override void Sql(string sql) => cluster.Sql(Place, $"SET search_path = casus; {sql}");

    public override void Dispose() { }

    [Theory]
    [InlineData("UPDATE meta SET value = '99' WHERE key = 'format'", LedgerFault.NewerFormat)]
    [InlineData("UPDATE meta SET value = 'birds' WHERE key = 'format'", LedgerFault.NotALedger)]
    [InlineData("DROP TABLE meta", LedgerFault.NotALedger)]
    public void What_it_cannot_use_is_refused_and_left_alone(string sql, LedgerFault fault)
    {
        Make(Read("One."));
        Sql(sql);
        Assert.Equal(fault, Fault(() => LedgerStore.OpenToRead(Place)));
        Assert.Equal(fault, Fault(() => LedgerStore.OpenOrCreate(Place, Made, TimeProvider.System)));
        Sql("SELECT 1 / (count(*) - 0) FROM reports");
    }
}

public sealed class PostgresWithdrawalTests(PostgresCluster cluster) : WithdrawalCompliance
{
    protected override string Place { get; } = cluster.NewDatabase();

    protected override string NullByte => @"'\x00'";

    protected override string OtherServer() => cluster.NewDatabase();

    /// <summary>Once the server has written all it holds: the tables and the catalogues, its log of writes apart.</summary>
    protected override string Bytes()
    {
        cluster.Sql(Place, "ANALYZE; CHECKPOINT");
        var files = Directory.EnumerateFiles(cluster.TablesOf(Place), "*", SearchOption.AllDirectories);
        return string.Concat(files.Select(file => System.IO.File.ReadAllText(file, Encoding.Latin1)));
    }

    protected override void Sql(string sql) => cluster.Sql(Place, $"SET search_path = casus; {sql}");
}
