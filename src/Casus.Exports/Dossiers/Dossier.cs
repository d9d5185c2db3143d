using Casus.Ledger;
using Casus.Ledger.Document;

namespace Casus.Exports.Dossiers;

/// <summary>All rows of one incident: the most of a ledger that an export holds at once.</summary>
public sealed record Dossier(
    ExportedIncident Incident,
    IReadOnlyList<ExportedReport> Reports,
    IReadOnlyList<ExportedStatement> Statements,
    IReadOnlyList<ExportedFigure> Figures,
    IReadOnlyList<ExportedAppeal> Appeals,
    IReadOnlyList<ExportedCeasefire> Ceasefires,
    IReadOnlyList<ExportedDispute> Disputes,
    IReadOnlyList<ExportedToll> Tolls
)
{
    public static Dossier Of(ILedger ledger, ExportedIncident incident)
    {
        return new(
            incident,
            Rows<ExportedReport>("reports"),
            Rows<ExportedStatement>("statements"),
            Rows<ExportedFigure>("figures"),
            Rows<ExportedAppeal>("appeals"),
            Rows<ExportedCeasefire>("ceasefires"),
            Rows<ExportedDispute>("disputes"),
            Rows<ExportedToll>("tolls")
        );
        List<T> Rows<T>(string kind) => [.. LedgerRows.Read<T>(ledger, kind, incident.Id)];
    }
}
