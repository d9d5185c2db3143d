using Casus.Feeds;
using Casus.Ledger;
using Casus.Storage;
using Casus.Work;

namespace Casus.Cli.Commands;

/// <summary>One run of <c>casus read</c>.</summary>
sealed record ReadAction(
    string[] Paths,
    string LedgerPath,
    string? Tier,
    int Workers,
    string[] Data,
    string? Report,
    bool Quiet
)
{
    public async Task<int> Run(CancellationToken stop)
    {
        var inputs = new Inputs(Paths, Console.OpenStandardInput);
        if (Paths.All(path => path != "-" && !Path.Exists(path)))
            return Nothing(inputs);
        using var findings = FindingsFile.Open(Report);
        var versions = new Versions(LedgerPath, Data);
        var models = KnowledgeAndModels.Load(Data, versions.TierOf(Tier));
        using var ledger = LedgerStore.OpenOrCreate(LedgerPath, models.MadeBy, TimeProvider.System);
        versions.Check(ledger, models.MadeBy, Command());
        var result = await ReadingScreen.Show(
            Quiet,
            ReadingScreen.ShareOf(inputs),
            progress =>
                new ReadingRun(ledger, (bytes, provenance) => Pipeline.Read(bytes, provenance, models), new(Workers))
                {
                    OnProgress = progress,
                    OnFinding = findings is null ? null : findings.Add,
                }.Read(inputs.Items(), stop)
        );
        if (result.Stopped)
            return Stopped(result);
        if (result.Progress.Done == 0)
        {
            Console.Error.WriteLine(
                $"casus: nothing to read in {string.Join(", ", Paths.Select(Visible.Line))}{PassedOver(inputs)}. Casus reads text, HTML, JSON lines, feeds and crawls."
            );
            return ExitCode.NothingMatched;
        }
        LedgerFold.Refresh(ledger);
        Brief.Write(ledger);
        Summary(result, inputs);
        return Code(result.Progress);
    }

    static int Code(ReadingProgress progress) =>
        progress.Failed == 0 ? ExitCode.Ok
        : progress.New + progress.Known > 0 ? ExitCode.SomeFailed
        : ExitCode.Unreadable;

    /// <summary>Nothing named is there: no ledger is made for that.</summary>
    static int Nothing(Inputs inputs)
    {
        foreach (var item in inputs.Items())
            Console.Error.WriteLine($"casus: {Visible.Line($"{item.Path}: {item.Finding!.Message}")}");
        return ExitCode.Unreadable;
    }

    int Stopped(ReadingResult result)
    {
        Console.Error.WriteLine(
            $"casus: stopped; {Counted.Of(result.Progress.New, "new report")} stored. Go on with: {Command()}{LedgerOption.Again(LedgerPath)}"
        );
        return ExitCode.Stopped;
    }

    void Summary(ReadingResult result, Inputs inputs)
    {
        FindingsList.Print(result);
        if (Quiet)
            return;
        var progress = result.Progress;
        Console.Error.WriteLine(
            $"{Counted.Number(progress.New)} new, {Counted.Number(progress.Known)} known, {Counted.Number(progress.Failed)} failed{PassedOver(inputs)}"
        );
        if (progress.New + progress.Known > 0)
            Console.Error.WriteLine(
                $"Next: {Shell.Casus} serve{LedgerOption.Again(LedgerPath)}   shows it as pages in your browser"
            );
    }

    static string PassedOver(Inputs inputs) =>
        (inputs.PassedOver == 0 ? "" : $"; {Counted.Of(inputs.PassedOver, "file")} of other kinds passed over")
        + (
            inputs.RecordsPassedOver == 0
                ? ""
                : $"; {Counted.Of(inputs.RecordsPassedOver, "record")} without a page passed over"
        );

    string Command() =>
        $"{Shell.Casus} read "
        + string.Join(' ', Paths.Select(Shell.Quoted).Concat(Data.Select(d => $"--data {Shell.Quoted(d)}")));
}
