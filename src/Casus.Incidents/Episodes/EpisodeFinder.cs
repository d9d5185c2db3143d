using System.Collections.Immutable;
using Casus.Coding;
using Casus.Incidents.Copies;
using Casus.Incidents.Resolution;
using Casus.Incidents.Signatures;

namespace Casus.Incidents.Episodes;

/// <summary>The episodes of all incidents at once: what growing is held against.</summary>
public sealed class EpisodeFinder
{
    static readonly IReadOnlyCollection<long> Nobody = [];

    readonly ImmutableArray<ResolvedIncident> _incidents;
    readonly ImmutableArray<IncidentTies> _ties;
    readonly TieBoard _board;

    EpisodeFinder(ImmutableArray<ResolvedIncident> incidents, IEnumerable<ImmutableArray<Signature>> members)
    {
        _incidents = incidents;
        _ties = [.. incidents.Zip(members, (incident, own) => IncidentTies.Of(incident, own, hash => hash))];
        var began = ByKey(ties => ties.Began);
        var tying = ByKey(ties => ties.Tying);
        _board = new(
            i => _ties[(int)i],
            key => began.GetValueOrDefault(key) ?? Nobody,
            key => tying.GetValueOrDefault(key) ?? Nobody
        );
    }

    /// <summary>The same reports with their episodes.</summary>
    /// <param name="all">The signatures that they were resolved from.</param>
    public static ResolvedReports Find(ResolvedReports resolved, ImmutableArray<Signature> all)
    {
        var repeated = new RepeatedSentences(all);
        var told = all.ToDictionary(s => s.Report, StringComparer.Ordinal);
        var members = resolved
            .Incidents.Select(i => i.Reports.Select(r => repeated.OwnOf(told[r])).ToImmutableArray())
            .ToList();
        var finder = new EpisodeFinder(resolved.Incidents, members);
        var episodes = finder.Episodes();
        var partOf = episodes
            .SelectMany(e => e.Incidents, (e, incident) => (incident, e.Id))
            .ToDictionary(p => p.incident, p => p.Id, StringComparer.Ordinal);
        ImmutableArray<ResolvedIncident> incidents =
        [
            .. resolved.Incidents.Select(i => i with { PartOf = partOf.GetValueOrDefault(i.Id) }),
        ];
        return resolved with
        {
            Incidents = incidents,
            Episodes = episodes,
            ToldBeside = members
                .SelectMany((own, i) => finder.Beside(i, incidents[i].PartOf, own))
                .ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
    }

    ImmutableArray<Episode> Episodes()
    {
        var found = ImmutableArray.CreateBuilder<Episode>();
        var seen = new HashSet<long>();
        for (var i = 0; i < _incidents.Length; i++)
        {
            if (seen.Contains(i))
                continue;
            var together = Walk.From(i, _board.Neighbours);
            seen.UnionWith(together);
            if (together.Count > 1)
                found.Add(EpisodeOutline.Of(together.Select(m => (_incidents[(int)m], _ties[(int)m]))));
        }
        return [.. found.OrderBy(e => e.Id, StringComparer.Ordinal)];
    }

    IEnumerable<KeyValuePair<string, string>> Beside(int incident, string? partOf, IEnumerable<Signature> members) =>
        members
            .SelectMany(m => m.Main!.Recalls)
            .Select(r =>
                (
                    r.Statement,
                    Other: r.Kind switch
                    {
                        RecallKind.Step when _board.On(incident, r.When) is { } on => _incidents[(int)on].Id,
                        RecallKind.Whole => partOf,
                        _ => null,
                    }
                )
            )
            .Where(r => r.Other is not null)
            .DistinctBy(r => r.Statement, StringComparer.Ordinal)
            .Select(r => KeyValuePair.Create(r.Statement, r.Other!));

    Dictionary<long, List<long>> ByKey(Func<IncidentTies, IEnumerable<long>> keys)
    {
        var by = new Dictionary<long, List<long>>();
        foreach (var (i, ties) in _ties.Index())
        foreach (var key in keys(ties))
        {
            if (!by.TryGetValue(key, out var held))
                by[key] = held = [];
            held.Add(i);
        }
        return by;
    }
}
