using Casus.Ledger.Moments;
using Casus.Ledger.Pages;

namespace Casus.Ledger.Changes;

/// <summary>A report that one of two views has and the other has not.</summary>
public sealed record ChangedReport(
    string Id,
    string? Title,
    string File,
    string? Incident,
    string? CopyOf,
    string? VersionOf
);

/// <summary>What is told at a later moment and was not at an earlier one. As JSON this is what <c>casus diff --json</c> writes.</summary>
/// <param name="From">Null for the ledger as it is now, as is <paramref name="To"/>.</param>
/// <param name="GoneReports">Reports of the earlier view that the later one lacks: a forgotten one, or moments the wrong way round.</param>
/// <param name="Pages">Pages whose newest text is another than before, the earlier newest beside it.</param>
/// <param name="Incidents">Those in which anything changed, sorted by their id of today.</param>
public sealed record LedgerChanges(
    string Format,
    ExportedMoment? From,
    ExportedMoment? To,
    int ReportsBefore,
    int ReportsAfter,
    int IncidentsBefore,
    int IncidentsAfter,
    IReadOnlyList<ChangedReport> NewReports,
    IReadOnlyList<ChangedReport> GoneReports,
    IReadOnlyList<PageChange> Pages,
    IReadOnlyList<IncidentChanges> Incidents
)
{
    /// <summary>The name and version of the form, its first key.</summary>
    public const string Name = "casus-diff/1";
}
