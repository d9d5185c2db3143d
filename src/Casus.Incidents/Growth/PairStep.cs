using System.Runtime.InteropServices;
using Casus.Incidents.Resolution;

namespace Casus.Incidents.Growth;

/// <summary>Which reports look as if they told of one incident, after a batch.</summary>
static class PairStep
{
    /// <param name="reports">New ones, and those that say less than before; all tell of an incident.</param>
    /// <returns>The reports whose pairs changed.</returns>
    public static HashSet<long> Take(Ground ground, IReadOnlyCollection<long> reports, IReadOnlyCollection<long> added)
    {
        var touched = new HashSet<long>(reports);
        foreach (var report in reports)
            touched.UnionWith(Ties.Forget(ground, report, seat => seat.Pairs));
        ground.Listing.Prepare(reports.SelectMany(r => Keys(ground, r)).Select(k => PostingKey.OfCandidate(k)));
        foreach (var report in reports)
        foreach (var other in Candidates(ground, report))
            if (!ground.SeatOf(report).Pairs.ContainsKey(other))
                touched.UnionWith(Compare(ground, report, other));
        var displaced = Displaced(ground, added);
        ground.Listing.Prepare(displaced.SelectMany(r => Keys(ground, r)).Select(k => PostingKey.OfCandidate(k)));
        foreach (var report in displaced)
            touched.UnionWith(Recount(ground, report));
        return touched;
    }

    public static IReadOnlyList<CandidateKey> Keys(Ground ground, long report) => ground.Tellings.Find(report)!.Keys;

    static IEnumerable<long> Compare(Ground ground, long a, long b)
    {
        var score = PairScore.Of(ground.Told(Math.Min(a, b)), ground.Told(Math.Max(a, b)));
        if (score.Alike < LookAlikes.LeastPoints)
            return [];
        ground.SeatOf(a).Pairs[b] = score;
        ground.SeatOf(b).Pairs[a] = score;
        return [a, b];
    }

    /// <summary>As <see cref="Resolution.Candidates"/> finds them, from one report's side.</summary>
    static IEnumerable<long> Candidates(Ground ground, long report)
    {
        var shared = new Dictionary<long, int>();
        foreach (var candidate in Keys(ground, report))
        {
            var key = PostingKey.OfCandidate(candidate);
            if (ground.Listing.IsAlone(key))
                continue;
            foreach (var other in CopyStep.Meeting(ground, key, report, CandidateKey.ReportsPerKey))
                CollectionsMarshal.GetValueRefOrAddDefault(shared, other, out _) += candidate.Weight;
        }
        return shared.Where(s => s.Key != report && s.Value >= CandidateKey.Least).Select(s => s.Key).Order();
    }

    static List<long> Displaced(Ground ground, IEnumerable<long> added) =>
        [
            .. added
                .SelectMany(report => Keys(ground, report))
                .Select(PostingKey.OfCandidate)
                .Distinct()
                .SelectMany(key => ground.Listing.Displaced(key, CandidateKey.ReportsPerKey))
                .Distinct()
                .Where(report => ground.Seats.Find(report) is { Pairs.Count: > 0 }),
        ];

    /// <summary>A report that is no longer among the first under a key may have lost what made it meet others.</summary>
    static HashSet<long> Recount(Ground ground, long report)
    {
        var touched = new HashSet<long>();
        var keys = Keys(ground, report).Select(PostingKey.OfCandidate).ToHashSet();
        foreach (var other in ground.Seats.Find(report)!.Pairs.Keys.ToList())
        {
            var shared = Keys(ground, other)
                .Where(k =>
                    PostingKey.OfCandidate(k) is var key && keys.Contains(key) && Meet(ground, key, report, other)
                )
                .Sum(k => k.Weight);
            if (shared >= CandidateKey.Least)
                continue;
            Ties.Part(ground, report, other, seat => seat.Pairs);
            touched.UnionWith([report, other]);
        }
        return touched;
    }

    static bool Meet(Ground ground, long key, long a, long b) =>
        ground.Listing.First(key, CandidateKey.ReportsPerKey) is var first
        && (first.BinarySearch(a) >= 0 || first.BinarySearch(b) >= 0);
}
