using Casus.Tests;
using Microsoft.Data.Sqlite;

namespace Casus.Cli.Tests;

/// <summary>A ledger read anew is the ledger that the newer versions would have made of the same reports.</summary>
public sealed class RereadCommandTests : IDisposable
{
    readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reading_anew_gives_the_ledger_that_the_other_rules_make_of_the_same_reports()
    {
        Reports(20);
        OtherRules();
        Assert.Equal(0, Run("read", "in.jsonl", "--data", "mine", "--ledger", "fresh.db").Code);
        var fresh = Export("fresh.db");
        Assert.Equal(0, Run("read", "in.jsonl").Code);
        Assert.NotEqual(Figures(fresh), Figures(Export("casus.db")));

        var ran = Run("reread", "--data", "mine");
        Assert.Equal((0, ""), (ran.Code, ran.Output));
        Assert.Contains("20 reports read anew", ran.Errors);
        Assert.Equal(fresh, Export("casus.db"));
        Assert.Equal(0, Run("verify", "--reread", "--data", "mine").Code);
        Assert.Contains("0 new, 20 known", Run("read", "in.jsonl", "--data", "mine").Errors);
    }

    [Fact]
    public void Killed_in_the_middle_the_ledger_is_the_old_one_and_the_next_run_goes_on_to_the_new_one()
    {
        Reports(80);
        OtherRules();
        Assert.Equal(0, Run("read", "in.jsonl", "--tier", "fast", "--ledger", "old.db").Code);
        var old = Export("old.db");
        File.Copy(_folder.Path("old.db"), _folder.Path("new.db"));
        Assert.Equal(0, Run("reread", "--data", "mine", "--ledger", "new.db").Code);
        var whole = Export("new.db");

        // A run may reach its end before the kill does: then it is tried again.
        var kept = 0L;
        for (var attempt = 0; attempt < 10 && kept is 0 or 80; attempt++)
        {
            File.Copy(_folder.Path("old.db"), _folder.Path("shaken.db"), overwrite: true);
            kept = KillWhenBegun("shaken.db");
            Assert.Equal(kept == 0 ? whole : old, Export("shaken.db"));
        }
        Assert.InRange(kept, 1, 79);
        Assert.Equal(0, Run("verify", "--ledger", "shaken.db").Code);
        Assert.Contains("80 reports read anew", Run("reread", "--data", "mine", "--ledger", "shaken.db").Errors);
        Assert.Equal(whole, Export("shaken.db"));
        Assert.Equal(0, Run("verify", "--ledger", "shaken.db").Code);
    }

    [Fact]
    public void A_ledger_takes_no_other_tier_and_says_how_to_change_it()
    {
        Reports(1);
        Assert.Equal(0, Run("read", "in.jsonl", "--tier", "fast", "--ledger", "a b.db").Code);
        Assert.Contains("\"tier\":\"fast\"", Export("a b.db"));
        var ran = Run("read", "in.jsonl", "--tier", "accurate", "--ledger", "a b.db");
        Assert.Equal((5, ""), (ran.Code, ran.Output));
        Assert.Contains("was read in the tier fast", ran.Errors);
        Assert.Contains("casus reread --tier accurate --ledger 'a b.db'", ran.Errors);
        Assert.Contains("0 new, 1 known", Run("read", "in.jsonl", "--ledger", "a b.db").Errors);
    }

    [Fact]
    public void Reading_anew_in_the_other_tier_gives_the_ledger_that_was_made_in_it()
    {
        Reports(6);
        Assert.Equal(0, Run("read", "in.jsonl", "--tier", "accurate", "--ledger", "made.db").Code);
        Assert.Equal(0, Run("read", "in.jsonl", "--tier", "fast").Code);
        var ran = Run("reread", "--tier", "accurate");
        Assert.Equal(0, ran.Code);
        Assert.Matches("tier fast before, .* tier accurate now", ran.Errors);
        Assert.Equal(Export("made.db"), Export("casus.db"));
        Assert.Contains("\"tier\":\"accurate\"", Export("casus.db"));
        Assert.Contains("0 new, 6 known", Run("read", "in.jsonl").Errors);
    }

    [Fact]
    public void Other_rules_are_refused_with_the_command_that_reads_anew()
    {
        Reports(1);
        OtherRules();
        Run("read", "in.jsonl");
        Assert.Contains("casus reread --data mine,", Run("read", "in.jsonl", "--data", "mine").Errors);
        Assert.Contains("casus reread --data mine\n", Run("verify", "--reread", "--data", "mine").Errors);
        Run("reread", "--data", "mine");
        Assert.Contains("casus reread", Run("brief").Errors);
    }

    [Fact]
    public void A_ledger_of_these_versions_is_left_as_it_is()
    {
        Reports(1);
        Run("read", "in.jsonl");
        var before = Export("casus.db");
        var ran = Run("reread");
        Assert.Equal((0, ""), (ran.Code, ran.Output));
        Assert.Contains("Nothing to do", ran.Errors);
        Assert.Equal(before, Export("casus.db"));
    }

    [Fact]
    public void Nothing_is_made_where_no_ledger_is()
    {
        var ran = Run("reread", "--ledger", "none.db");
        Assert.Equal(5, ran.Code);
        Assert.Contains("There is no ledger at none.db", ran.Errors);
        Assert.False(File.Exists(_folder.Path("none.db")));
    }

    /// <summary>How many reports had been read anew when the run was killed; 0 when it had ended.</summary>
    long KillWhenBegun(string ledger)
    {
        using var process = CasusProgram.Start(_folder.Root, "reread", "--data", "mine", "--ledger", ledger, "-w", "1");
        process.StandardInput.Close();
        var drained = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        while (Drafted(ledger) == 0 && !process.WaitForExit(1)) { }
        process.Kill();
        process.WaitForExit();
        drained.Wait();
        return Drafted(ledger);
    }

    long Drafted(string ledger)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Path(ledger)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM reread";
        return (long)command.ExecuteScalar()!;
    }

    void Reports(int count) => _folder.Write("in.jsonl", GeneratedReports.JsonLines(count, 11));

    /// <summary>Rules that know of no wounded: the ledgers they make have fewer figures.</summary>
    void OtherRules()
    {
        var words = File.ReadLines(Checkout.Path("data", "en", "figures", "losses.tsv"))
            .Where(line => !line.Contains("wound", StringComparison.Ordinal));
        _folder.Write("mine/en/figures/losses.tsv", string.Join('\n', words) + "\n");
    }

    /// <summary>Of a ledger of other rules too, which is exported with a remark on standard error.</summary>
    string Export(string ledger)
    {
        var ran = Run("export", "--text", "--ledger", ledger);
        Assert.Equal(0, ran.Code);
        return ran.Output;
    }

    static string Figures(string export) => export[export.IndexOf("\"figures\":", StringComparison.Ordinal)..];

    Ran Run(params string[] args) => CasusProgram.Run(_folder.Root, args);
}
