using Casus.Ledger;
using Casus.Ledger.Changes;
using Casus.Ledger.Document;
using Casus.Web.Cited;

namespace Casus.Web.Incidents.One;

/// <summary>The words that changes rest on, as far as the ledger still holds them.</summary>
static class ChangedWords
{
    /// <summary>Of each kind of change.</summary>
    public const int ShownAtMost = 20;

    /// <summary>By statement, in the order in which the page tells the changes.</summary>
    public static IEnumerable<KeyValuePair<string, Citation>> Of(IBrowsable ledger, IncidentChanges changes)
    {
        var statements = changes
            .Figures.Take(ShownAtMost)
            .Concat(changes.Withdrawn.Take(ShownAtMost))
            .Select(f => f.Statement)
            .Concat(changes.Disputes.Take(ShownAtMost).SelectMany(d => d.Positions).Select(p => p.Statements[0]))
            .Concat(changes.Claims.Take(ShownAtMost).Select(c => c.Statement))
            .Distinct(StringComparer.Ordinal);
        foreach (var id in statements)
            if (
                ledger.Find("statements", id) is { } row
                && DocumentJson.Read<ExportedStatement>(row.Json) is var said
                && ledger.Find("reports", said.Report) is { } report
            )
                yield return new(id, Citation.Of(said, DocumentJson.Read<ExportedReport>(report.Json)));
    }
}
