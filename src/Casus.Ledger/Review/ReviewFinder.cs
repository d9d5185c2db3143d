using Casus.Incidents.Growth;
using Casus.Ledger.Briefs;
using Casus.Ledger.Document;
using Casus.Ledger.Judgements;
using Casus.Ledger.Why;

namespace Casus.Ledger.Review;

/// <summary>A ledger to what a person should look at: the grey band, the unsure, and judgements that do not hold.</summary>
public static class ReviewFinder
{
    /// <summary>Folds what is not folded yet. Items in doubt first, then those that judgements brought here in their order.</summary>
    public static ReviewList Of(ILedger ledger, int atMost = int.MaxValue)
    {
        var explainer = new Explainer(ledger);
        var doubtful = DoubtfulPairs
            .Of(explainer)
            .OrderBy(p => Math.Abs(p.Pair.Points))
            .ThenBy(p => p.Pair.Report, StringComparer.Ordinal)
            .ThenBy(p => p.Pair.Other, StringComparer.Ordinal)
            .ToList();
        var judged = Judged(ledger, explainer).ToList();
        // Only what is shown is read.
        var items = doubtful.Take(atMost).Select(p => InDoubt(ledger, explainer, p.Reason, p.Pair));
        return new(ReviewList.Name, doubtful.Count + judged.Count, [.. items.Concat(judged).Take(atMost)]);
    }

    static ReviewItem InDoubt(ILedger ledger, Explainer explainer, ReviewReason reason, GreyPair pair)
    {
        var compared = explainer.Pair(pair.Report, pair.Other);
        return new(
            reason,
            compared.Probability,
            reason == ReviewReason.MayBeOne ? "may be one incident" : "may not belong together",
            null,
            [Side(ledger, explainer, pair.Report), Side(ledger, explainer, pair.Other)],
            compared
        );
    }

    static IEnumerable<ReviewItem> Judged(ILedger ledger, Explainer explainer)
    {
        foreach (var (id, judgement) in StandingJudgement.Of(ledger.Judgements()))
            if (Reason(ledger, explainer, judgement) is { } reason)
                yield return new(
                    reason,
                    null,
                    JudgementWords.Of(judgement, ledger),
                    id,
                    [
                        .. judgement
                            .About.Where(a => ledger.Has(a.Report))
                            .Select(a => Side(ledger, explainer, a.Report)),
                    ],
                    judgement.About is [var a, var b] && Compared(explainer, a.Report, b.Report)
                        ? explainer.Pair(a.Report, b.Report)
                        : null
                );
    }

    static bool Compared(Explainer explainer, string report, string other) =>
        explainer.Pairs.Tells(report) && explainer.Pairs.Tells(other);

    static ReviewReason? Reason(ILedger ledger, Explainer explainer, Judgement judgement)
    {
        if (judgement.Kind is JudgementKind.Redacted or JudgementKind.Forgotten)
            return null;
        if (judgement.About.Any(a => !JudgementWords.Knows(ledger, a)))
            return ReviewReason.NoLongerFits;
        if (judgement.About is [var a, var b])
            return explainer.Settlements.Judged(a.Report, b.Report) != judgement ? null
                : judgement.Kind == JudgementKind.Unsure ? ReviewReason.Unsure
                : Together(explainer, a.Report, b.Report) == (judgement.Kind == JudgementKind.Same) ? null
                : ReviewReason.NotHonoured;
        var about = judgement.About[0];
        return about.EntryKind is null ? null
            : JudgementWords.Fit(ledger.Load(about.Report), about) is null ? ReviewReason.NoLongerFits
            : judgement.Kind == JudgementKind.Unsure ? ReviewReason.Unsure
            : null;
    }

    static bool Together(Explainer explainer, string report, string other) =>
        explainer.Settlements.Report(report).Incident is { } incident
        && explainer.Settlements.Report(other).Incident == incident;

    static ReviewSide Side(ILedger ledger, Explainer explainer, string id)
    {
        var (stored, row) = (ledger.Load(id), explainer.Settlements.Report(id));
        var text = stored.Report.Text[stored.Report.BodyStart..];
        return new(
            id,
            row.Incident,
            row.Title,
            row.File,
            stored.Coding.Main is { } main ? BriefWords.Days(main.Time.Interval) : "day unknown",
            BriefWords.Quote(text[..Math.Min(text.Length, 400)])
        );
    }
}
