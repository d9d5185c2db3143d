using System.Diagnostics;
using System.Globalization;
using Casus.Storage;
using Casus.Tests;

namespace Casus.Cli.Tests;

/// <summary>Killed at any moment and run again, reading gives the ledger of a run that nobody disturbed.</summary>
public sealed class KillTests : IDisposable
{
    const int Reports = 40;

    readonly ScratchFolder _folder = new();

    /// <summary>CASUS_KILLS in the environment asks for more than the usual fifty.</summary>
    internal static int Kills =>
        int.TryParse(Environment.GetEnvironmentVariable("CASUS_KILLS"), CultureInfo.InvariantCulture, out var kills)
            ? kills
            : 50;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("in.jsonl", 1)]
    [InlineData("in.warc.gz", 5)]
    public void Kill_at_any_moment_and_run_again_gives_the_undisturbed_ledger(string input, int oneIn)
    {
        if (input.EndsWith(".jsonl", StringComparison.Ordinal))
            _folder.Write(input, GeneratedReports.JsonLines(Reports, 23));
        else
            File.WriteAllBytes(_folder.Path(input), GeneratedReports.PackedCrawl(Reports, 23));
        var kills = Math.Max(10, Kills / oneIn);
        var span = Math.Min(Calm(input, "calm.db"), Calm(input, "calm again.db"));
        var calm = CasusProgram.Export(_folder.Root, "calm.db");

        var dice = new Random(41);
        for (var kill = 0; kill < kills; kill++)
        {
            // Several kills fall upon one ledger before it may finish.
            var ledger = string.Create(CultureInfo.InvariantCulture, $"shaken{kill / 5}.db");
            CasusProgram.KillAfter(
                dice.Next(span / 10, span * 11 / 10),
                _folder.Root,
                "read",
                input,
                "--quiet",
                "--ledger",
                ledger
            );
            if (kill % 5 < 4 && kill < kills - 1)
                continue;
            Assert.Equal(0, CasusProgram.Run(_folder.Root, "read", input, "--ledger", ledger).Code);
            Assert.Equal(calm, CasusProgram.Export(_folder.Root, ledger));
            Assert.Equal(0, CasusProgram.Run(_folder.Root, "verify", "--ledger", ledger).Code);
        }
    }

    /// <summary>
    /// The other test leaves to chance what a kill meets. This one kills a run of which some reports are written and the
    /// rest has not come yet, however fast or busy the machine is.
    /// </summary>
    [Fact]
    public void What_a_killed_run_has_written_is_not_read_again()
    {
        var lines = GeneratedReports.JsonLines(Reports, 23);
        Assert.Equal(0, CasusProgram.RunWith(_folder.Root, lines, "read", "-", "--ledger", "calm.db").Code);
        using (var reading = CasusProgram.Start(_folder.Root, "read", "-", "--quiet", "--ledger", "shaken.db"))
        {
            reading.StandardInput.Write(lines[..(lines.IndexOf('\n', lines.Length / 2) + 1)]);
            reading.StandardInput.Flush();
            SpinWait.SpinUntil(() => reading.HasExited || HasReports("shaken.db"), TimeSpan.FromMinutes(2));
            Assert.False(reading.HasExited, "the run ended although more was to come");
            reading.Kill();
            reading.WaitForExit();
        }
        var ran = CasusProgram.RunWith(_folder.Root, lines, "read", "-", "--ledger", "shaken.db");
        Assert.Equal(0, ran.Code);
        Assert.DoesNotContain($"{Reports} new", ran.Errors, StringComparison.Ordinal);
        Assert.Equal(CasusProgram.Export(_folder.Root, "calm.db"), CasusProgram.Export(_folder.Root, "shaken.db"));
    }

    bool HasReports(string ledger)
    {
        if (!File.Exists(_folder.Path(ledger)))
            return false;
        try
        {
            using var reader = LedgerFile.OpenToRead(_folder.Path(ledger));
            return reader.ReportCount > 0;
        }
        catch (LedgerProblem)
        {
            return false;
        }
    }

    /// <summary>How many milliseconds an undisturbed run takes.</summary>
    int Calm(string input, string ledger)
    {
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, CasusProgram.Run(_folder.Root, "read", input, "--ledger", ledger).Code);
        return (int)clock.ElapsedMilliseconds;
    }
}
