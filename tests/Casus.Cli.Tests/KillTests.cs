using System.Diagnostics;
using System.Globalization;
using Casus.Tests;

namespace Casus.Cli.Tests;

/// <summary>Killed at any moment and run again, reading gives the ledger of a run that nobody disturbed.</summary>
public sealed class KillTests : IDisposable
{
    const int Reports = 40;

    readonly ScratchFolder _folder = new();

    /// <summary>CASUS_KILLS in the environment asks for more than the usual fifty.</summary>
    static int Kills =>
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
        var (cut, resumed) = (0, 0);
        for (var kill = 0; kill < kills; kill++)
        {
            // Several kills fall upon one ledger before it may finish.
            var ledger = string.Create(CultureInfo.InvariantCulture, $"shaken{kill / 5}.db");
            cut += CasusProgram.KillAfter(
                dice.Next(span / 10, span * 11 / 10),
                _folder.Root,
                "read",
                input,
                "--quiet",
                "--ledger",
                ledger
            )
                ? 1
                : 0;
            if (kill % 5 < 4 && kill < kills - 1)
                continue;
            var ran = CasusProgram.Run(_folder.Root, "read", input, "--ledger", ledger);
            Assert.Equal(0, ran.Code);
            resumed += ran.Errors.Contains($"{Reports} new", StringComparison.Ordinal) ? 0 : 1;
            Assert.Equal(calm, CasusProgram.Export(_folder.Root, ledger));
            Assert.Equal(0, CasusProgram.Run(_folder.Root, "verify", "--ledger", ledger).Code);
        }
        // Otherwise the kills came too early or too late to mean anything.
        Assert.True(cut > kills / 6, $"only {cut} of {kills} runs were cut");
        Assert.True(resumed > 0, "no run had anything to go on from");
    }

    /// <summary>How many milliseconds an undisturbed run takes.</summary>
    int Calm(string input, string ledger)
    {
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, CasusProgram.Run(_folder.Root, "read", input, "--ledger", ledger).Code);
        return (int)clock.ElapsedMilliseconds;
    }
}
