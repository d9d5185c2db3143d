using System.Diagnostics;
using Casus.Reports;

namespace Casus.Measure.Fuzz;

/// <summary>What came of mutating the inputs of one door.</summary>
/// <param name="Failure">Null when every input was read.</param>
/// <param name="Input">The one that was not.</param>
/// <param name="IsStuck">It is still being read.</param>
sealed record FuzzResult(
    string Door,
    int Inputs,
    TimeSpan Slowest,
    string? Failure,
    byte[]? Input,
    bool IsStuck = false
);

/// <summary>Reads mutated inputs on a thread of its own and watches it: an exception, a hang or a hunger for memory ends the run.</summary>
/// <param name="patience">So much processor time one input may take; what else the process does meanwhile counts too.</param>
sealed class FuzzRun(ReportKnowledge knowledge, int count, int seed, TimeSpan patience)
{
    const long MostMemory = 1L << 30;

    static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    readonly Lock _lock = new();
    byte[]? _current;
    int _number;
    TimeSpan _started;
    TimeSpan _slowest;

    /// <summary>Called with every input before it is read, so that one which kills the process is not lost.</summary>
    public Action<byte[]>? OnInput { get; init; }

    public FuzzResult Run(FuzzDoor door)
    {
        string? failure = null;
        using var done = new ManualResetEventSlim();
        var thread = new Thread(() =>
        {
            try
            {
                ReadAll(door);
            }
            catch (Exception error)
            {
                failure = error.ToString();
            }
            done.Set();
        })
        {
            IsBackground = true,
        };
        thread.Start();
        while (!done.Wait(Look))
            if (Watch() is { } wrong)
                return Result(door, wrong) with { IsStuck = true };
        return Result(door, failure);
    }

    void ReadAll(FuzzDoor door)
    {
        var dice = new Random(seed);
        for (var number = 0; number < count; number++)
        {
            var from = door.Seeds[dice.Next(door.Seeds.Length)];
            var input = Mutation.Of(from, door.Seeds[dice.Next(door.Seeds.Length)], dice);
            input = door.Finish?.Invoke(input, dice) ?? input;
            OnInput?.Invoke(input);
            lock (_lock)
                (_current, _number, _started) = (input, number, Environment.CpuUsage.TotalTime);
            door.Read(input, knowledge);
            var took = Environment.CpuUsage.TotalTime - _started;
            lock (_lock)
                (_number, _slowest) = (number + 1, took > _slowest ? took : _slowest);
        }
    }

    string? Watch()
    {
        lock (_lock)
            if (_current is not null && _number < count && Environment.CpuUsage.TotalTime - _started > patience)
                return $"it took more than {patience.TotalSeconds} s";
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64 > MostMemory ? "it took more than 1 GB of memory" : null;
    }

    FuzzResult Result(FuzzDoor door, string? failure)
    {
        lock (_lock)
            return new(door.Name, _number, _slowest, failure, failure is null ? null : _current);
    }
}
