using System.Diagnostics;

namespace Casus.Bench.Pages;

/// <summary>How long one page took, to its last byte, and whether it came.</summary>
readonly record struct PageWait(int Kind, double Milliseconds, int Bytes, bool Came);

/// <summary>Somebody who reads one page after the other, of all kinds, seeded.</summary>
sealed class PageReader(ServedLedger server, IReadOnlyList<PageKind> kinds, TimeSpan pause, int seed)
{
    readonly Random _random = new(seed);

    public async Task<List<PageWait>> Read(CancellationToken stop)
    {
        var waits = new List<PageWait>();
        try
        {
            while (!stop.IsCancellationRequested)
            {
                if (pause > TimeSpan.Zero)
                    await Task.Delay(pause * 2 * _random.NextDouble(), stop);
                waits.Add(await Ask(_random.Next(kinds.Count), stop));
            }
        }
        catch (OperationCanceledException)
        {
            // The time is over.
        }
        return waits;
    }

    async Task<PageWait> Ask(int kind, CancellationToken stop)
    {
        var path = kinds[kind].Paths[_random.Next(kinds[kind].Paths.Count)];
        var clock = Stopwatch.GetTimestamp();
        using var answer = await server.Http.GetAsync(path, stop);
        var bytes = await answer.Content.ReadAsByteArrayAsync(stop);
        return new(kind, Stopwatch.GetElapsedTime(clock).TotalMilliseconds, bytes.Length, answer.IsSuccessStatusCode);
    }
}
