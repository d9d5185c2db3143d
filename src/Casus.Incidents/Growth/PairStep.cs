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
        touched.UnionWith(PairLoss.Take(ground, added));
        return touched;
    }

    public static IReadOnlyList<CandidateKey> Keys(Ground ground, long report) => ground.Tellings.Find(report)!.Keys;

    static IEnumerable<long> Compare(Ground ground, long a, long b)
    {
        var score = PairScore.Of(ground.Told(Math.Min(a, b)), ground.Told(Math.Max(a, b)));
        if (score.Alike < LookAlikes.LeastPoints)
            return [];
        ground.SeatOf(a).Pairs[b] = Paired.Of(score, Keys(ground, a), Keys(ground, b));
        ground.SeatOf(b).Pairs[a] = Paired.Of(score, Keys(ground, b), Keys(ground, a));
        return [a, b];
    }

    /// <summary>As <see cref="Resolution.Candidates"/> finds them, from one report's side.</summary>
    public static IEnumerable<long> Candidates(Ground ground, long report)
    {
        var shared = new Dictionary<long, int>();
        foreach (var candidate in Keys(ground, report))
        {
            var key = PostingKey.OfCandidate(candidate);
            if (ground.Listing.IsAlone(key))
                continue;
            var counted = candidate.Counted(ground.Listing.IsLongerThan(key, CandidateKey.ReportsPerKey));
            foreach (var other in CopyStep.Meeting(ground, key, report, CandidateKey.ReportsPerKey))
                CollectionsMarshal.GetValueRefOrAddDefault(shared, other, out _) += counted;
        }
        return shared.Where(s => s.Key != report && s.Value >= CandidateKey.Least).Select(s => s.Key).Order();
    }
}
