using Casus.Ledger;
using Casus.Ledger.Judgements;

namespace Casus.Web.Review;

/// <summary>A judgement as it is listed.</summary>
/// <param name="Stands">Nobody has undone it, and it is no undoing itself.</param>
/// <param name="Words">What was decided about which words, by whom, when and why.</param>
public sealed record JudgementRow(
    string Id,
    bool Stands,
    string Kind,
    string By,
    DateTimeOffset At,
    string Words,
    IReadOnlyList<string> Reports
)
{
    /// <summary>Redactions are for good.</summary>
    public bool CanBeUndone => Stands && Kind is not ("redacted" or "forgotten");

    public static JudgementRow Of(ILedger ledger, Judgement judgement, IReadOnlySet<string> standing)
    {
        var id = StandingJudgement.IdOf(judgement);
        return new(
            id,
            standing.Contains(id),
            JudgementWords.Kind(judgement.Kind),
            judgement.By,
            judgement.At,
            JudgementWords.Of(judgement, ledger),
            [.. judgement.About.Select(a => a.Report).Distinct(StringComparer.Ordinal)]
        );
    }
}
