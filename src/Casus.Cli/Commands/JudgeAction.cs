using Casus.Ledger;
using Casus.Ledger.Judgements;
using Casus.Storage;

namespace Casus.Cli.Commands;

/// <summary>One run of <c>casus judge</c>.</summary>
sealed record JudgeAction(string LedgerPath, JudgementKind Kind, string[] About, string? Value, string By, string Why)
{
    public int Run()
    {
        CheckWords();
        var now = TimeProvider.System.GetUtcNow();
        var judgements = Judgements().Select(j => j with { At = now }).ToList();
        using var ledger = LedgerStore.OpenToWrite(LedgerPath, TimeProvider.System);
        ledger.Append([.. judgements.Select(j => new Entry.Judged(j))]);
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
        ByOption.Check(By, Why);
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
        if (id[0] is 't' or 'd' && Kind != JudgementKind.Accepted)
            throw new Failure(
                ExitCode.Usage,
                $"{id} is settled out of what reports say: judge a figure or statement in it. Only 'accepted' can be said of the whole."
            );
        var anchors = EntryAddress.Of(view, id);
        if (anchors.Count == 0)
            throw new Failure(
                ExitCode.Usage,
                $"'{Verdicts.Word(Kind)}' is said of a statement, figure, appeal or truce, not of {id}."
            );
        if (Kind == JudgementKind.Corrected)
            foreach (var anchor in anchors)
                CheckValue(view, anchor);
        return [.. anchors.Select(anchor => Of([anchor]))];
    }

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
        var all = StandingJudgement.Of(view.Judgements());
        var every = view.Judgements().Select(j => (Id: StandingJudgement.IdOf(j), Judgement: j)).ToList();
        var id = LedgerIds.One(every.Select(j => j.Id).Distinct(StringComparer.Ordinal), About[0], "judgement");
        var undone = every.First(j => j.Id == id).Judgement;
        if (undone.Kind is JudgementKind.Redacted or JudgementKind.Forgotten)
            throw new Failure(ExitCode.Usage, "What is redacted or forgotten is gone: that cannot be undone.");
        if (undone.Kind != JudgementKind.Undone && all.All(j => j.Id != id))
            throw new Failure(ExitCode.Usage, $"{id} is undone already.");
        return Of(undone.About) with { Value = id };
    }

    void CheckValue(ILedger view, Anchor anchor)
    {
        if (!JudgedCorrection.Fits(view.Load(anchor.Report), anchor, Value!))
            throw new Failure(
                ExitCode.Usage,
                $"'{Value}' is no value for a {anchor.EntryKind}. A figure takes 12, 12+, <=12, ~12, 10..12, ?, side=, kind=, status=, scope=, background=; a statement side=, polarity=, certainty=, background=."
            );
    }

    Judgement Of(IReadOnlyList<Anchor> about) => new(Kind, about, Value, By, default, Why);
}
