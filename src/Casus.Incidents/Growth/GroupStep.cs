using System.Collections.Immutable;
using Casus.Incidents.Resolution;

namespace Casus.Incidents.Growth;

/// <summary>Groups to incidents on the shelves.</summary>
static class GroupStep
{
    /// <param name="groups">Of whole blocks.</param>
    /// <param name="retold">Reports that say something else than before, or are new.</param>
    /// <returns>By their first report: what every incident was that is no more, or is another now, and the new ones.</returns>
    public static (Dictionary<long, Group> Before, HashSet<long> Changed) Take(
        Ground ground,
        IEnumerable<ImmutableArray<long>> groups,
        HashSet<long> retold
    )
    {
        var before = new Dictionary<long, Group>();
        var changed = new List<ImmutableArray<long>>();
        foreach (var members in groups)
        {
            if (!members.Any(retold.Contains) && IsAsBefore(ground.Groups.Find(members[0]), members))
                continue;
            changed.Add(members);
            foreach (var old in members.Select(m => ground.Seats.Find(m)?.Group).OfType<long>().Distinct())
                before.TryAdd(old, ground.Groups.Find(old)!);
        }
        foreach (var old in before.Keys)
            ground.Groups.Put(old, null);
        foreach (var members in changed)
            Put(ground, members);
        return (before, [.. changed.Select(members => members[0])]);
    }

    static bool IsAsBefore(Group? group, ImmutableArray<long> members) =>
        group is not null && group.Members.AsSpan().SequenceEqual(members.AsSpan());

    static void Put(Ground ground, ImmutableArray<long> members)
    {
        ImmutableArray<Signatures.Signature> told = [.. members.Select(ground.Told)];
        var outline = IncidentOutline.Of(told);
        var linked = LinkedDates.Of(told, outline);
        ground.Groups.Put(
            members[0],
            new(
                members,
                outline,
                linked.ToImmutableSortedDictionary(l => l.Report, l => l.Date, StringComparer.Ordinal)
            )
        );
        foreach (var member in members)
            if (ground.Seats.Find(member)?.Group != members[0])
                ground.SeatOf(member).Group = members[0];
    }
}
