namespace Casus.Ledger.Rows;

/// <summary>Which reports tell of one truce: nobody named by one of them is missing in the other, and their days may meet.</summary>
static class TruceGroups
{
    /// <summary>By the largest sets of parties told; who names fewer of them, or nobody, tells of the first such truce in the order of ids.</summary>
    public static IEnumerable<(string Parties, List<TruceTold> Told)> ByParties(IReadOnlyCollection<TruceTold> told)
    {
        var sets = told.Select(t => t.Mention.Parties.ToHashSet(StringComparer.Ordinal))
            .GroupBy(Key, StringComparer.Ordinal)
            .Select(g => g.First())
            .OrderBy(Key, StringComparer.Ordinal)
            .ToList();
        var largest = sets.FindAll(s => !sets.Exists(s.IsProperSubsetOf));
        return told.GroupBy(t => Key(largest.Find(l => l.IsSupersetOf(t.Mention.Parties))!), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, g.ToList()));
    }

    /// <summary>Truces that began on other days stand apart; what tells no beginning is told of the newest that had begun by then.</summary>
    public static List<List<TruceTold>> ByTime(IReadOnlyCollection<TruceTold> told)
    {
        var open = told.Where(t => t.Began is not null)
            .OrderBy(t => t.Began!.Value.Earliest)
            .ThenBy(t => t.Began!.Value.Latest)
            .ThenBy(t => t.Key, StringComparer.Ordinal)
            .ToList();
        var groups = new List<List<TruceTold>>();
        while (open.Count > 0)
        {
            var first = open[0].Began!.Value;
            groups.Add(open.FindAll(t => t.Began!.Value.MayMeet(first, 1)));
            open.RemoveAll(groups[^1].Contains);
        }
        if (groups.Count == 0)
            groups.Add([]);
        foreach (var rest in told.Where(t => t.Began is null).OrderBy(t => t.Key, StringComparer.Ordinal))
            (groups.FindLast(g => HadBegun(g, rest)) ?? groups[0]).Add(rest);
        return groups;
    }

    static bool HadBegun(List<TruceTold> truce, TruceTold told) =>
        truce.Count > 0 && truce[0].Began is { Earliest: { } day } && told.Time is { } time && day <= time;

    static string Key(IEnumerable<string> parties) => string.Join(' ', parties.Order(StringComparer.Ordinal));
}
