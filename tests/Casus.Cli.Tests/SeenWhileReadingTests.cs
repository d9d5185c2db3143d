using System.Globalization;
using Casus.Ledger.Document;
using Casus.Storage;
using Casus.Tests;

namespace Casus.Cli.Tests;

/// <summary>One process adds reports while this one looks, as a server would.</summary>
public sealed class SeenWhileReadingTests : IDisposable
{
    const int Runs = 2;
    const int ReportsOfEach = 8;

    readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_view_has_whole_runs_and_nothing_else()
    {
        Add(0);
        var path = _folder.Path("casus.db");
        using var reader = LedgerFile.OpenReader(path);
        for (var run = 1; run < Runs; run++)
        {
            using var adding = Start(run);
            int seen;
            do seen = Look(reader);
            while (!adding.HasExited);
            Assert.Equal(0, adding.ExitCode);
            Assert.InRange(seen, run * ReportsOfEach, (run + 1) * ReportsOfEach);
            Assert.Equal((run + 1) * ReportsOfEach, Look(reader));
        }
        Assert.Equal(0, CasusProgram.Run(_folder.Root, "verify").Code);
    }

    /// <summary>How many reports are seen; each has its row and its statements, and no row is of another.</summary>
    static int Look(LedgerReader reader)
    {
        using var view = reader.View();
        var reports = view.ReportIds().ToList();
        Assert.Equal(0, reports.Count % ReportsOfEach);
        Assert.Equal(reports, view.Derived("reports").Select(row => row.Id));
        var said = view.Derived("statements").Select(row => DocumentJson.Read<ExportedStatement>(row.Json)).ToList();
        foreach (var report in reports)
            Assert.Equal(view.Load(report).Coding.Statements.Length, said.Count(s => s.Report == report));
        return reports.Count;
    }

    void Add(int run)
    {
        using var adding = Start(run);
        adding.WaitForExit();
    }

    System.Diagnostics.Process Start(int run)
    {
        var file = string.Create(CultureInfo.InvariantCulture, $"{run}.jsonl");
        _folder.Write(file, GeneratedReports.JsonLines(ReportsOfEach, 100 + run));
        var adding = CasusProgram.Start(_folder.Root, "read", file, "--quiet");
        _ = adding.StandardOutput.ReadToEndAsync();
        _ = adding.StandardError.ReadToEndAsync();
        adding.StandardInput.Close();
        return adding;
    }
}
