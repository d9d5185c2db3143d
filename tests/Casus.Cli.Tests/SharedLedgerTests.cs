using System.Diagnostics;
using System.Globalization;
using Casus.Tests;

namespace Casus.Cli.Tests;

/// <summary>While one run holds a ledger: a second writer, readers, and the wish to stop.</summary>
public sealed class SharedLedgerTests : IDisposable
{
    const string Line = "{\"text\":\"Shots near the mill. Two guards were wounded, the army of Peru said.\"}\n";

    readonly ScratchFolder _folder = new();
    readonly Process _reading;

    /// <summary>A run that waits for more standard input.</summary>
    public SharedLedgerTests()
    {
        _reading = CasusProgram.Start(_folder.Root, "read", "-");
        _reading.StandardInput.Write(Line);
        _reading.StandardInput.Flush();
        var waited = Stopwatch.StartNew();
        while (!Run("export", "--text").Output.Contains("near the mill", StringComparison.Ordinal))
            Assert.True(waited.Elapsed < TimeSpan.FromMinutes(1), "the run never stored its first report");
    }

    public void Dispose()
    {
        if (!_reading.HasExited)
            _reading.Kill();
        _reading.WaitForExit();
        _reading.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_second_writer_is_told_which_process_writes()
    {
        _folder.Write("a.txt", "Shots.");
        var ran = Run("read", "a.txt");
        Assert.Equal((5, ""), (ran.Code, ran.Output));
        Assert.Contains($"is being written by process {_reading.Id} on", ran.Errors);
    }

    [Fact]
    public void A_reader_shows_what_is_stored_so_far()
    {
        var ran = Run("export");
        Assert.Equal(0, ran.Code);
        Assert.Contains("nothing was stored", ran.Errors);
        Assert.Contains("casus-ledger/1", ran.Output);
    }

    [Fact]
    public void A_backup_made_meanwhile_is_of_what_was_stored_then_and_goes_on_elsewhere()
    {
        Assert.Contains("1 report, whole and true", Run("backup", "then.db").Output);
        _reading.StandardInput.Close();
        _reading.WaitForExit();
        Assert.Equal(0, Run("restore", "then.db", "--ledger", "elsewhere.db").Code);
        Assert.Equal(CasusProgram.Export(_folder.Root), CasusProgram.Export(_folder.Root, "elsewhere.db"));
        Assert.Contains(
            "0 new, 1 known",
            CasusProgram.RunWith(_folder.Root, Line, "read", "-", "--ledger", "elsewhere.db").Errors
        );
    }

    [Fact]
    public void The_run_goes_on_and_ends_as_if_alone()
    {
        Run("export");
        _reading.StandardInput.Write("{\"text\":\"Two guards went missing near the pass, the army of Chad said.\"}\n");
        _reading.StandardInput.Close();
        Assert.Contains("2 new, 0 known, 0 failed", _reading.StandardError.ReadToEnd());
        _reading.WaitForExit();
        Assert.Equal(0, _reading.ExitCode);
        Assert.Equal(0, Run("verify").Code);
    }

    [Fact]
    public void Ctrl_c_stops_says_how_to_go_on_and_loses_nothing()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows has no kill command to send Ctrl-C with.");
        using (var kill = Process.Start("kill", ["-INT", _reading.Id.ToString(CultureInfo.InvariantCulture)]))
            kill.WaitForExit();
        Assert.True(_reading.WaitForExit(10_000), "it did not stop");
        Assert.Equal(130, _reading.ExitCode);
        Assert.Contains("stopped; 1 new report stored. Go on with: casus read -", _reading.StandardError.ReadToEnd());
        var again = CasusProgram.RunWith(_folder.Root, Line, "read", "-");
        Assert.Contains("0 new, 1 known", again.Errors);
    }

    Ran Run(params string[] args) => CasusProgram.Run(_folder.Root, args);
}
