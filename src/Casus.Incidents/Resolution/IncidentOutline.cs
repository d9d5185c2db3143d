using System.Collections.Immutable;
using Casus.Coding;
using Casus.Incidents.Signatures;
using Casus.Language.Expressions;
using Casus.Reports;

namespace Casus.Incidents.Resolution;

/// <summary>What the members of a group say together about their incident: kind, parties, time, name.</summary>
static class IncidentOutline
{
    /// <summary>The id comes from the first report: the one with the earliest own date, then the smallest id.</summary>
    public static ResolvedIncident Of(ImmutableArray<Signature> members)
    {
        var first = members
            .OrderBy(m => m.Main!.Time.Interval.Earliest ?? DateOnly.MaxValue)
            .ThenBy(m => m.Published.Earliest ?? DateOnly.MaxValue)
            .ThenBy(m => m.Report, StringComparer.Ordinal)
            .First();
        var (start, end) = IncidentTime.Of(members);
        return new(
            IncidentId.Of(first.Report),
            Label(members),
            Kind(members),
            Parties(members),
            start,
            end,
            [.. members.Select(m => m.Report).Order(StringComparer.Ordinal)],
            []
        );
    }

    static IncidentKind Kind(ImmutableArray<Signature> members) =>
        members
            .CountBy(m => m.Main!.Kind)
            .OrderBy(k => k.Key == IncidentKind.Other)
            .ThenByDescending(k => k.Value)
            .ThenBy(k => k.Key)
            .First()
            .Key;

    /// <summary>A party that a third of the reports name, and everyone whom any of two reports names.</summary>
    static ImmutableArray<string> Parties(ImmutableArray<Signature> members)
    {
        var naming = members.Count(m => !m.Main!.Parties.IsEmpty);
        return
        [
            .. members
                .SelectMany(m => m.Main!.Parties)
                .CountBy(p => p, StringComparer.Ordinal)
                .Where(p => naming <= 2 || p.Value * 3 >= naming)
                .Select(p => p.Key)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The label that shares most words with the others'; of equals the shortest.</summary>
    static string Label(ImmutableArray<Signature> members)
    {
        var labels = members.Select(m => m.Main!.Label).Distinct(StringComparer.Ordinal).ToList();
        var spread = labels.SelectMany(Words).CountBy(w => w, StringComparer.Ordinal).ToDictionary();
        return labels
            .OrderByDescending(l => Words(l).Select(w => spread[w] - 1).DefaultIfEmpty(0).Average())
            .ThenBy(l => l.Length)
            .ThenBy(l => l, StringComparer.Ordinal)
            .First();
    }

    static IEnumerable<string> Words(string label) =>
        label
            .ToLowerInvariant()
            .Split((char[])[' ', ',', '.', ':', '’', '\'', '"', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.Length > 3)
            .Distinct(StringComparer.Ordinal);
}
