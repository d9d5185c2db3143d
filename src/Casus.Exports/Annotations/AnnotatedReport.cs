using Casus.Exports.Dossiers;
using Casus.Ledger;
using Casus.Ledger.Document;

namespace Casus.Exports.Annotations;

/// <summary>A report with all that was read in it.</summary>
sealed record AnnotatedReport(
    ExportedReport Report,
    IReadOnlyList<ExportedStatement> Statements,
    IReadOnlyList<ExportedFigure> Figures
)
{
    /// <summary>An incident at a time; reports in no incident last.</summary>
    public static IEnumerable<AnnotatedReport> In(ILedger ledger) =>
        LedgerRows
            .Incidents(ledger)
            .SelectMany(incident =>
                Joined(
                    LedgerRows.Read<ExportedReport>(ledger, "reports", incident.Id),
                    LedgerRows.Read<ExportedStatement>(ledger, "statements", incident.Id),
                    LedgerRows.Read<ExportedFigure>(ledger, "figures", incident.Id)
                )
            )
            .Concat(
                Joined(
                    LedgerRows.Strays<ExportedReport>(ledger, "reports"),
                    LedgerRows.Strays<ExportedStatement>(ledger, "statements"),
                    LedgerRows.Strays<ExportedFigure>(ledger, "figures")
                )
            );

    static IEnumerable<AnnotatedReport> Joined(
        IEnumerable<ExportedReport> reports,
        IEnumerable<ExportedStatement> statements,
        IEnumerable<ExportedFigure> figures
    )
    {
        var said = statements.ToLookup(s => s.Report, StringComparer.Ordinal);
        var home = said.SelectMany(g => g).ToDictionary(s => s.Id, s => s.Report, StringComparer.Ordinal);
        var counted = figures.ToLookup(f => home.GetValueOrDefault(f.Statement) ?? "", StringComparer.Ordinal);
        return reports.Select(r => new AnnotatedReport(r, [.. said[r.Id]], [.. counted[r.Id]]));
    }
}
