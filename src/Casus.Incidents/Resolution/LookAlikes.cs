using Casus.Language.Expressions;

namespace Casus.Incidents.Resolution;

/// <summary>Groups that a reader could take for one another, with the reason why each pair is two.</summary>
static class LookAlikes
{
    const int AtMost = 8;

    /// <summary>Log-odds from which two reports look alike enough to say why they are apart.</summary>
    const double LeastPoints = -1.0;

    /// <summary>By group, the other groups that look most alike; whenever one names the other, the other names it.</summary>
    public static IReadOnlyList<SortedDictionary<int, string>> Find(
        IReadOnlyList<(int A, int B)> pairs,
        IReadOnlyList<IReadOnlyList<int>> groups,
        PairScores scores,
        IReadOnlyList<ResolvedIncident> outlines
    )
    {
        var groupOf = new Dictionary<int, int>();
        foreach (var (g, members) in groups.Index())
        foreach (var member in members)
            groupOf[member] = g;
        var best = new Dictionary<(int, int), (double Points, string Why)>();
        foreach (var (a, b) in pairs)
        {
            var (g, h) = (groupOf[a], groupOf[b]);
            if (g == h || scores.Likeness(a, b) < LeastPoints)
                continue;
            var likeness = scores.Explain(a, b);
            var key = g < h ? (g, h) : (h, g);
            if (!best.TryGetValue(key, out var held) || IsBetter(likeness, held))
                best[key] = (Rank(likeness), Why(likeness));
        }
        var found = groups.Select(_ => new SortedDictionary<int, string>()).ToList();
        foreach (var ((g, h), (_, why)) in best.OrderByDescending(b => b.Value.Points).ThenBy(b => b.Key))
        {
            if (found[g].Count >= AtMost || found[h].Count >= AtMost)
                continue;
            found[g][h] = found[h][g] = Days(outlines[g], outlines[h]) ?? why;
        }
        return found;
    }

    /// <summary>The days of the whole groups say more than those that two of their reports happen to tell.</summary>
    static string? Days(ResolvedIncident one, ResolvedIncident other)
    {
        var (x, y) = (Covered(one), Covered(other));
        return x.MayMeet(y, Vetoes.SlackDays) ? null : $"different days: {Vetoes.Between(x, y)}";
    }

    static DateInterval Covered(ResolvedIncident incident) => new(incident.Start.Earliest, incident.End.Latest);

    static bool IsBetter(Likeness likeness, (double Points, string Why) held) =>
        Rank(likeness) > held.Points
        || (Rank(likeness) == held.Points && string.CompareOrdinal(Why(likeness), held.Why) < 0);

    /// <summary>A reason that rules it out says more than a low score.</summary>
    static double Rank(Likeness likeness) => likeness.Points + (likeness.Veto is null ? 0 : 100);

    static string Why(Likeness likeness)
    {
        if (likeness.Veto is { } veto)
            return veto;
        var against = likeness.Parts.Where(p => p.Points < 0 && p.Name != "base").Select(p => p.Name).ToList();
        return against.Count > 0
            ? $"too little in common: {string.Join(", ", against)} differ"
            : "too little in common in words and names";
    }
}
