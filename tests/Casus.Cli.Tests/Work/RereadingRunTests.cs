using System.Text;
using Casus.Coding;
using Casus.Ledger;
using Casus.Reports;
using Casus.Storage.Tests;
using Casus.Work;

namespace Casus.Cli.Tests.Work;

/// <summary>Reading anew with a stage that gives another title, or breaks.</summary>
public class RereadingRunTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Every_report_is_read_anew_whatever_the_workers(int workers)
    {
        using var ledger = Held(100);
        var result = new RereadingRun(ledger, Anew, workers).Run(SampleEntries.Newer, CancellationToken.None);
        Assert.Equal((100, 0, 0), (result.Progress.New, result.Progress.Known, result.Progress.Failed));
        Assert.Equal(SampleEntries.Newer, ledger.MadeBy);
        Assert.All(ledger.ReportIds(), id => Assert.Equal("A new title", ledger.Load(id).Report.Title));
    }

    [Fact]
    public void A_stop_changes_nothing_that_stands_and_the_next_run_goes_on_from_it()
    {
        using var ledger = Held(100);
        using var stop = new CancellationTokenSource();
        var stopping = new RereadingRun(ledger, Anew, 1) { OnProgress = _ => stop.Cancel() };
        var stopped = stopping.Run(SampleEntries.Newer, stop.Token);
        Assert.True(stopped.Stopped);
        Assert.InRange(stopped.Progress.New, 1, 99);
        Assert.Equal(SampleEntries.Made, ledger.MadeBy);
        var ended = new RereadingRun(ledger, Anew, 1).Run(SampleEntries.Newer, CancellationToken.None);
        Assert.Equal((stopped.Progress.New, 100), (ended.Progress.Known, ended.Progress.Done));
        Assert.Equal(SampleEntries.Newer, ledger.MadeBy);
    }

    [Fact]
    public void A_stage_that_breaks_leaves_the_ledger_as_it_was_until_it_is_mended()
    {
        using var ledger = Held(40);
        var broken = new RereadingRun(ledger, Breaking, 3).Run(SampleEntries.Newer, CancellationToken.None);
        Assert.Equal((39, 1), (broken.Progress.New, broken.Progress.Failed));
        var finding = Assert.Single(broken.Findings);
        Assert.Equal(("7.txt", "C0301"), (finding.Name, finding.Finding.Code));
        Assert.Equal(SampleEntries.Made, ledger.MadeBy);
        var mended = new RereadingRun(ledger, Anew, 3).Run(SampleEntries.Newer, CancellationToken.None);
        Assert.Equal((1, 39), (mended.Progress.New, mended.Progress.Known));
        Assert.Equal(SampleEntries.Newer, ledger.MadeBy);
    }

    static MemoryLedger Held(int count)
    {
        var ledger = new MemoryLedger(SampleEntries.Made);
        ledger.Append([.. Enumerable.Range(0, count).Select(i => SampleEntries.Read($"Report {i}.", $"{i}.txt"))]);
        return ledger;
    }

    static (Report, ReportCoding) Anew(ReadOnlyMemory<byte> bytes, Provenance provenance) =>
        SampleEntries.Anew(Encoding.UTF8.GetString(bytes.Span));

    static (Report, ReportCoding) Breaking(ReadOnlyMemory<byte> bytes, Provenance provenance) =>
        Encoding.UTF8.GetString(bytes.Span) == "Report 7."
            ? throw new InvalidOperationException("broken code")
            : Anew(bytes, provenance);
}
