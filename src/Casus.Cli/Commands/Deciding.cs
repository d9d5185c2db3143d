using Casus.Ledger;
using Casus.Ledger.Judgements;
using Casus.Ledger.Review;
using Casus.Storage;

namespace Casus.Cli.Commands;

/// <summary><c>casus review --decide</c>: pair after pair is shown and what a person says of it is kept at once, so that nothing is lost by stopping.</summary>
sealed record Deciding(string LedgerPath, AuditOf Audit, int Limit)
{
    static readonly Dictionary<string, JudgementKind> Keys = new(StringComparer.Ordinal)
    {
        ["y"] = JudgementKind.Same,
        ["n"] = JudgementKind.NotTheSame,
        ["h"] = JudgementKind.Unsure,
    };

    /// <summary>No decision.</summary>
    const JudgementKind Passed = JudgementKind.Undone;

    public int Run(TextReader answers)
    {
        ReviewList list;
        using (var view = LedgerView.Open(LedgerPath))
            list = ReviewFinder.Of(view, Limit);
        var pairs = list.Items.Where(item => item is { Sides.Count: 2, Judgement: null }).ToList();
        var decided = 0;
        foreach (var pair in pairs)
        {
            ReviewWriter.Write(list with { Count = 1, Items = [pair] }, Console.Out);
            if (Answer(answers) is not var (kind, why))
                break;
            if (kind == Passed)
                continue;
            Keep(pair, kind, why);
            decided++;
        }
        Console.Error.WriteLine(
            pairs.Count == 0
                ? "casus: no pair is in doubt."
                : $"{Counted.Of(decided, "pair")} decided of {Counted.Number(pairs.Count)}. Next: casus review{LedgerOption.Again(LedgerPath)}"
        );
        return pairs.Count == 0 ? ExitCode.NothingMatched : ExitCode.Ok;
    }

    /// <summary>Null at the end.</summary>
    static (JudgementKind Kind, string Why)? Answer(TextReader answers)
    {
        while (true)
        {
            Console.Error.Write("y same, n not the same, h unsure, each with why; Enter passes, q ends > ");
            var line = answers.ReadLine()?.Trim();
            if (line is null or "q")
                return null;
            if (line.Length == 0)
                return (Passed, "");
            var (key, why) = line.Split(' ', 2) is [var first, var rest] ? (first, rest.Trim()) : (line, "");
            if (Keys.TryGetValue(key, out var kind) && why.Length > 0)
                return (kind, why);
            Console.Error.WriteLine("casus: say for example: n another village");
        }
    }

    void Keep(ReviewItem pair, JudgementKind kind, string why)
    {
        Anchor[] about = [.. pair.Sides.Select(side => new Anchor(side.Report, null, null))];
        var judgement = new Judgement(kind, about, null, Audit.By, TimeProvider.System.GetUtcNow(), why);
        using var ledger = LedgerStore.OpenToWrite(LedgerPath, TimeProvider.System);
        Audit.Keep([judgement], () => ledger.Append([new Entry.Judged(judgement)]));
        Console.WriteLine(Visible.Line($"{StandingJudgement.IdOf(judgement)}  {JudgementWords.Of(judgement, ledger)}"));
    }
}
