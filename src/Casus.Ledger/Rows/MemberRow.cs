using System.Collections.Immutable;
using Casus.Coding;
using Casus.Incidents.Growth;
using Casus.Incidents.Resolution;
using Casus.Ledger.Pages;

namespace Casus.Ledger.Rows;

/// <summary>A stored report with what only the other reports tell of it.</summary>
sealed record MemberRow(StoredReport Stored, Belonging Known)
{
    public static MemberRow Of(StoredReport stored, ResolvedReports resolved)
    {
        var id = stored.Report.Id;
        var incident = resolved.IncidentOf.GetValueOrDefault(id);
        return new(
            stored,
            new(
                incident,
                resolved.CopyOf.GetValueOrDefault(id),
                resolved.VersionOf.GetValueOrDefault(id),
                resolved.Linked.GetValueOrDefault(id),
                stored.Coding.Main is { } main
                    ? Recalled(main, incident, resolved)
                    : ImmutableSortedDictionary<string, string>.Empty
            )
        );
    }

    public static PageTexts Pages(IReadOnlyList<MemberRow> members) =>
        new(
            members.Select(m => m.Stored),
            members
                .Where(m => m.Known.VersionOf is not null)
                .ToDictionary(m => m.Stored.Report.Id, m => m.Known.VersionOf!, StringComparer.Ordinal)
        );

    static ImmutableSortedDictionary<string, string> Recalled(
        MainIncident main,
        string? incident,
        ResolvedReports resolved
    )
    {
        var recalled = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var statement in main.Recalls.Select(r => r.Statement))
            if (RecalledIncidents.Find(main, statement, incident, resolved) is { } other)
                recalled[statement] = other;
        foreach (var recall in main.Recalls)
            if (resolved.ToldBeside.TryGetValue(recall.Statement, out var beside))
                recalled[recall.Statement] = beside;
        return recalled.ToImmutable();
    }
}
