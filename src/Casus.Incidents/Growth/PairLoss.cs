using Casus.Incidents.Resolution;

namespace Casus.Incidents.Growth;

/// <summary>Which older pairs share too little after a batch: a report is no longer among the first under a key, or a key stands under too many to tell much.</summary>
static class PairLoss
{
    /// <returns>The reports that lost a pair.</returns>
    public static HashSet<long> Take(Ground ground, IReadOnlyCollection<long> added)
    {
        var keys = added.SelectMany(r => PairStep.Keys(ground, r)).Select(PostingKey.OfCandidate).Distinct().ToList();
        var doubtful = keys.SelectMany(key => Displaced(ground, key).Concat(Outgrown(ground, key))).ToHashSet();
        ground.Listing.Prepare(
            doubtful
                .Select(pair => pair.A)
                .Distinct()
                .SelectMany(r => PairStep.Keys(ground, r))
                .Select(PostingKey.OfCandidate)
        );
        var touched = new HashSet<long>();
        foreach (var (a, b) in doubtful.Where(pair => !AreCandidates(ground, pair.A, pair.B)))
        {
            Ties.Part(ground, a, b, seat => seat.Pairs);
            touched.UnionWith([a, b]);
        }
        return touched;
    }

    static IEnumerable<(long A, long B)> Displaced(Ground ground, long key) =>
        from report in ground.Listing.Displaced(key, CandidateKey.ReportsPerKey)
        from other in Paired(ground, report)
        select Pair(report, other);

    /// <summary>Pairs of which both stand under it.</summary>
    static IEnumerable<(long A, long B)> Outgrown(Ground ground, long key)
    {
        var reports = ground.Listing.Outgrown(key, CandidateKey.ReportsPerKey);
        return from report in reports
            from other in Paired(ground, report)
            where other > report && Holds(reports, other)
            select (report, other);
    }

    static IEnumerable<long> Paired(Ground ground, long report) =>
        ground.Seats.Find(report)?.Pairs.Keys ?? Enumerable.Empty<long>();

    static (long, long) Pair(long a, long b) => a < b ? (a, b) : (b, a);

    static bool AreCandidates(Ground ground, long a, long b)
    {
        var keys = PairStep.Keys(ground, a).Select(PostingKey.OfCandidate).ToHashSet();
        var shared = 0;
        foreach (var candidate in PairStep.Keys(ground, b))
            if (PostingKey.OfCandidate(candidate) is var key && keys.Contains(key) && Meet(ground, key, a, b))
                shared += candidate.Counted(ground.Listing.IsLongerThan(key, CandidateKey.ReportsPerKey));
        return shared >= CandidateKey.Least;
    }

    static bool Meet(Ground ground, long key, long a, long b) =>
        ground.Listing.First(key, CandidateKey.ReportsPerKey) is var first && (Holds(first, a) || Holds(first, b));

    static bool Holds(List<long> sorted, long report) => sorted.BinarySearch(report) >= 0;
}
