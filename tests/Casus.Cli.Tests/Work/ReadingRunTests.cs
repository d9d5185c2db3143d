using System.Text;
using Casus.Coding;
using Casus.Feeds;
using Casus.Ledger;
using Casus.Reports;
using Casus.Storage.Tests;
using Casus.Work;

namespace Casus.Cli.Tests.Work;

/// <summary>The reading run against a stage that does nothing, or breaks.</summary>
public class ReadingRunTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 7)]
    [InlineData(8, 64)]
    public async Task Every_item_becomes_one_entry_whatever_the_workers_and_batches(int workers, int batch)
    {
        using var ledger = new MemoryLedger(SampleEntries.Made);
        var result = await Run(ledger, Items(50), new(workers, batch));
        Assert.Equal((50, 0, 0), (result.Progress.New, result.Progress.Known, result.Progress.Failed));
        Assert.Equal(50, ledger.ReportCount);
        var again = await Run(ledger, Items(50), new(workers, batch));
        Assert.Equal((0, 50, 0), (again.Progress.New, again.Progress.Known, again.Progress.Failed));
        Assert.Equal(50, ledger.LastEntry);
    }

    [Fact]
    public async Task The_same_report_twice_in_one_run_is_one_report_of_two_names()
    {
        using var ledger = new MemoryLedger(SampleEntries.Made);
        var result = await Run(ledger, [Item("b.txt", "Shots."), Item("a.txt", "Shots.")], new(2));
        Assert.Equal((1, 1, 0), (result.Progress.New, result.Progress.Known, result.Progress.Failed));
        Assert.Equal(["a.txt", "b.txt"], ledger.Load(ledger.ReportIds().Single()).Files);
    }

    [Fact]
    public async Task A_stage_that_breaks_costs_its_own_report_alone()
    {
        using var ledger = new MemoryLedger(SampleEntries.Made);
        var items = Items(9).Append(Item("bad.txt", "break")).Concat(Items(20).Skip(9));
        var result = await Run(ledger, items, new(3));
        Assert.Equal((20, 0, 1), (result.Progress.New, result.Progress.Known, result.Progress.Failed));
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("bad.txt", "C0301", true), (finding.Name, finding.Finding.Code, finding.Failed));
    }

    [Fact]
    public async Task A_report_without_text_is_not_kept()
    {
        using var ledger = new MemoryLedger(SampleEntries.Made);
        var result = await Run(ledger, [Item("a.txt", " \n ")], new(1));
        Assert.Equal((0, 1), (result.Progress.New, result.Progress.Failed));
        Assert.Equal("C0201", result.Findings.Single().Finding.Code);
    }

    [Fact]
    public async Task Findings_come_in_the_order_of_the_input()
    {
        using var ledger = new MemoryLedger(SampleEntries.Made);
        var items = Enumerable.Range(0, 40).Select(i => Item($"{i:00}.txt", i % 3 == 0 ? "break" + i : $"Report {i}."));
        var result = await Run(ledger, items, new(8, 5));
        Assert.Equal(
            result.Findings.Select(f => f.Name).Order(StringComparer.Ordinal),
            result.Findings.Select(f => f.Name)
        );
        Assert.Equal(14, result.FindingsInAll);
    }

    [Fact]
    public async Task Only_a_few_items_are_held_at_a_time()
    {
        using var ledger = new CountingLedger();
        var (taken, most) = (0, 0);
        IEnumerable<Item> Counted()
        {
            foreach (var item in Items(3000))
            {
                most = Math.Max(most, ++taken - ledger.Appended);
                yield return item;
            }
        }
        await Run(ledger, Counted(), new(4, 32));
        Assert.Equal(3000, ledger.Appended);
        Assert.InRange(most, 1, 4 + 4 + 32 + 32 + 2);
    }

    [Fact]
    public async Task A_stop_keeps_what_was_read_and_leaves_the_rest()
    {
        using var ledger = new MemoryLedger(SampleEntries.Made);
        using var stop = new CancellationTokenSource();
        IEnumerable<Item> Endless()
        {
            for (var i = 0; ; i++)
            {
                if (i == 100)
                    stop.Cancel();
                yield return Item($"{i}.txt", $"Report {i}.");
            }
        }
        var result = await new ReadingRun(ledger, Read, new(2)).Read(Endless(), stop.Token);
        Assert.True(result.Stopped);
        Assert.InRange(ledger.ReportCount, 90, 110);
        Assert.Equal(ledger.ReportCount, result.Progress.New);
    }

    [Fact]
    public async Task An_input_that_breaks_ends_the_run_with_its_error()
    {
        using var ledger = new MemoryLedger(SampleEntries.Made);
        IEnumerable<Item> Broken()
        {
            yield return Item("a.txt", "Shots.");
            throw new NotSupportedException("the tape is torn");
        }
        var error = await Assert.ThrowsAsync<NotSupportedException>(() => Run(ledger, Broken(), new(2)));
        Assert.Equal("the tape is torn", error.Message);
    }

    [Fact]
    public async Task A_ledger_that_breaks_ends_the_run_with_its_error()
    {
        using var ledger = new CountingLedger { BreakAt = 64 };
        var error = await Assert.ThrowsAsync<IOException>(() => Run(ledger, Items(5000), new(2, 8)));
        Assert.Equal("the disk is full", error.Message);
    }

    static Task<ReadingResult> Run(ILedger ledger, IEnumerable<Item> items, ReadingSettings settings) =>
        new ReadingRun(ledger, Read, settings).Read(items, CancellationToken.None);

    static IEnumerable<Item> Items(int count) =>
        Enumerable.Range(0, count).Select(i => Item($"{i}.txt", $"Report {i} of shots near the mill."));

    static Item Item(string name, string text) => new(name, name, Encoding.UTF8.GetBytes(text), Provenance.Text);

    static (Report, ReportCoding) Read(ReadOnlyMemory<byte> bytes, Provenance provenance)
    {
        var text = Encoding.UTF8.GetString(bytes.Span);
        if (text.StartsWith("break", StringComparison.Ordinal))
            throw new InvalidOperationException("broken code");
        var read = SampleEntries.Read(text);
        return (read.Report, read.Coding);
    }

    /// <summary>Counts reports and forgets them.</summary>
    sealed class CountingLedger : ILedger
    {
        int _appended;

        public int BreakAt { get; init; } = int.MaxValue;

        public int Appended => Volatile.Read(ref _appended);

        public MadeBy MadeBy => SampleEntries.Made;

        public long LastEntry => _appended;

        public int ReportCount => _appended;

        public long? DerivedUpTo => null;

        public bool Has(string report) => false;

        public void Append(IReadOnlyList<Entry> entries)
        {
            if (Interlocked.Add(ref _appended, entries.Count) >= BreakAt)
                throw new IOException("the disk is full");
        }

        public IEnumerable<string> ReportIds() => [];

        public StoredReport Load(string report) => throw new KeyNotFoundException();

        public ReadOnlyMemory<byte> Raw(string report) => throw new KeyNotFoundException();

        public IEnumerable<Judgement> Judgements() => [];

        public void ReplaceDerived(long upTo, IEnumerable<DerivedRow> rows) { }

        public IEnumerable<DerivedRow> Derived(string kind, string? incident = null) => [];

        public void Dispose() { }
    }
}
