using Casus.Incidents.Resolution;
using Casus.Ledger.Document;
using Casus.Ledger.Pages;

namespace Casus.Ledger.Rows;

/// <summary>Resolved reports to derived rows, one incident in memory at a time.</summary>
static class LedgerRows
{
    public static IEnumerable<DerivedRow> Of(ILedger ledger, ResolvedReports resolved)
    {
        var parts = new Dictionary<string, ExportedIncident>(StringComparer.Ordinal);
        foreach (var incident in resolved.Incidents)
        {
            var members = incident.Reports.Select(id => MemberRow.Of(ledger.Load(id), resolved)).ToList();
            var pages = MemberRow.Pages(members);
            if (incident.PartOf is not null)
                parts[incident.Id] = IncidentRows.Of(incident, [.. members.Select(m => m.Stored)]);
            foreach (var row in OfIncident(incident, members, pages))
                yield return row;
            foreach (var row in members.SelectMany(member => OfReport(member, pages)))
                yield return row;
        }
        foreach (var episode in resolved.Episodes)
        foreach (
            var row in OfEpisode(
                episode,
                [.. episode.Incidents.Select(id => parts[id])],
                episode.Telling.Select(id => MemberRow.Of(ledger.Load(id), resolved))
            )
        )
            yield return row;
        foreach (var report in ledger.ReportIds())
            if (!resolved.IncidentOf.ContainsKey(report))
                foreach (var row in OfStray(MemberRow.Of(ledger.Load(report), resolved)))
                    yield return row;
    }

    /// <summary>What stands at the incident itself: all but the rows of its reports.</summary>
    public static IEnumerable<DerivedRow> OfIncident(
        ResolvedIncident incident,
        IReadOnlyList<MemberRow> members,
        PageTexts pages
    )
    {
        var stored = members.Select(m => m.Stored).ToList();
        yield return Row("incidents", incident.Id, incident.Id, IncidentRows.Of(incident, stored));
        foreach (var appeal in AppealRows.Of(stored.Select(m => m.Coding), incident.Id, incident.Id))
            yield return Row("appeals", appeal.Id, incident.Id, appeal);
        var testimony = SettlementRows.Testimony(members, pages);
        var truces = stored.SelectMany(m => m.Coding.Truces);
        foreach (var truce in CeasefireRows.Of(truces, testimony, incident.Id, incident.Id))
            yield return Row("ceasefires", truce.Id, incident.Id, truce);
        foreach (var dispute in SettlementRows.Disputes(incident, testimony))
            yield return Row("disputes", dispute.Id, incident.Id, dispute);
        var reviewed = stored.SelectMany(m => m.Reviewed).ToHashSet(StringComparer.Ordinal);
        foreach (var toll in SettlementRows.Tolls(incident.Id, incident.Parties, testimony, reviewed))
            yield return Row("tolls", toll.Id, incident.Id, toll);
    }

    /// <param name="telling">Its incidents' reports that tell of the whole.</param>
    public static IEnumerable<DerivedRow> OfEpisode(
        Episode episode,
        IReadOnlyList<ExportedIncident> members,
        IEnumerable<MemberRow> telling
    )
    {
        var whole = EpisodeRows.Of(episode, members);
        yield return Row("incidents", whole.Id, whole.Id, whole);
        foreach (var toll in WholeTolls.Of(whole, telling))
            yield return Row("tolls", toll.Id, whole.Id, toll);
    }

    public static IEnumerable<DerivedRow> OfStray(MemberRow stray)
    {
        var (coding, id) = (stray.Stored.Coding, stray.Stored.Report.Id);
        var pages = MemberRow.Pages([stray]);
        foreach (var row in OfReport(stray, pages))
            yield return row;
        foreach (var appeal in AppealRows.Of([coding], null, id))
            yield return Row("appeals", appeal.Id, null, appeal);
        foreach (var truce in CeasefireRows.Of(coding.Truces, SettlementRows.Testimony([stray], pages), null, id))
            yield return Row("ceasefires", truce.Id, null, truce);
    }

    public static IEnumerable<DerivedRow> OfReport(MemberRow member, PageTexts pages)
    {
        var (stored, known) = member;
        var incident = known.Incident;
        var points = new CodePoints(stored.Report.Text);
        yield return Row("reports", stored.Report.Id, incident, ReportRows.Of(stored, known, pages, points));
        var published = known.Linked?.Published ?? stored.Report.Published.Interval;
        foreach (var statement in stored.Coding.Statements)
        {
            var about = statement.Background ? Recalled(statement.Id) : incident;
            yield return Row(
                "statements",
                statement.Id,
                incident,
                StatementRows.Of(statement, stored, published, about, points)
            );
        }
        foreach (var figure in stored.Coding.Figures)
        {
            var about = figure.Background ? Recalled(figure.Statement) : incident;
            var stands = pages.Standing(figure, stored.Report.Id);
            yield return Row("figures", figure.Id, incident, StatementRows.Of(stands, about, points));
        }
        // What is recalled of another incident is told there, but feeds none of its tolls.
        string? Recalled(string statement) => known.Recalled.GetValueOrDefault(statement);
    }

    static DerivedRow Row<T>(string kind, string id, string? incident, T value) =>
        new(kind, id, incident, DocumentJson.Write(value));
}
