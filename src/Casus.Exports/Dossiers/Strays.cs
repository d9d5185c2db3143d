using Casus.Ledger;
using Casus.Ledger.Document;

namespace Casus.Exports.Dossiers;

/// <summary>Reports that are in no incident, and what is said in them: forms whose rows are acts or statements lose nothing of it.</summary>
/// <param name="Statements">Read anew each time they are gone through: in a ledger of a crawl most reports are in no incident.</param>
public sealed record Strays(IReadOnlyList<ExportedReport> Reports, IEnumerable<ExportedStatement> Statements)
{
    public static Strays Of(ILedger ledger)
    {
        var reports = LedgerRows.Strays<ExportedReport>(ledger, "reports").ToList();
        var ids = reports.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var statements = LedgerRows.Strays<ExportedStatement>(ledger, "statements");
        return new(reports, statements.Where(s => ids.Contains(s.Report)));
    }
}
