using Casus.Work;

namespace Casus.Cli;

/// <summary>What was wrong with which input, on standard error: failures first, no more than a screen can bear.</summary>
static class FindingsList
{
    const int Shown = 50;

    public static void Print(ReadingResult result)
    {
        foreach (var finding in result.Findings.OrderByDescending(f => f.Failed).ThenBy(f => f.Order).Take(Shown))
            Console.Error.WriteLine(
                Visible.Line(
                    $"{(finding.Failed ? "failed" : "note")}  {finding.Path}: {finding.Finding.Message} [{finding.Finding.Code}]"
                )
            );
        if (result.FindingsInAll > Shown)
            Console.Error.WriteLine(
                $"… and {Counted.Of(result.FindingsInAll - Shown, "more finding")}; --report FILE writes all of them."
            );
    }
}
