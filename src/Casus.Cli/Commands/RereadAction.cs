using Casus.Ledger;
using Casus.Storage;
using Casus.Work;

namespace Casus.Cli.Commands;

/// <summary>One run of <c>casus reread</c>.</summary>
sealed record RereadAction(
    string LedgerPath,
    string? Tier,
    int Workers,
    string[] Data,
    bool Quiet,
    bool Dry,
    AuditOf Audit
)
{
    public async Task<int> Run(CancellationToken stop)
    {
        using var ledger = LedgerStore.OpenToWrite(LedgerPath, TimeProvider.System);
        var before = ledger.MadeBy;
        var models = KnowledgeAndModels.Load(Data, TierNames.Read(Tier ?? before.Tier) ?? Models.UsualTier);
        if (before == models.MadeBy)
            return Nothing(before);
        if (Dry)
        {
            Console.WriteLine(
                $"{Counted.Of(ledger.ReportCount, "report")} would be read anew: {Words(before)} before, {Words(models.MadeBy)} then. Nothing was changed."
            );
            return ExitCode.Ok;
        }
        Audit.Note("reread begun", Words(models.MadeBy));
        var result = await ReadingScreen.Show(
            Quiet,
            progress => (double)progress.Done / ledger.ReportCount,
            progress =>
                Task.Run(() =>
                    new RereadingRun(ledger, (bytes, provenance) => Pipeline.Read(bytes, provenance, models), Workers)
                    {
                        OnProgress = progress,
                    }.Run(models.MadeBy, stop)
                )
        );
        Audit.Note(
            result.Stopped || result.Progress.Failed > 0 ? "reread not finished" : "reread",
            Words(models.MadeBy)
        );
        if (result.Stopped)
            return Stopped(result.Progress);
        FindingsList.Print(result);
        if (result.Progress.Failed > 0)
            return Failed(result.Progress, before);
        LedgerFold.Refresh(ledger);
        if (!Quiet)
            Console.Error.WriteLine(
                $"{Counted.Of(result.Progress.Done, "report")} read anew: {Words(before)} before, {Words(models.MadeBy)} now. "
                    + $"Next: casus brief{LedgerOption.Again(LedgerPath)}"
            );
        return ExitCode.Ok;
    }

    int Nothing(MadeBy versions)
    {
        if (!Quiet)
            Console.Error.WriteLine(
                $"The ledger {LedgerPath} is read by this casus already: {Words(versions)}. Nothing to do."
            );
        return ExitCode.Ok;
    }

    int Stopped(ReadingProgress progress)
    {
        Console.Error.WriteLine(
            $"casus: stopped; {Counted.Of(progress.Done, "report")} read anew, the ledger still stands as before. Go on with: {Again}"
        );
        return ExitCode.Stopped;
    }

    int Failed(ReadingProgress progress, MadeBy before)
    {
        Console.Error.WriteLine(
            $"casus: {Counted.Of(progress.Failed, "report")} could not be read anew, so the ledger stays as it was read: {Words(before)}."
        );
        return ExitCode.SomeFailed;
    }

    string Again => new Versions(LedgerPath, Data).Reread(Tier is null ? "" : $" --tier {Tier}");

    static string Words(MadeBy versions) => $"models {versions.Models}, rules {versions.Rules}, tier {versions.Tier}";
}
