using System.Threading.Channels;
using Casus.Coding;
using Casus.Feeds;
using Casus.Ledger;
using Casus.Reports;

namespace Casus.Work;

/// <summary>How a run is spread and batched; nothing of it can be seen in the ledger.</summary>
/// <param name="BatchReports">A batch is written, in one transaction, when it holds so many reports</param>
/// <param name="BatchBytes">or so many bytes, or when nothing more is waiting.</param>
public sealed record ReadingSettings(int Workers, int BatchReports = 64, int BatchBytes = 4 * 1024 * 1024);

/// <summary>Items to entries: many workers read, one writer appends. Holds a fixed number of items at a time, however many come.</summary>
public sealed class ReadingRun(
    ILedger ledger,
    Func<ReadOnlyMemory<byte>, Provenance, (Report Report, ReportCoding Coding)> read,
    ReadingSettings settings
)
{
    /// <summary>More findings than this are counted but not kept.</summary>
    public const int FindingsKept = 10_000;

    readonly Lock _ledger = new();

    /// <summary>Called with every finding as it comes, from one thread at a time.</summary>
    public Action<ItemFinding>? OnFinding { get; init; }

    /// <summary>Called after every batch.</summary>
    public Action<ReadingProgress>? OnProgress { get; init; }

    /// <summary>Reads all items. When told to stop, what has been read is still written, and the rest is left.</summary>
    public async Task<ReadingResult> Read(IEnumerable<Item> items, CancellationToken stop)
    {
        var (taken, done) = (Bounded<(long, Item)>(settings.Workers), Bounded<ItemReading>(settings.BatchReports));
        using var broken = new CancellationTokenSource();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop, broken.Token);
        var feeding = Task.Factory.StartNew(
            () => Feed(items, taken.Writer, ending.Token),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
        var working = Work(taken.Reader, done.Writer, broken.Token);
        try
        {
            var result = await Write(done.Reader, stop);
            // A standard input that sends nothing would hold up a stop: then the feeder is left behind.
            if (!stop.IsCancellationRequested)
                await feeding;
            await working;
            return result;
        }
        catch
        {
            await broken.CancelAsync();
            throw;
        }
    }

    static void Feed(IEnumerable<Item> items, ChannelWriter<(long, Item)> taken, CancellationToken ending)
    {
        Exception? failure = null;
        try
        {
            using var closing = ending.Register(() => taken.TryComplete());
            long order = 0;
            foreach (var item in items)
                if (!Put(taken, (order++, item)))
                    return;
        }
        catch (Exception error)
        {
            failure = error;
        }
        finally
        {
            taken.TryComplete(failure);
        }
    }

    /// <summary>Waits for room; false when nothing more is taken. It may block: the feeder has a thread of its own, for standard input blocks too.</summary>
    static bool Put<T>(ChannelWriter<T> channel, T value)
    {
        while (!channel.TryWrite(value))
            if (!channel.WaitToWriteAsync().AsTask().GetAwaiter().GetResult())
                return false;
        return true;
    }

    async Task Work(ChannelReader<(long, Item)> taken, ChannelWriter<ItemReading> done, CancellationToken broken)
    {
        try
        {
            await Task.WhenAll(
                Enumerable.Range(0, settings.Workers).Select(_ => Task.Run(() => WorkOne(taken, done, broken)))
            );
            done.TryComplete();
        }
        catch (Exception error)
        {
            done.TryComplete(error);
        }
    }

    async Task WorkOne(ChannelReader<(long, Item)> taken, ChannelWriter<ItemReading> done, CancellationToken broken)
    {
        await foreach (var (order, item) in taken.ReadAllAsync(broken))
            await done.WriteAsync(ItemReading.Of(order, item, IsKnown, read), broken);
    }

    async Task<ReadingResult> Write(ChannelReader<ItemReading> done, CancellationToken stop)
    {
        var tally = new ReadingTally(OnFinding);
        var batch = new List<ItemReading>();
        long bytes = 0;
        while (await done.WaitToReadAsync(CancellationToken.None))
        {
            while (done.TryRead(out var reading))
            {
                batch.Add(reading);
                bytes += reading.Item.Bytes.Length;
                if (batch.Count >= settings.BatchReports || bytes >= settings.BatchBytes)
                    Flush();
            }
            Flush();
        }
        return tally.Result(stop.IsCancellationRequested);

        void Flush()
        {
            if (batch.Count == 0)
                return;
            lock (_ledger)
                tally.Append(ledger, batch);
            batch.Clear();
            bytes = 0;
            OnProgress?.Invoke(tally.Progress);
        }
    }

    bool IsKnown(string report)
    {
        lock (_ledger)
            return ledger.Has(report);
    }

    static Channel<T> Bounded<T>(int capacity) => Channel.CreateBounded<T>(capacity);
}
