using System.Runtime.InteropServices;
using Casus.Incidents.Copies;

namespace Casus.Incidents.Growth;

/// <summary>Which reports repeat one another, after a batch.</summary>
static class CopyStep
{
    /// <param name="reports">New ones, and those that say less than before.</param>
    /// <returns>The reports whose pairs changed.</returns>
    public static HashSet<long> Take(Ground ground, IReadOnlyCollection<long> reports, IReadOnlyList<long> added)
    {
        var touched = new HashSet<long>(reports);
        foreach (var report in reports)
            touched.UnionWith(Ties.Forget(ground, report, seat => seat.Copies));
        ground.Listing.Prepare(reports.SelectMany(r => Keys(ground, r)));
        foreach (var report in reports)
        foreach (var other in Candidates(ground, report))
            if (!ground.SeatOf(report).Copies.ContainsKey(other))
                touched.UnionWith(Compare(ground, report, other));
        foreach (var report in Displaced(ground, added))
            touched.UnionWith(Recount(ground, report));
        return touched;
    }

    static IEnumerable<long> Keys(Ground ground, long report) =>
        CopyCandidates.Grams(ground.PrintOf(report).Told.Sketch).Select(PostingKey.OfGram);

    static IEnumerable<long> Compare(Ground ground, long a, long b)
    {
        var kind = CopyGroups.Kind(ground.PrintOf(a).Told, ground.PrintOf(b).Told);
        if (kind is CopyKind.None)
            return [];
        ground.SeatOf(a).Copies[b] = kind;
        ground.SeatOf(b).Copies[a] = kind;
        return [a, b];
    }

    /// <summary>As <see cref="CopyCandidates"/> finds them, from one report's side.</summary>
    static IEnumerable<long> Candidates(Ground ground, long report)
    {
        var shared = new Dictionary<long, int>();
        foreach (var gram in CopyCandidates.Grams(ground.PrintOf(report).Told.Sketch))
        {
            var key = PostingKey.OfGram(gram);
            if (ground.Listing.IsAlone(key))
                continue;
            foreach (var other in Meeting(ground, key, report, CopyCandidates.ReportsPerGram))
                CollectionsMarshal.GetValueRefOrAddDefault(shared, other, out _)++;
        }
        var found = shared
            .Where(s => s.Key != report && s.Value >= CopyCandidates.LeastShared)
            .Select(s => s.Key)
            // What the other repeats from elsewhere does not count.
            .Where(other => !ground.PrintOf(other).IsStripped || Meet(ground, report, other))
            .ToHashSet();
        found.UnionWith(OfSameBytes(ground, report));
        return found.Order();
    }

    /// <summary>Whether two reports share grams enough of which one of them is among the first; the search ends when there are.</summary>
    static bool Meet(Ground ground, long a, long b) =>
        CopyCandidates
            .Grams(ground.PrintOf(a).Told.Sketch)
            .Where(ground.PrintOf(b).Holds)
            .Select(gram => ground.Listing.First(PostingKey.OfGram(gram), CopyCandidates.ReportsPerGram))
            .Where(first => first.BinarySearch(a) >= 0 || first.BinarySearch(b) >= 0)
            .Take(CopyCandidates.LeastShared)
            .Count() == CopyCandidates.LeastShared;

    static IEnumerable<long> OfSameBytes(Ground ground, long report)
    {
        var bytes = ground.PrintOf(report).Whole.Sha256;
        var same = ground.Listing.All(PostingKey.OfBytes(bytes)).Where(r => ground.PrintOf(r).Whole.Sha256 == bytes);
        var all = same.Order().ToList();
        return all[0] == report ? all.Skip(1) : [all[0]];
    }

    /// <summary>The first under a key meet all, all others only these.</summary>
    public static IEnumerable<long> Meeting(Ground ground, long key, long report, int first)
    {
        var meeting = ground.Listing.First(key, first);
        return meeting.BinarySearch(report) >= 0 ? ground.Listing.All(key) : meeting;
    }

    static IEnumerable<long> Displaced(Ground ground, IEnumerable<long> added) =>
        added
            .SelectMany(report => CopyCandidates.Grams(ground.PrintOf(report).Whole.Sketch))
            .Distinct()
            .SelectMany(gram => ground.Listing.Displaced(PostingKey.OfGram(gram), CopyCandidates.ReportsPerGram))
            .Distinct()
            .Where(report => ground.Seats.Find(report) is { Copies.Count: > 0 })
            .ToList();

    /// <summary>A report that no longer stands for its grams may have lost what made it meet others.</summary>
    static HashSet<long> Recount(Ground ground, long report)
    {
        var touched = new HashSet<long>();
        var lost = ground.Seats.Find(report)!.Copies.Keys.Where(o => !Meet(ground, report, o)).ToList();
        if (lost.Count == 0)
            return touched;
        foreach (var other in lost.Except(OfSameBytes(ground, report)))
        {
            Ties.Part(ground, report, other, seat => seat.Copies);
            touched.UnionWith([report, other]);
        }
        return touched;
    }
}
