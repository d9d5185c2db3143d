using System.Collections.Immutable;
using Casus.Incidents.Resolution;
using Casus.Incidents.Signatures;

namespace Casus.Incidents.Growth;

/// <summary>Reports to groups: of reports that lead to one another through likely pairs or bonds all are decided anew when one of them changed.</summary>
static class BlockStep
{
    /// <returns>The members of each group of those blocks, ascending.</returns>
    public static List<ImmutableArray<long>> Take(Ground ground, IEnumerable<long> touched)
    {
        var groups = new List<ImmutableArray<long>>();
        var seen = new HashSet<long>();
        foreach (var report in touched.Where(ground.HasIncident))
        {
            if (!seen.Add(report))
                continue;
            var block = Walk.From(report, r => Neighbours(ground, r));
            seen.UnionWith(block);
            groups.AddRange(Decide(ground, block));
        }
        return groups;
    }

    static IEnumerable<long> Neighbours(Ground ground, long report)
    {
        if (ground.Seats.Find(report) is not { } seat)
            return [];
        return seat
            .Pairs.Where(p => p.Value.Score.Probability >= IncidentResolver.Threshold)
            .Select(p => p.Key)
            .Concat(seat.Bonds.Where(b => AreTogether(b.Value) && ground.HasIncident(b.Key)).Select(b => b.Key));
    }

    /// <summary>Who holds a copy or a version apart from its original is believed.</summary>
    static bool AreTogether(Bonds bonds) => (bonds & Bonds.Together) != 0 && (bonds & Bonds.Apart) == 0;

    static IEnumerable<ImmutableArray<long>> Decide(Ground ground, List<long> block)
    {
        if (block.Count == 1)
            return
            [
                [block[0]],
            ];
        var index = block.Index().ToDictionary(m => m.Item, m => m.Index);
        var scores = new PairScores([.. block.Select(ground.Told)], Decided(ground, index));
        var joiner = new Joiner(block.Count, scores);
        var likely = new List<(int A, int B, double Probability)>();
        foreach (var (report, a) in index)
        {
            if (ground.Seats.Find(report) is not { } seat)
                continue;
            foreach (var (other, bonds) in seat.Bonds)
                if (
                    AreTogether(bonds)
                    && index.TryGetValue(other, out var b)
                    && ((bonds & Bonds.Together) != Bonds.Copy || !scores.IsFilledInAnew(a, b))
                )
                    joiner.Force(a, b);
            foreach (var (other, (score, _)) in seat.Pairs)
                if (other > report && index.TryGetValue(other, out var b))
                {
                    scores.Know(a, b, score);
                    if (scores.Probability(a, b) is var p && p >= IncidentResolver.Threshold)
                        likely.Add((a, b, p));
                }
        }
        joiner.TryAll(likely, IncidentResolver.Threshold);
        return joiner.Groups().Select(g => g.Select(i => block[i]).ToImmutableArray());
    }

    static ImmutableSortedDictionary<(int, int), bool> Decided(Ground ground, Dictionary<long, int> index)
    {
        var decided = ImmutableSortedDictionary.CreateBuilder<(int, int), bool>();
        foreach (var (report, a) in index)
        foreach (var (other, bonds) in ground.Seats.Find(report)?.Bonds ?? [])
            if ((bonds & (Bonds.Same | Bonds.Apart)) != 0 && index.TryGetValue(other, out var b) && a < b)
                decided[(a, b)] = (bonds & Bonds.Same) != 0;
        return decided.ToImmutable();
    }
}
