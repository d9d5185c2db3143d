using Casus.Exports.Tables;
using Casus.Ledger;
using Casus.Ledger.Document;

namespace Casus.Exports.Dossiers;

/// <summary>A whole ledger as tables: the document's arrays, and what hangs on them as tables of their own.</summary>
public static class LedgerSheets
{
    /// <summary>The names of the tables, in the order in which they are written.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    ["reports", "incidents", "places", "statements", "events", "figures", "appeals", "ceasefires", "disputes", "tolls"];

    public static IEnumerable<Sheet> All(ILedger ledger, Permalinks links) =>
        Kinds.Select(kind => Of(ledger, kind, links));

    /// <summary>Throws <see cref="ArgumentOutOfRangeException"/> for a kind that is none of <see cref="Kinds"/>.</summary>
    public static Sheet Of(ILedger ledger, string kind, Permalinks links)
    {
        return kind switch
        {
            "reports" => ReportTable.Of(links).Of(Rows<ExportedReport>()),
            "incidents" => IncidentTable.Of(links).Of(Rows<ExportedIncident>()),
            "places" => PlaceTable.Of(links).Of(PlaceTable.In(LedgerRows.Incidents(ledger))),
            "statements" => StatementTable.Of(links).Of(Rows<ExportedStatement>()),
            "events" => EventTable
                .Of(links)
                .Of(EventTable.In(LedgerRows.Read<ExportedStatement>(ledger, "statements"))),
            "figures" => FigureTable.Of(links).Of(FigureRows.In(ledger)),
            "appeals" => AppealTable.Of(links).Of(Rows<ExportedAppeal>()),
            "ceasefires" => CeasefireTable.Of(links).Of(Rows<ExportedCeasefire>()),
            "disputes" => DisputeTable.Of(links).Of(DisputeTable.In(Rows<ExportedDispute>())),
            "tolls" => TollTable.Of(links).Of(Rows<ExportedToll>()),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such table."),
        };
        IEnumerable<T> Rows<T>() => LedgerRows.Read<T>(ledger, kind);
    }
}
