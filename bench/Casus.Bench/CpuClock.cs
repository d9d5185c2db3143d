using System.Diagnostics;

namespace Casus.Bench;

/// <summary>Processor time: what else the machine does at the moment hardly counts.</summary>
static class CpuClock
{
    public const int Rounds = 5;

    const int WarmingUp = 2;

    /// <summary>The seconds of the best round, after the compiler has settled.</summary>
    public static double Best(Action work)
    {
        for (var i = 0; i < WarmingUp; i++)
            work();
        return Enumerable.Range(0, Rounds).Min(_ => Seconds(work));
    }

    static double Seconds(Action work)
    {
        using var self = Process.GetCurrentProcess();
        var before = self.TotalProcessorTime;
        work();
        self.Refresh();
        return (self.TotalProcessorTime - before).TotalSeconds;
    }
}
