using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Casus.Ledger;
using Casus.Ledger.Searching;
using Casus.Storage;
using Casus.Storage.Tests;
using Casus.Tests;
using Microsoft.Data.Sqlite;

namespace Casus.Cli.Tests.Stores;

/// <summary>A ledger of an earlier casus, brought forward when it is said, and killed on the way.</summary>
public sealed class MigrateCommandTests : IDisposable
{
    const int Older = 3;

    readonly ScratchFolder _folder = new();

    public MigrateCommandTests()
    {
        using var packed = new GZipStream(
            File.OpenRead(Checkout.Path("tests", "Casus.Storage.Tests", "Formats", $"format-{Older}.gz")),
            CompressionMode.Decompress
        );
        using var file = File.Create(_folder.Path("casus.db"));
        packed.CopyTo(file);
    }

    public void Dispose() => _folder.Dispose();

    Ran Run(params string[] args) => CasusProgram.Run(_folder.Root, args);

    [Fact]
    public void It_tells_what_it_would_do_and_does_it()
    {
        var before = File.ReadAllBytes(_folder.Path("casus.db"));
        var dry = Run("migrate", "--dry-run");
        Assert.Contains($"has format {Older} and would be brought to", dry.Output);
        Assert.Contains("casus migrate --dry-run", Run("doctor").Output);
        Assert.Equal(before, File.ReadAllBytes(_folder.Path("casus.db")));
        Assert.Equal(["casus.db"], Directory.GetFiles(_folder.Root).Select(Path.GetFileName));

        var ran = Run("migrate");
        Assert.Contains($"as it was it stands at casus.db-format-{Older}", ran.Output);
        Assert.Equal(0, Run("verify").Code);
        Assert.Contains($"it stands at casus.db-format-{Older}", Run("doctor").Output);
        Assert.Contains("Nothing is to be done", Run("migrate").Output);
        Assert.Equal((5, 5), (Run("migrate", "--ledger", "none.db").Code, Run("migrate", "-n", "-l", "none.db").Code));
    }

    /// <summary>CASUS_KILLS in the environment asks for more than the usual few.</summary>
    [Fact]
    public void A_run_that_is_killed_on_the_way_leaves_a_ledger_that_opens()
    {
        Grow(1500);
        var (large, ledger) = (_folder.Path("large.db"), _folder.Path("casus.db"));
        File.Move(ledger, large);
        File.Copy(large, ledger);
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, Run("migrate").Code);
        var span = (int)clock.ElapsedMilliseconds;
        var found = Hits(ledger);

        var dice = new Random(7);
        var (kills, least) = (Math.Max(4, KillTests.Kills / 10), span / 4);
        for (var kill = 0; kill < kills; kill++)
        {
            foreach (var left in Directory.GetFiles(_folder.Root, "casus.db*"))
                File.Delete(left);
            File.Copy(large, ledger);
            CasusProgram.KillAfter(dice.Next(least, span), _folder.Root, "migrate");
            Assert.Contains(
                LedgerStore.FormatOf(ledger).Written,
                new[] { Older, LedgerStore.FormatOf(ledger).Current }
            );
            using (var view = LedgerStore.OpenToRead(ledger))
                Assert.Equal(2 + 1500, view.ReportCount);
            LedgerStore.OpenToWrite(ledger, TimeProvider.System).Dispose();
            Assert.Equal(found, Hits(ledger));
            Assert.Equal(Older, LedgerStore.FormatOf($"{ledger}-format-{Older}").Written);
        }
    }

    static int Hits(string ledger)
    {
        using var view = LedgerStore.OpenToRead(ledger);
        return ((IBrowsable)view).HitCount(SearchQuery.Read("bridge"), SearchIn.Reports, int.MaxValue);
    }

    /// <summary>Behind its back, as no program of that format is at hand: so that the step has something to do.</summary>
    void Grow(int reports)
    {
        using var connection = new SqliteConnection(
            $"Data Source={_folder.Path("casus.db")};Pooling=False;Foreign Keys=False"
        );
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO reports VALUES ($id, $seq, '', 'plain', x'', $report, $coding)";
        for (var i = 0; i < reports; i++)
        {
            var read = SampleEntries.Read($"Bridge {i} closed\nThe bridge was closed after {i} shots near the mill.");
            command.Parameters.Clear();
            command.Parameters.AddWithValue("$id", read.Report.Id);
            command.Parameters.AddWithValue("$seq", 1000 + i);
            command.Parameters.AddWithValue("$report", Encoding.UTF8.GetString(StoredJson.Write(read.Report)));
            command.Parameters.AddWithValue("$coding", Encoding.UTF8.GetString(StoredJson.Write(read.Coding)));
            command.ExecuteNonQuery();
        }
        transaction.Commit();
    }
}
