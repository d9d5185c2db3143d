using Casus.Coding;
using Casus.Incidents.Resolution;
using Casus.Language.Expressions;
using Casus.Ledger.Document;

namespace Casus.Ledger.Rows;

/// <summary>An episode to its element of the document: what its incidents tell together. It has no reports of its own, and nothing is added up.</summary>
static class EpisodeRows
{
    /// <param name="members">Its incidents, in its order.</param>
    public static ExportedIncident Of(Episode episode, IReadOnlyList<ExportedIncident> members)
    {
        var (kind, parties, start) = (Kind(members), Parties(members), Start(members));
        return new(
            episode.Id,
            Label(kind, parties, members, start),
            kind,
            IncidentLevel.Episode,
            null,
            start,
            End(members),
            parties,
            Places(members),
            [],
            []
        );
    }

    static IncidentKind Kind(IEnumerable<ExportedIncident> members) =>
        members.CountBy(m => m.Kind).OrderByDescending(k => k.Value).ThenBy(k => k.Key).First().Key;

    /// <summary>As of an incident: whom a third of those that name parties name, and everyone whom any of two names.</summary>
    static string[] Parties(IReadOnlyList<ExportedIncident> members)
    {
        var naming = members.Count(m => m.Parties.Count > 0);
        return
        [
            .. members
                .SelectMany(m => m.Parties)
                .CountBy(p => p, StringComparer.Ordinal)
                .Where(p => naming <= 2 || p.Value * 3 >= naming)
                .Select(p => p.Key)
                .Order(StringComparer.Ordinal),
        ];
    }

    static DateInterval Start(IReadOnlyList<ExportedIncident> members) =>
        new(members.Min(m => m.Start.Earliest), members.Min(m => m.Start.Latest));

    static DateInterval End(IReadOnlyList<ExportedIncident> members) =>
        new(members.Max(m => m.End.Earliest), members.Max(m => m.End.Latest));

    /// <summary>No report names it: by what it is, between whom or where, and since when.</summary>
    static string Label(
        IncidentKind kind,
        string[] parties,
        IReadOnlyList<ExportedIncident> members,
        DateInterval start
    )
    {
        var what = kind switch
        {
            IncidentKind.Clash => "Clashes",
            IncidentKind.Attack => "Attacks",
            IncidentKind.Unrest => "Unrest",
            IncidentKind.Disaster => "Disaster",
            IncidentKind.Accident => "Accidents",
            _ => "Events",
        };
        var place = members.SelectMany(m => m.Places).FirstOrDefault()?.Name;
        var who =
            parties.Length > 1 && kind is IncidentKind.Clash
                ? $" between {string.Join(", ", parties[..^1])} and {parties[^1]}"
            : parties.Length > 0 ? $", {string.Join(", ", parties)}"
            : place is not null ? $", {place}"
            : "";
        return start.Earliest is { } day ? $"{what}{who}, from {day:yyyy-MM-dd}" : $"{what}{who}";
    }

    /// <summary>A place that several of them name stands once, with the best that is known of it.</summary>
    static ExportedPlace[] Places(IEnumerable<ExportedIncident> members) =>
        [
            .. members
                .SelectMany(m => m.Places)
                .GroupBy(p => (p.Name, p.Geonames, p.Lat, p.Lon))
                .Select(same =>
                    same.First() with
                    {
                        Aliases = Sorted(same.SelectMany(p => p.Aliases)),
                        Relation = same.Min(p => p.Relation),
                        WherePrec = same.Min(p => p.WherePrec),
                        Statements = Sorted(same.SelectMany(p => p.Statements)),
                    }
                )
                .OrderBy(p => p.Name, StringComparer.Ordinal)
                .ThenBy(p => p.Geonames)
                .ThenBy(p => p.Lat)
                .ThenBy(p => p.Lon),
        ];

    static string[] Sorted(IEnumerable<string> values) =>
        [.. values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
