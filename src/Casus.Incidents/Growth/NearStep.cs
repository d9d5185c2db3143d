using System.Collections.Immutable;
using Casus.Incidents.Resolution;

namespace Casus.Incidents.Growth;

/// <summary>Which incidents resemble one another, after a batch.</summary>
static class NearStep
{
    /// <param name="before">Incidents that are no more, or are other now.</param>
    /// <param name="changed">Incidents that are new or other now.</param>
    /// <param name="touched">Reports whose pairs changed.</param>
    /// <returns>The incidents whose look-alikes are other ones now, or are told of in other words.</returns>
    public static HashSet<long> Take(
        Ground ground,
        Dictionary<long, Group> before,
        HashSet<long> changed,
        IEnumerable<long> touched
    )
    {
        var anew = touched.Select(r => ground.Seats.Find(r)?.Group).OfType<long>().Concat(changed).ToHashSet();
        var nearest = new Dictionary<long, HashSet<long>>();
        void Remember(long group) => nearest.TryAdd(group, ground.Nears.Find(group) is { } near ? near.Nearest() : []);
        foreach (var group in before.Keys.Concat(anew).ToList())
        {
            Remember(group);
            foreach (var other in Others(ground, group))
                Remember(other);
        }
        var stale = before.Keys.Where(g => !anew.Contains(g)).ToList();
        foreach (var group in stale)
            Replace(ground, group, null, anew);
        foreach (var group in anew)
        {
            var near = Resembling(ground, group);
            foreach (var other in near.Others.Keys)
                Remember(other);
            Replace(ground, group, near, anew);
        }
        return Named(ground, nearest, anew);
    }

    static IEnumerable<long> Others(Ground ground, long group) =>
        ground.Nears.Find(group)?.Others.Keys.ToList() ?? Enumerable.Empty<long>();

    /// <summary>Puts what a group resembles on the shelf and tells the groups on the other side, save those that are made anew themselves.</summary>
    static void Replace(Ground ground, long group, Near? near, HashSet<long> anew)
    {
        foreach (
            var other in Others(ground, group).Where(o => !anew.Contains(o) && near?.Others.ContainsKey(o) != true)
        )
            if (ground.Nears.Find(other) is not null)
                ground.Nears.Change(other, () => new()).Others.Remove(group);
        foreach (var (other, resemblance) in near?.Others ?? [])
            if (!anew.Contains(other))
                ground.Nears.Change(other, () => new()).Others[group] = resemblance;
        ground.Nears.Put(group, near);
    }

    static Near Resembling(Ground ground, long group)
    {
        var near = new Near();
        foreach (var member in ground.Groups.Find(group)!.Members)
        foreach (var (other, (score, _)) in ground.Seats.Find(member)?.Pairs ?? [])
        {
            var theirs = ground.Seats.Find(other)!.Group!.Value;
            if (theirs == group)
                continue;
            var found = new Resemblance(
                LookAlikes.Rank(score.Points, score.Vetoed),
                Math.Min(member, other),
                Math.Max(member, other)
            );
            if (!near.Others.TryGetValue(theirs, out var held) || found.IsBefore(held))
                near.Others[theirs] = found;
        }
        return near;
    }

    /// <summary>An incident names another when each is among the nearest of the other: so a change reaches the nearest of what changed, and no further.</summary>
    static HashSet<long> Named(Ground ground, Dictionary<long, HashSet<long>> before, HashSet<long> anew)
    {
        var reached = new HashSet<long>();
        foreach (var (group, old) in before)
        {
            var now = ground.Nears.Find(group)?.Nearest() ?? [];
            if (!anew.Contains(group) && now.SetEquals(old) && !now.Overlaps(anew))
                continue;
            reached.Add(group);
            reached.UnionWith(old);
            reached.UnionWith(now);
        }
        var named = new HashSet<long>();
        foreach (var group in reached)
            if (ground.Groups.Find(group) is { } there && Apart(ground, group) is var apart && !Same(there, apart))
            {
                ground.Groups.Put(group, there with { Incident = there.Incident with { ApartFrom = apart } });
                named.Add(group);
            }
        return named;
    }

    static bool Same(Group group, ImmutableArray<LookAlike> apart) =>
        group.Incident.ApartFrom.AsSpan().SequenceEqual(apart.AsSpan());

    static ImmutableArray<LookAlike> Apart(Ground ground, long group)
    {
        if (ground.Nears.Find(group) is not { } near)
            return [];
        var own = ground.Groups.Find(group)!.Incident;
        var named = new List<LookAlike>();
        foreach (var other in LookAlikes.Nearest(near.Others))
        {
            if (!LookAlikes.Nearest(ground.Nears.Find(other)!.Others).Contains(group))
                continue;
            var theirs = ground.Groups.Find(other)!.Incident;
            var (_, a, b) = near.Others[other];
            named.Add(new(theirs.Id, LookAlikes.Days(own, theirs) ?? LookAlikes.Why(ground.Told(a), ground.Told(b))));
        }
        return [.. named.OrderBy(l => l.Incident, StringComparer.Ordinal)];
    }
}
