using Casus.Exports.Tables;
using Casus.Ledger;
using Casus.Ledger.Document;

namespace Casus.Exports.Dossiers;

/// <summary>Figures with their statements, an incident at a time; what is in no incident comes last.</summary>
static class FigureRows
{
    public static IEnumerable<ClaimedFigure> In(ILedger ledger)
    {
        foreach (var incident in LedgerRows.Incidents(ledger))
        {
            var figures = LedgerRows.Read<ExportedFigure>(ledger, "figures", incident.Id).ToList();
            foreach (var row in Joined(figures, LedgerRows.Read<ExportedStatement>(ledger, "statements", incident.Id)))
                yield return row;
        }
        var strays = LedgerRows.Strays<ExportedFigure>(ledger, "figures").ToList();
        foreach (var row in Joined(strays, LedgerRows.Strays<ExportedStatement>(ledger, "statements")))
            yield return row;
    }

    static IEnumerable<ClaimedFigure> Joined(List<ExportedFigure> figures, IEnumerable<ExportedStatement> statements)
    {
        if (figures.Count == 0)
            return [];
        var wanted = figures.Select(f => f.Statement).ToHashSet(StringComparer.Ordinal);
        var by = statements.Where(s => wanted.Contains(s.Id)).ToDictionary(s => s.Id, StringComparer.Ordinal);
        return figures.Select(f => new ClaimedFigure(f, by.GetValueOrDefault(f.Statement)));
    }
}
