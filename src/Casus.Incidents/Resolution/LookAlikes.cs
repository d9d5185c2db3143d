using Casus.Incidents.Signatures;
using Casus.Language.Expressions;

namespace Casus.Incidents.Resolution;

/// <summary>Groups that a reader could take for one another, with the reason why each pair is two.</summary>
static class LookAlikes
{
    /// <summary>Of the groups that look most alike so many are named.</summary>
    public const int AtMost = 8;

    /// <summary>Log-odds from which two reports look alike enough to say why they are apart.</summary>
    public const float LeastPoints = -1.0f;

    /// <summary>By group, the other groups: each is among those that look most alike to the other.</summary>
    public static IReadOnlyList<SortedDictionary<int, string>> Find(
        IReadOnlyList<(int A, int B)> pairs,
        IReadOnlyList<IReadOnlyList<int>> groups,
        PairScores scores,
        IReadOnlyList<ResolvedIncident> outlines
    )
    {
        var near = groups.Select(_ => new Dictionary<int, Resemblance>()).ToList();
        var groupOf = new Dictionary<int, int>();
        foreach (var (g, members) in groups.Index())
        foreach (var member in members)
            groupOf[member] = g;
        foreach (var (a, b) in pairs)
        {
            var (g, h) = (groupOf[a], groupOf[b]);
            if (g == h || scores.Of(a, b) is var score && score.Alike < LeastPoints)
                continue;
            var found = new Resemblance(Rank(score.Points, score.Vetoed), Math.Min(a, b), Math.Max(a, b));
            if (!near[g].TryGetValue(h, out var held) || found.IsBefore(held))
                near[g][h] = near[h][g] = found;
        }
        var nearest = near.Select(n => Nearest(n).ToHashSet()).ToList();
        return
        [
            .. groups.Select(
                (_, g) =>
                    new SortedDictionary<int, string>(
                        nearest[g]
                            .Where(h => nearest[h].Contains(g))
                            .ToDictionary(
                                h => h,
                                h => Days(outlines[g], outlines[h]) ?? scores.Why((int)near[g][h].A, (int)near[g][h].B)
                            )
                    )
            ),
        ];
    }

    /// <summary>The others that look most alike, of equals the first.</summary>
    public static IEnumerable<T> Nearest<T>(IEnumerable<KeyValuePair<T, Resemblance>> near) =>
        near.OrderByDescending(n => n.Value.Rank).ThenBy(n => n.Key).Take(AtMost).Select(n => n.Key);

    /// <summary>A reason that rules it out says more than a low score.</summary>
    public static float Rank(float points, bool vetoed) => points + (vetoed ? 100 : 0);

    /// <summary>The days of the whole groups say more than those that two of their reports happen to tell.</summary>
    public static string? Days(ResolvedIncident one, ResolvedIncident other)
    {
        var (x, y) = (Covered(one), Covered(other));
        return x.MayMeet(y, Vetoes.SlackDays) ? null : $"different days: {Vetoes.Between(x, y)}";
    }

    static DateInterval Covered(ResolvedIncident incident) => new(incident.Start.Earliest, incident.End.Latest);

    public static string Why(Signature a, Signature b)
    {
        var likeness = PairScorer.Score(a, b);
        if (likeness.Veto is { } veto)
            return veto;
        var against = likeness.Parts.Where(p => p.Points < 0 && p.Name != "base").Select(p => p.Name).ToList();
        return against.Count > 0
            ? $"too little in common: {string.Join(", ", against)} differ"
            : "too little in common in words and names";
    }
}

/// <summary>The two reports of two groups that are most alike, the smaller first, and how much.</summary>
readonly record struct Resemblance(float Rank, long A, long B)
{
    public bool IsBefore(Resemblance other) =>
        Rank > other.Rank || (Rank == other.Rank && (A, B).CompareTo((other.A, other.B)) < 0);
}
