using Casus.Storage;

namespace Casus.Cli;

/// <summary>A copy that was not read again is no copy.</summary>
static class CopyCheck
{
    public static int Tell(string from, string to, string? name = null)
    {
        var wrong = StoreCheck.Run(to).SelectMany(result => result.Wrong).ToList();
        foreach (var fault in wrong.Take(20))
            Console.Error.WriteLine($"casus: {Visible.Line(fault)}");
        if (wrong.Count > 0)
        {
            Console.Error.WriteLine(
                $"casus: the copy {Visible.Line(name ?? to)} has {Counted.Of(wrong.Count, "fault")}; look at what it was made of: casus verify{LedgerOption.Again(from)}"
            );
            return ExitCode.StoreDamaged;
        }
        using var copy = LedgerStore.OpenToRead(to);
        Console.WriteLine(Visible.Line($"{name ?? to}: {Counted.Of(copy.ReportCount, "report")}, whole and true"));
        return ExitCode.Ok;
    }
}
