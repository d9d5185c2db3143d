using System.Collections.Immutable;
using Casus.Coding;
using Casus.Incidents.Episodes;
using Casus.Incidents.Resolution;

namespace Casus.Incidents.Growth;

/// <summary>Which incidents belong together, after a batch.</summary>
static class EpisodeStep
{
    static readonly IReadOnlyCollection<long> Nobody = [];

    /// <param name="before">Incidents that are no more, or are other now.</param>
    /// <param name="changed">Incidents that are new or other now.</param>
    /// <param name="known">Incidents of whose reports something else is known.</param>
    public static Regrouped Take(
        Ground ground,
        Dictionary<long, Group> before,
        HashSet<long> changed,
        IEnumerable<long> known
    )
    {
        var keys = before.Keys.Concat(changed).Distinct().SelectMany(g => Untie(ground, g)).ToHashSet();
        foreach (var group in changed)
            keys.UnionWith(Tie(ground, group));
        var reached = keys.SelectMany(key => Began(ground, key).Concat(Tying(ground, key))).Concat(changed).ToHashSet();
        // What one of two ties led to is reached through the other.
        reached.UnionWith(
            reached
                .SelectMany(g => Ties(ground, g).Before)
                .SelectMany(t => t.Keys)
                .SelectMany(k => Began(ground, k))
                .ToList()
        );
        var old = before.Values.Select(g => g.Incident.PartOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var (episodes, moved, seen) = (new List<Episode>(), new HashSet<long>(), new HashSet<long>());
        var board = Board(ground);
        foreach (var start in reached.Concat(known).Where(g => !seen.Contains(g)))
        {
            var together = Walk.From(start, board.Neighbours);
            seen.UnionWith(together);
            var episode = together.Count > 1 ? Of(ground, together) : null;
            if (episode is not null)
                episodes.Add(episode);
            foreach (var group in together)
                if (Move(ground, group, episode?.Id, old))
                    moved.Add(group);
        }
        return new(
            [.. episodes.OrderBy(e => e.Id, StringComparer.Ordinal)],
            [.. old.Except(episodes.Select(e => e.Id), StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            moved,
            [.. reached.Concat(moved).Distinct().SelectMany(g => Recalling(ground, g))]
        );
    }

    public static TieBoard Board(Ground ground) =>
        new(group => Ties(ground, group), key => Began(ground, key), key => Tying(ground, key));

    /// <summary>What each statement of a report tells of that is no older incident.</summary>
    public static Dictionary<string, string> Of(Ground ground, MainIncident main, long group)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var board = Board(ground);
        foreach (var recall in main.Recalls)
        {
            var other = recall.Kind switch
            {
                RecallKind.Step when board.On(group, recall.When) is { } on => ground.Groups.Find(on)!.Incident.Id,
                RecallKind.Whole => ground.Groups.Find(group)!.Incident.PartOf,
                _ => null,
            };
            if (other is not null)
                found[recall.Statement] = other;
        }
        return found;
    }

    static IncidentTies Ties(Ground ground, long group) => ground.Ties.Find(group) ?? IncidentTies.None;

    static IReadOnlyCollection<long> Began(Ground ground, long key) => ground.Tied.Find(key)?.Began ?? Nobody;

    static IReadOnlyCollection<long> Tying(Ground ground, long key) => ground.Tied.Find(key)?.Tying ?? Nobody;

    static List<long> Untie(Ground ground, long group)
    {
        var ties = Ties(ground, group);
        foreach (var key in ties.Began)
            ground.Tied.Change(key, () => new()).Began.Remove(group);
        foreach (var key in ties.Tying)
            ground.Tied.Change(key, () => new()).Tying.Remove(group);
        ground.Ties.Put(group, null);
        return [.. ties.Began, .. ties.Tying];
    }

    static IEnumerable<long> Tie(Ground ground, long group)
    {
        var there = ground.Groups.Find(group)!;
        var ties = IncidentTies.Of(there.Incident, [.. there.Members.Select(ground.Told)], ground.Blind);
        ground.Ties.Put(group, ties);
        foreach (var key in ties.Began)
            ground.Tied.Change(key, () => new()).Began.Add(group);
        foreach (var key in ties.Tying)
            ground.Tied.Change(key, () => new()).Tying.Add(group);
        return ties.Began.Concat(ties.Tying);
    }

    static Episode Of(Ground ground, List<long> groups) =>
        EpisodeOutline.Of(groups.Select(g => (ground.Groups.Find(g)!.Incident, Ties(ground, g))));

    static bool Move(Ground ground, long group, string? episode, HashSet<string> old)
    {
        var there = ground.Groups.Find(group)!;
        if (there.Incident.PartOf == episode)
            return false;
        if (there.Incident.PartOf is { } left)
            old.Add(left);
        ground.Groups.Put(group, there with { Incident = there.Incident with { PartOf = episode } });
        return true;
    }

    static IEnumerable<long> Recalling(Ground ground, long group) =>
        ground
            .Groups.Find(group)!
            .Members.Where(m => ground.Told(m).Main!.Recalls.Any(r => r.Kind is RecallKind.Step or RecallKind.Whole));
}

/// <summary>What a batch did to episodes.</summary>
/// <param name="Episodes">Those that are new, have other members, or whose members are told of anew.</param>
/// <param name="Gone">Ids.</param>
/// <param name="Moved">Incidents that are in another episode now, or in none.</param>
/// <param name="Reports">Reports that may tell of another incident than before.</param>
sealed record Regrouped(
    ImmutableArray<Episode> Episodes,
    ImmutableArray<string> Gone,
    HashSet<long> Moved,
    ImmutableArray<long> Reports
);
