using Casus.Incidents.Growth;
using Casus.Ledger.Why;

namespace Casus.Ledger.Review;

/// <summary>The grey band: of two incidents that may be one their likeliest pair, of a report that little holds in its incident its strongest link.</summary>
static class DoubtfulPairs
{
    public static IEnumerable<(ReviewReason Reason, GreyPair Pair)> Of(Explainer explainer)
    {
        var (apart, weak) = (new Dictionary<(string, string), GreyPair>(), new Dictionary<string, GreyPair>());
        foreach (var pair in explainer.Pairs.Grey())
        {
            if (explainer.Settlements.Judged(pair.Report, pair.Other) is not null)
                continue;
            var (one, other) = (pair.Incident, pair.OtherIncident);
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
                weak.Where(link => !explainer.Pairs.IsHeld(link.Key))
                    .Select(link => link.Value)
                    .DistinctBy(pair => (pair.Report, pair.Other))
                    .Select(pair => (ReviewReason.MayBeTwo, pair))
            );
    }

    static void Keep<TKey>(Dictionary<TKey, GreyPair> best, TKey key, GreyPair pair)
        where TKey : notnull
    {
        if (!best.TryGetValue(key, out var held) || pair.Points > held.Points)
            best[key] = pair;
    }
}
