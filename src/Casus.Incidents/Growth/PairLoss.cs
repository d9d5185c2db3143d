using Casus.Incidents.Resolution;

namespace Casus.Incidents.Growth;

/// <summary>Which older pairs share too little after a batch: a report is no longer among the first under a key, or a key stands under too many to tell much.</summary>
static class PairLoss
{
    /// <returns>The reports that lost a pair.</returns>
    public static HashSet<long> Take(Ground ground, IReadOnlyCollection<long> added)
    {
        var keys = added.SelectMany(r => PairStep.Keys(ground, r)).Select(PostingKey.OfCandidate).Distinct();
        var doubtful = keys.SelectMany(key => Displaced(ground, key).Concat(Outgrown(ground, key))).ToHashSet();
        ground.Listing.Prepare(doubtful.SelectMany(pair => Shared(ground, pair.One, pair.Other)).Select(s => s.Key));
        var touched = new HashSet<long>();
        foreach (var (one, other) in doubtful)
        {
            if (!ground.Seats.Find(one)!.Pairs.ContainsKey(other) || AreCandidates(ground, one, other))
                continue;
            Ties.Part(ground, one, other, seat => seat.Pairs);
            touched.UnionWith([one, other]);
        }
        return touched;
    }

    /// <summary>Pairs with the other reports that stand under it.</summary>
    static IEnumerable<(long One, long Other)> Displaced(Ground ground, long key)
    {
        foreach (var report in ground.Listing.Displaced(key, CandidateKey.ReportsPerKey))
        {
            if (ground.Seats.Find(report) is not { Pairs.Count: > 0 } seat)
                continue;
            var place = Place(PairStep.Keys(ground, report), key);
            foreach (var (other, paired) in seat.Pairs)
                if (paired.Holds(place))
                    yield return (report, other);
        }
    }

    static IEnumerable<(long One, long Other)> Outgrown(Ground ground, long key)
    {
        var reports = ground.Listing.Outgrown(key, CandidateKey.ReportsPerKey);
        foreach (var report in reports)
        foreach (var other in ground.Seats.Find(report)?.Pairs.Keys ?? Enumerable.Empty<long>())
            if (other > report && Holds(reports, other))
                yield return (report, other);
    }

    static int Place(IReadOnlyList<CandidateKey> keys, long key)
    {
        var place = 0;
        while (PostingKey.OfCandidate(keys[place]) != key)
            place++;
        return place;
    }

    /// <summary>The keys that both stand under; only of more than can be told by bits the other's own are looked at.</summary>
    static IEnumerable<(long Key, CandidateKey Candidate)> Shared(Ground ground, long one, long other)
    {
        var keys = PairStep.Keys(ground, one);
        var paired = ground.Seats.Find(one)!.Pairs[other];
        for (var i = 0; i < keys.Count; i++)
            if (paired.Holds(i) && (i < Paired.LastBit || PairStep.Keys(ground, other).Any(k => k.Key == keys[i].Key)))
                yield return (PostingKey.OfCandidate(keys[i]), keys[i]);
    }

    static bool AreCandidates(Ground ground, long one, long other) =>
        Shared(ground, one, other)
            .Where(shared => Meet(ground, shared.Key, one, other))
            .Sum(s => s.Candidate.Counted(ground.Listing.IsLongerThan(s.Key, CandidateKey.ReportsPerKey)))
        >= CandidateKey.Least;

    static bool Meet(Ground ground, long key, long a, long b) =>
        ground.Listing.First(key, CandidateKey.ReportsPerKey) is var first && (Holds(first, a) || Holds(first, b));

    static bool Holds(List<long> sorted, long report) => sorted.BinarySearch(report) >= 0;
}
