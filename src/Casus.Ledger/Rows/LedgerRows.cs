using Casus.Incidents.Resolution;
using Casus.Ledger.Document;
using Casus.Ledger.Pages;

namespace Casus.Ledger.Rows;

/// <summary>Resolved reports to derived rows, one incident in memory at a time.</summary>
static class LedgerRows
{
    public static IEnumerable<DerivedRow> Of(ILedger ledger, ResolvedReports resolved)
    {
        foreach (var incident in resolved.Incidents)
        foreach (var row in OfIncident(ledger, resolved, incident))
            yield return row;
        foreach (var report in ledger.ReportIds())
            if (!resolved.IncidentOf.ContainsKey(report))
                foreach (var row in OfStray(ledger.Load(report), resolved))
                    yield return row;
    }

    static IEnumerable<DerivedRow> OfIncident(ILedger ledger, ResolvedReports resolved, ResolvedIncident incident)
    {
        var members = incident.Reports.Select(ledger.Load).ToList();
        var pages = new PageTexts(members, resolved.VersionOf);
        yield return Row("incidents", incident.Id, incident.Id, IncidentRows.Of(incident, members));
        foreach (var row in members.SelectMany(member => OfReport(member, resolved, incident.Id, pages)))
            yield return row;
        foreach (var appeal in AppealRows.Of(members.Select(m => m.Coding), incident.Id, incident.Id))
            yield return Row("appeals", appeal.Id, incident.Id, appeal);
        foreach (var truce in CeasefireRows.Of(members.SelectMany(m => m.Coding.Truces), incident.Id, incident.Id))
            yield return Row("ceasefires", truce.Id, incident.Id, truce);
        var testimony = SettlementRows.Testimony(members, resolved, pages);
        foreach (var dispute in SettlementRows.Disputes(incident, testimony))
            yield return Row("disputes", dispute.Id, incident.Id, dispute);
        foreach (var toll in SettlementRows.Tolls(incident, testimony, members))
            yield return Row("tolls", toll.Id, incident.Id, toll);
    }

    static IEnumerable<DerivedRow> OfStray(StoredReport stored, ResolvedReports resolved)
    {
        var id = stored.Report.Id;
        foreach (var row in OfReport(stored, resolved, null, new([stored], resolved.VersionOf)))
            yield return row;
        foreach (var appeal in AppealRows.Of([stored.Coding], null, id))
            yield return Row("appeals", appeal.Id, null, appeal);
        foreach (var truce in CeasefireRows.Of(stored.Coding.Truces, null, id))
            yield return Row("ceasefires", truce.Id, null, truce);
    }

    static IEnumerable<DerivedRow> OfReport(
        StoredReport stored,
        ResolvedReports resolved,
        string? incident,
        PageTexts pages
    )
    {
        var points = new CodePoints(stored.Report.Text);
        yield return Row("reports", stored.Report.Id, incident, ReportRows.Of(stored, resolved, pages, points));
        foreach (var statement in stored.Coding.Statements)
        {
            var about = statement.Background ? Recalled(statement.Id) : incident;
            yield return Row("statements", statement.Id, incident, StatementRows.Of(statement, stored, about, points));
        }
        foreach (var figure in stored.Coding.Figures)
        {
            var about = figure.Background ? Recalled(figure.Statement) : incident;
            var stands = pages.Standing(figure, stored.Report.Id);
            yield return Row("figures", figure.Id, incident, StatementRows.Of(stands, about, points));
        }
        // What is recalled of another incident is told there, but feeds none of its tolls.
        string? Recalled(string statement) =>
            stored.Coding.Main is { } main ? RecalledIncidents.Find(main, statement, incident, resolved) : null;
    }

    static DerivedRow Row<T>(string kind, string id, string? incident, T value) =>
        new(kind, id, incident, DocumentJson.Write(value));
}
