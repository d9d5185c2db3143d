using Casus.Ledger;
using Casus.Ledger.Judgements;
using Casus.Storage;

namespace Casus.Cli.Commands;

/// <summary>One run of <c>casus judge</c>.</summary>
sealed record JudgeAction(
    string LedgerPath,
    JudgementKind Kind,
    string[] About,
    string? Value,
    string Why,
    AuditOf Audit
)
{
    public int Run()
    {
        CheckWords();
        var now = TimeProvider.System.GetUtcNow();
        var judgements = Judgements().Select(j => j with { At = now }).ToList();
        using var ledger = LedgerStore.OpenToWrite(LedgerPath, TimeProvider.System);
        Audit.Keep(judgements, () => ledger.Append([.. judgements.Select(j => new Entry.Judged(j))]));
        foreach (var judgement in judgements)
            Console.WriteLine(
                Visible.Line($"{StandingJudgement.IdOf(judgement)}  {JudgementWords.Of(judgement, ledger)}")
            );
        Console.Error.WriteLine(
            $"Undo with: casus judge undo {StandingJudgement.IdOf(judgements[^1])} --why WORDS{LedgerOption.Again(LedgerPath)}"
        );
        return ExitCode.Ok;
    }

    void CheckWords()
    {
        ByOption.Check(Audit.By, Why);
        if (Verdicts.IsOfPairs(Kind) && About.Length != 2)
            throw new Failure(ExitCode.Usage, $"'{Verdicts.Word(Kind)}' needs two reports or incidents.");
        if (!Verdicts.IsOfPairs(Kind) && Kind != JudgementKind.Unsure && About.Length != 1)
            throw new Failure(ExitCode.Usage, $"'{Verdicts.Word(Kind)}' is said of one thing.");
        if (Kind == JudgementKind.Corrected == (Value is null))
            throw new Failure(
                ExitCode.Usage,
                Value is null
                    ? "'corrected' needs the value that is right: --value 12."
                    : "Only 'corrected' takes a --value."
            );
    }

    List<Judgement> Judgements()
    {
        using var view = LedgerView.Open(LedgerPath);
        if (Kind == JudgementKind.Undone)
            return [Undoing(view)];
        if (About.Length == 2)
            return [Of(Pair(view))];
        var id = LedgerIds.Find(view, About[0]);
        return [.. Allowed(JudgedThing.Of(view, id, Kind, Value)).Select(anchor => Of([anchor]))];
    }

    static IReadOnlyList<Anchor> Allowed(JudgedThing thing) =>
        thing.Refusal is { } why ? throw new Failure(ExitCode.Usage, why) : thing.About;

    Anchor[] Pair(ILedger view)
    {
        string[] reports = [LedgerIds.Report(view, About[0]), LedgerIds.Report(view, About[1])];
        if (reports[0] == reports[1])
            throw new Failure(ExitCode.Usage, $"{About[0]} and {About[1]} are one already: {reports[0]}.");
        foreach (var report in reports.Where(r => view.Load(r).Coding.Main is null))
            Console.Error.WriteLine(
                $"casus: report {report} tells of no incident: the judgement is kept, and joins nothing while that is so."
            );
        return [.. reports.Select(report => new Anchor(report, null, null))];
    }

    Judgement Undoing(ILedger view)
    {
        var every = view.Judgements().Select(StandingJudgement.IdOf).Distinct(StringComparer.Ordinal);
        var id = LedgerIds.One(every, About[0], "judgement");
        return Of(Allowed(JudgedThing.Undoing(view, id))) with { Value = id };
    }

    Judgement Of(IReadOnlyList<Anchor> about) => new(Kind, about, Value, Audit.By, default, Why);
}
