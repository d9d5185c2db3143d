using System.Text.Json;
using Casus.Feeds;
using Casus.Ledger;
using Casus.Work;

namespace Casus.Tests;

/// <summary>The ledger is a function of the set of reports: order, batches, workers and repetition leave no trace in it.</summary>
public class LedgerLaws
{
    static readonly Lazy<byte[]> Plain = new(() => Export(Samples.Entries(), 1000));

    [Fact]
    public void Any_order_and_any_batch_size_give_the_same_bytes()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var entries = Samples.Entries().ToArray();
            var chance = new Random(seed);
            chance.Shuffle(entries);
            Assert.True(Plain.Value.AsSpan().SequenceEqual(Export(entries, chance)), $"Order {seed} differs.");
        }
    }

    [Fact]
    public void Folding_after_every_report_gives_the_same_bytes_as_folding_once()
    {
        using var ledger = new MemoryLedger(Samples.Models.MadeBy);
        byte[] last = [];
        foreach (var entry in Samples.Entries())
        {
            ledger.Append([entry]);
            last = Samples.Export(ledger);
        }
        Assert.True(Plain.Value.AsSpan().SequenceEqual(last));
    }

    [Theory, InlineData(1), InlineData(8)]
    public async Task Any_number_of_workers_gives_the_same_bytes_and_reading_twice_changes_nothing(int workers)
    {
        using var ledger = new MemoryLedger(Samples.Models.MadeBy);
        var first = await Read(ledger, workers);
        var (export, last) = (Samples.Export(ledger), ledger.LastEntry);
        Assert.True(Plain.Value.AsSpan().SequenceEqual(export));
        var again = await Read(ledger, workers);
        Assert.Equal(0, again.Progress.New);
        Assert.Equal(first.Progress.New, again.Progress.Known);
        Assert.Equal(last, ledger.LastEntry);
        Assert.True(export.AsSpan().SequenceEqual(Samples.Export(ledger)));
    }

    [Fact]
    public void Every_quote_is_the_text_at_its_span()
    {
        using var document = JsonDocument.Parse(Plain.Value);
        var texts = document
            .RootElement.GetProperty("reports")
            .EnumerateArray()
            .ToDictionary(
                r => r.GetProperty("id").GetString()!,
                r => r.GetProperty("text").GetString()!.EnumerateRunes().ToArray()
            );
        foreach (var statement in document.RootElement.GetProperty("statements").EnumerateArray())
        {
            var text = texts[statement.GetProperty("report").GetString()!];
            var (start, end) = (statement.GetProperty("start").GetInt32(), statement.GetProperty("end").GetInt32());
            Assert.Equal(statement.GetProperty("quote").GetString(), string.Concat(text[start..end]));
        }
    }

    [Fact]
    public void Background_ended_and_partial_figures_feed_no_toll()
    {
        using var document = JsonDocument.Parse(Plain.Value);
        var recalled = document
            .RootElement.GetProperty("statements")
            .EnumerateArray()
            .Where(s => s.GetProperty("background").GetBoolean())
            .Select(s => s.GetProperty("id").GetString())
            .ToHashSet();
        Assert.NotEmpty(recalled);
        var figures = document
            .RootElement.GetProperty("figures")
            .EnumerateArray()
            .ToDictionary(f => f.GetProperty("id").GetString()!);
        foreach (var toll in document.RootElement.GetProperty("tolls").EnumerateArray())
        foreach (var id in toll.GetProperty("figures").EnumerateArray())
        {
            var figure = figures[id.GetString()!];
            Assert.False(figure.GetProperty("background").GetBoolean());
            Assert.Equal("stands", figure.GetProperty("standing").GetString());
            Assert.NotEqual("partial", figure.GetProperty("scope").GetString());
            Assert.DoesNotContain(figure.GetProperty("statement").GetString(), recalled);
            Assert.Equal(toll.GetProperty("incident").GetString(), figure.GetProperty("incident").GetString());
        }
    }

    [Fact]
    public void Every_array_is_sorted_by_id()
    {
        using var document = JsonDocument.Parse(Plain.Value);
        foreach (
            var array in document.RootElement.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array)
        )
        {
            var rows = array.Value.EnumerateArray().Where(r => r.TryGetProperty("id", out _));
            var ids = rows.Select(r => r.GetProperty("id").GetString()!).ToList();
            Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        }
    }

    static byte[] Export(IReadOnlyList<Entry> entries, int batch)
    {
        using var ledger = new MemoryLedger(Samples.Models.MadeBy);
        foreach (var chunk in entries.Chunk(batch))
            ledger.Append(chunk);
        return Samples.Export(ledger);
    }

    /// <summary>Batches of any size; after some of them the ledger is folded in between.</summary>
    static byte[] Export(Entry[] entries, Random chance)
    {
        using var ledger = new MemoryLedger(Samples.Models.MadeBy);
        for (var at = 0; at < entries.Length; )
        {
            var batch = entries[at..Math.Min(entries.Length, at + 1 + chance.Next(7))];
            ledger.Append(batch);
            at += batch.Length;
            if (chance.Next(8) == 0)
                LedgerFold.Refresh(ledger);
        }
        var export = Samples.Export(ledger);
        Assert.Equal(ledger.LastEntry, ledger.DerivedUpTo);
        return export;
    }

    static Task<ReadingResult> Read(MemoryLedger ledger, int workers) =>
        new ReadingRun(
            ledger,
            (bytes, provenance) => Pipeline.Read(bytes, provenance, Samples.Models),
            new(workers, BatchReports: 3)
        ).Read(new Inputs([Checkout.Path("samples")], () => Stream.Null).Items(), CancellationToken.None);
}
