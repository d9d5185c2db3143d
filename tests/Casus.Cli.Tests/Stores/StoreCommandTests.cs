using System.Text.Json;
using Casus.Tests;

namespace Casus.Cli.Tests.Stores;

/// <summary>Backups, restored ledgers and what the doctor says, in files and on a team's server.</summary>
public sealed class StoreCommandTests(PostgresCluster cluster) : IDisposable
{
    const int Reports = 12;

    static readonly string Lines = GeneratedReports.JsonLines(Reports, 41);

    readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    Ran Run(params string[] args) => CasusProgram.Run(_folder.Root, args);

    string Export(string ledger) => CasusProgram.Export(_folder.Root, ledger);

    void Make(string ledger) =>
        Assert.Equal(
            0,
            CasusProgram.RunWith(_folder.Root, Lines, "read", "-", "--tier", "fast", "--quiet", "--ledger", ledger).Code
        );

    [Fact]
    public void A_teams_ledger_exports_what_a_file_does_and_copies_to_and_fro()
    {
        var team = cluster.NewDatabase();
        Make("casus.db");
        Make(team);
        var export = Export("casus.db");
        Assert.Equal(export, Export(team));
        Assert.Equal(Run("brief").Output, Run("brief", "--ledger", team).Output);

        Assert.Contains($"{Reports} reports, whole and true", Run("backup", "monday.db", "--ledger", team).Output);
        Assert.Equal(export, Export("monday.db"));
        Assert.Equal(0, Run("verify", "--reread", "--ledger", team).Code);
        Assert.Equal(5, Run("restore", "monday.db", "--ledger", team).Code);
        Assert.Equal(0, Run("restore", "monday.db", "--ledger", team, "--force").Code);
        Assert.Equal(export, Export(team));
        Assert.Contains(
            $"0 new, {Reports} known",
            CasusProgram.RunWith(_folder.Root, Lines, "read", "-", "--ledger", team).Errors
        );
    }

    [Fact]
    public async Task A_run_on_a_server_that_was_killed_or_lost_its_server_comes_to_the_same_end()
    {
        var team = cluster.NewDatabase();
        Make("calm.db");
        _folder.Write("all.jsonl", Lines);
        for (var trial = 0; trial < 2; trial++)
            CasusProgram.KillAfter(
                900 + (trial * 400),
                _folder.Root,
                "read",
                "all.jsonl",
                "--tier",
                "fast",
                "--ledger",
                team
            );
        using (
            var reading = CasusProgram.Start(_folder.Root, "read", "-", "--tier", "fast", "--quiet", "--ledger", team)
        )
        {
            _ = reading.StandardOutput.ReadToEndAsync();
            var errors = reading.StandardError.ReadToEndAsync();
            foreach (var line in Lines.TrimEnd('\n').Split('\n').Chunk(4))
            {
                reading.StandardInput.Write(string.Join('\n', line) + '\n');
                reading.StandardInput.Flush();
                cluster.CutAll(team);
            }
            reading.StandardInput.Close();
            reading.WaitForExit();
            Assert.True(reading.ExitCode == 0, await errors);
        }
        // The item has another name there than in the file that was killed.
        Assert.Equal(0, Run("read", "all.jsonl", "--ledger", "calm.db", "--quiet").Code);
        Assert.Equal(0, Run("read", "all.jsonl", "--ledger", team, "--quiet").Code);
        Assert.Equal(Export("calm.db"), Export(team));
        Assert.Equal(0, Run("verify", "--ledger", team).Code);
    }

    [Fact]
    public void A_password_comes_from_a_file_and_is_shown_nowhere()
    {
        var team = cluster.NewDatabase();
        cluster.Sql(
            team,
            "CREATE ROLE ana LOGIN PASSWORD 'geheim'; GRANT CREATE ON DATABASE " + team.Split('/')[^1] + " TO ana"
        );
        var hers = team.Replace("casus@", "ana@", StringComparison.Ordinal);
        var refused = Run("read", _folder.Write("a.txt", "Shots."), "--ledger", hers);
        Assert.Equal(5, refused.Code);
        Assert.Contains("PGPASSFILE", refused.Errors);
        var file = _folder.Write("pass", "127.0.0.1:*:*:ana:geheim");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var let = CasusProgram.RunIn(
            _folder.Root,
            new Dictionary<string, string> { ["PGPASSFILE"] = file },
            "read",
            "a.txt",
            "--tier",
            "fast",
            "--ledger",
            hers
        );
        Assert.Equal(0, let.Code);
        Assert.DoesNotContain("geheim", let.Output + let.Errors + refused.Errors);
    }

    /// <summary>As the programs of PostgreSQL take them: what the address leaves out, from the environment or a service's file.</summary>
    [Fact]
    public void An_address_is_filled_in_from_a_service_and_the_environment()
    {
        var team = new Uri(cluster.NewDatabase());
        var database = team.AbsolutePath[1..];
        _folder.Write(
            "services",
            $"[other]\nhost=nowhere.invalid\n[north]\n# ours\nhost={team.Host}\nport={team.Port}\n"
        );
        Dictionary<string, string> north = new() { ["PGSERVICEFILE"] = _folder.Path("services"), ["PGUSER"] = "casus" };
        Dictionary<string, string> named = new()
        {
            ["PGHOST"] = team.Host,
            ["PGPORT"] = $"{team.Port}",
            ["PGDATABASE"] = database,
            ["PGUSER"] = "casus",
        };
        string[] doctor = ["doctor", "--ledger"];
        Make(team.ToString());
        Assert.Contains($"{Reports} reports", In(north, [.. doctor, $"postgres:///{database}?service=north"]));
        Assert.Contains($"{Reports} reports", In(named, [.. doctor, "postgres://"]));
        Assert.Contains("[south]", In(north, [.. doctor, $"postgres:///{database}?service=south"]));
        Assert.Contains("names no database", In(north, [.. doctor, "postgres://?service=north"]));

        string In(Dictionary<string, string> environment, string[] args) =>
            CasusProgram.RunIn(_folder.Root, environment, args).Output;
    }

    [Fact]
    public void A_backup_is_whole_and_is_not_written_over_unasked()
    {
        Make("casus.db");
        Assert.Equal(0, Run("backup", "monday.db").Code);
        var again = Run("backup", "monday.db");
        Assert.Equal(5, again.Code);
        Assert.Contains("--force", again.Errors);
        Assert.Equal(0, Run("backup", "monday.db", "--force").Code);
        Assert.Equal(Export("casus.db"), Export("monday.db"));
        Assert.Equal(5, Run("restore", "monday.db").Code);
        Assert.Equal(5, Run("restore", "none.db", "--ledger", "new.db").Code);
        Assert.False(File.Exists(_folder.Path("new.db")));
        Assert.Equal(0, Run("restore", "monday.db", "--ledger", "new.db").Code);
        Assert.Equal(Export("casus.db"), Export("new.db"));
    }

    [Fact]
    public void Who_puts_an_older_backup_back_does_not_bring_back_what_was_withdrawn()
    {
        _folder.Write("a.txt", "TUMBES, Peru, April 2, 2019 - Ana Quispe, a baker, said three soldiers were killed.");
        Assert.Equal(0, Run("read", "a.txt", "--tier", "fast", "--quiet").Code);
        Assert.Equal(0, Run("backup", "before.db").Code);
        Assert.Equal(0, Run("redact", "a.txt", "--words", "Ana Quispe", "--by", "ana", "--why", "private").Code);
        Assert.Equal(0, Run("backup", "after.db").Code);
        Assert.DoesNotContain("Quispe", Export("after.db"));
        Assert.DoesNotContain("older than", Run("restore", "after.db", "--force").Errors);
        var ran = Run("restore", "before.db", "--force");
        Assert.Equal(0, ran.Code);
        Assert.Contains("the backup is older than 1 withdrawal", ran.Errors);
        Assert.DoesNotContain("Quispe", Export("casus.db"));
        var bytes = File.ReadAllBytes(_folder.Path("casus.db"));
        File.WriteAllBytes(_folder.Path("casus.db"), [.. bytes.Take(4096), .. new byte[bytes.Length - 4096]]);
        Assert.Contains("cannot tell any more what was withdrawn", Run("restore", "before.db", "--force").Errors);
    }

    [Fact]
    public void The_doctor_says_what_is_sound_and_what_is_not()
    {
        var none = Run("doctor");
        Assert.Equal(0, none.Code);
        Assert.Contains("there is none at casus.db yet", none.Output);
        Make("casus.db");
        var sound = Run("doctor", "--json");
        Assert.Equal(0, sound.Code);
        var lines = sound
            .Output.TrimEnd('\n')
            .Split('\n')
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        Assert.Equal(
            ["casus", "SQLite", "Chromium", "data files", "models", "versions", "disk", "ledger", "integrity"],
            lines.Select(line => line.GetProperty("what").GetString())
        );
        Assert.DoesNotContain("bad", lines.Select(line => line.GetProperty("verdict").GetString()));

        Assert.Equal(0, Run("backup", "good.db").Code);
        var bytes = File.ReadAllBytes(_folder.Path("casus.db"));
        bytes.AsSpan(bytes.Length / 2, 400).Fill(0x2a);
        File.WriteAllBytes(_folder.Path("casus.db"), bytes);
        var damaged = Run("doctor");
        Assert.Equal(6, damaged.Code);
        Assert.Contains("from a backup", damaged.Output);
        Assert.Contains("PostgreSQL 1", Run("doctor", "--ledger", Team()).Output);
        Assert.Equal(5, Run("doctor", "--ledger", "postgres://casus@127.0.0.1:9/none").Code);

        string Team()
        {
            var team = cluster.NewDatabase();
            Assert.Equal(0, Run("restore", "good.db", "--ledger", team).Code);
            return team;
        }
    }
}
