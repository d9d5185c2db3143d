using Casus.Incidents.Resolution;
using Casus.Ledger.Why;

namespace Casus.Ledger.Review;

/// <summary>The grey band: of two incidents that may be one their likeliest pair, of a report that little holds in its incident its strongest link.</summary>
static class DoubtfulPairs
{
    public static IEnumerable<(ReviewReason Reason, LikelyPair Pair)> Of(Explainer explainer)
    {
        var settled = explainer.Settlements;
        var (apart, weak) = (new Dictionary<(string, string), LikelyPair>(), new Dictionary<string, LikelyPair>());
        foreach (var pair in explainer.Pairs.Grey())
        {
            if (settled.Of(pair.Report, pair.Other) is not null || settled.Judged(pair.Report, pair.Other) is not null)
                continue;
            var (one, other) = (settled.Report(pair.Report).Incident!, settled.Report(pair.Other).Incident!);
            if (one == other)
            {
                Keep(weak, pair.Report, pair);
                Keep(weak, pair.Other, pair);
            }
            else
                Keep(apart, string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one), pair);
        }
        return apart
            .Values.Select(pair => (ReviewReason.MayBeOne, pair))
            .Concat(
                weak.Where(link => IsAllThatHolds(explainer, link.Key))
                    .Select(link => link.Value)
                    .DistinctBy(pair => (pair.Report, pair.Other))
                    .Select(pair => (ReviewReason.MayBeTwo, pair))
            );
    }

    static void Keep<TKey>(Dictionary<TKey, LikelyPair> best, TKey key, LikelyPair pair)
        where TKey : notnull
    {
        if (!best.TryGetValue(key, out var held) || pair.Likeness.Points > held.Likeness.Points)
            best[key] = pair;
    }

    /// <summary>No copy, judgement or likely pair holds the report in its incident beside the grey ones.</summary>
    static bool IsAllThatHolds(Explainer explainer, string report) =>
        explainer
            .Company(report)
            .All(other =>
                explainer.Settlements.Of(report, other) is null
                && explainer.Pairs.Of(report, other) is { } likeness
                && (likeness.Veto is not null || likeness.Probability < PairReview.GreyTo)
            );
}
