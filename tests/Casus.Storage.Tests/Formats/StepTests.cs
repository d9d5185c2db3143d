using System.Data.Common;
using Casus.Bench.Growth;
using Casus.Ledger;
using Casus.Storage.Postgres;
using Casus.Storage.Tables;
using Casus.Tests;
using Npgsql;
using static Casus.Storage.Tests.SampleEntries;

namespace Casus.Storage.Tests.Formats;

/// <summary>Steps on a server from every format that there was, and one that is still to come.</summary>
public sealed class StepTests(PostgresCluster cluster)
{
    const string Later = "ALTER TABLE entries ADD later text; UPDATE entries SET later = kind; DELETE FROM derived";

    static readonly Migrations Steps = PostgresFormat.Steps with { Steps = [.. PostgresFormat.Steps.Steps, Later] };

    public static TheoryData<int> Formats => [.. Enumerable.Range(1, PostgresFormat.Steps.Current)];

    string Make()
    {
        var place = cluster.NewDatabase();
        using var ledger = LedgerStore.OpenOrCreate(place, Made, TimeProvider.System);
        ledger.Append(GrowthOrders.Pile(20190402, 12));
        LedgerFold.Refresh(ledger);
        return place;
    }

    /// <summary>The rows of a ledger in the tables that the first steps alone make.</summary>
    string Older(int format)
    {
        var (from, to) = (Make(), cluster.NewDatabase());
        using var target = Open(to);
        target.Run($"CREATE SCHEMA {PostgresFormat.Schema}");
        new Migrations([.. PostgresFormat.Steps.Steps.Take(format)]).Run(target, 0, _ => { });
        target.Run("INSERT INTO meta (key, value) VALUES ('format', $1)", $"{format}");
        using var source = Open(from);
        foreach (var row in source.Rows("SELECT key, value FROM meta WHERE key NOT IN ('format', 'derived_up_to')"))
            target.Run("INSERT INTO meta (key, value) VALUES ($1, $2)", row.GetString(0), row.GetString(1));
        foreach (var table in CopiedTable.All.Where(table => table.Name is not ("derived" or "shelves")))
        foreach (var row in table.Rows(source))
            target.Run(
                $"INSERT INTO {table.Name} ({table.List}) VALUES ({string.Join(", ", row.Select((_, i) => $"${i + 1}"))})",
                row
            );
        return to;
    }

    [Theory, MemberData(nameof(Formats))]
    public void Every_earlier_format_is_brought_forward(int format)
    {
        var place = Older(format);
        Assert.Equal(format, LedgerStore.FormatOf(place).Written);
        using (var ledger = LedgerStore.OpenToWrite(place, TimeProvider.System))
            LedgerFold.Refresh(ledger);
        Assert.Equal(Exported(Make()), Exported(place));
        Assert.Equal(PostgresFormat.Steps.Current, LedgerStore.FormatOf(place).Written);
        Assert.All(StoreCheck.Run(place), check => Assert.Empty(check.Wrong));
    }

    [Fact]
    public void A_step_to_come_is_made_whole_and_the_program_of_today_leaves_what_it_made_alone()
    {
        var place = Make();
        using (var connection = Open(place))
            PostgresFormat.Migrate(connection, Steps.Current - 1, Steps);
        var problem = Assert.Throws<LedgerProblem>(() => LedgerStore.OpenToWrite(place, TimeProvider.System));
        Assert.Equal(LedgerFault.NewerFormat, problem.Fault);
        using var after = Open(place);
        Assert.Equal(0, after.Number("SELECT count(*) FROM entries WHERE later IS DISTINCT FROM kind"));
    }

    [Theory]
    [InlineData("SELECT 1 / 0")]
    [InlineData("SELECT pg_terminate_backend(pg_backend_pid())")]
    public void A_step_that_is_broken_off_leaves_the_ledger_as_it_was(string fault)
    {
        var place = Make();
        var before = Exported(place);
        using (var connection = Open(place))
            Assert.ThrowsAny<DbException>(() =>
                PostgresFormat.Migrate(connection, Steps.Current - 1, Steps with { Steps = [.. Steps.Steps, fault] })
            );
        Assert.Equal(before, Exported(place));
        Assert.Equal(PostgresFormat.Steps.Current, LedgerStore.FormatOf(place).Written);
        Assert.All(StoreCheck.Run(place), check => Assert.Empty(check.Wrong));
    }

    static NpgsqlConnection Open(string place)
    {
        var connection = new NpgsqlConnection(PostgresAddress.Read(place).Settings.ToString());
        connection.Open();
        return connection;
    }
}
