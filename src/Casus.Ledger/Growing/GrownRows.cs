using System.Text;
using Casus.Incidents.Growth;
using Casus.Incidents.Resolution;
using Casus.Ledger.Document;
using Casus.Ledger.Judgements;
using Casus.Ledger.Pages;
using Casus.Ledger.Rows;
using Casus.Reports;

namespace Casus.Ledger.Growing;

/// <summary>Writes the rows of what a batch changed, and no others.</summary>
sealed class GrownRows(IDerivedRows rows, GrowingReports growing, LoadedReports loaded, JudgedGrowth judged)
{
    static readonly string[] OfIncident = ["incidents", "appeals", "ceasefires", "disputes", "tolls"];
    static readonly string[] OfStray = ["appeals", "ceasefires"];

    /// <param name="retold">Reports of which people judge other entries, or otherwise, than before.</param>
    /// <param name="named">Reports that came again under another name.</param>
    public void Put(Grown grown, IReadOnlyCollection<string> retold, IEnumerable<string> named)
    {
        foreach (var incident in grown.Gone)
            Replace(incident, OfIncident, []);
        foreach (var report in retold)
            Drop(report);
        var apart = new JudgedApart(judged.All, growing.IncidentOf);
        var (done, written) = (
            new HashSet<string>(StringComparer.Ordinal),
            new HashSet<string>(StringComparer.Ordinal)
        );
        foreach (var incident in grown.Changed)
        {
            var members = incident.Reports.Select(Member).ToList();
            var pages = MemberRow.Pages(members);
            // A number of an older text stands or falls with what the newest of its page says.
            var anew = members.Exists(m => retold.Contains(m.Stored.Report.Id));
            foreach (var member in members)
                Put(member, pages, anew);
            Replace(incident.Id, OfIncident, LedgerRows.OfIncident(apart.Of(incident), members, pages));
            done.UnionWith(incident.Reports);
            written.Add(incident.Id);
        }
        foreach (var incident in grown.Renamed.Concat(apart.Incidents).DistinctBy(i => i.Id))
            if (!written.Contains(incident.Id))
                Rename(apart.Of(incident));
        foreach (var episode in grown.GoneEpisodes)
            Replace(episode, OfIncident, []);
        foreach (var episode in grown.Episodes)
            Replace(
                episode.Id,
                OfIncident,
                LedgerRows.OfEpisode(episode, Parts(episode), episode.Telling.Select(Member))
            );
        foreach (var report in grown.Reports.Concat(retold).Concat(named).Where(done.Add))
            PutAlone(report, retold.Contains(report));
    }

    /// <summary>A report of which something else is known though its incident stands as it stood, or that is in none.</summary>
    void PutAlone(string report, bool anew)
    {
        var member = Member(report);
        if (growing.IncidentOf(report) is { } incident)
        {
            Put(member, MemberRow.Pages([.. incident.Reports.Select(Member)]), anew);
            return;
        }
        if (Put(member, MemberRow.Pages([member]), anew))
            Replace(report, OfStray, LedgerRows.OfStray(member).Where(row => OfStray.Contains(row.Kind)));
    }

    MemberRow Member(string report) => new(loaded.Of(report), growing.Of(report));

    /// <summary>False when the report's rows stand as they stood.</summary>
    bool Put(MemberRow member, PageTexts pages, bool anew)
    {
        var id = member.Stored.Report.Id;
        var home = member.Known.Incident ?? id;
        var stamp = Stamp(member, pages);
        var (before, place) = growing.RowsOf(id);
        if (before == stamp && !anew)
            return false;
        foreach (var row in LedgerRows.OfReport(member, pages))
        {
            if (place is not null && place != home)
                rows.Remove(place, row.Kind, row.Id);
            rows.Put(home, row);
        }
        growing.SetRowsOf(id, stamp, home);
        return true;
    }

    /// <summary>What was judged misread has no row: all that the report was read to say goes before what it is now said to say comes.</summary>
    void Drop(string report)
    {
        if (growing.RowsOf(report).Home is not { } place)
            return;
        var coding = judged.Stored(report).Coding;
        rows.Remove(place, "reports", report);
        foreach (var statement in coding.Statements)
            rows.Remove(place, "statements", statement.Id);
        foreach (var figure in coding.Figures)
            rows.Remove(place, "figures", figure.Id);
    }

    /// <summary>Everything that a report's rows are made of beside what is stored of it.</summary>
    static string Stamp(MemberRow member, PageTexts pages)
    {
        var known = member.Known;
        var all = new StringBuilder();
        foreach (var (statement, incident) in known.Recalled)
            all.Append(statement).Append(' ').Append(incident).Append('\n');
        return ContentId.Of(
            'm',
            member.Stored.Files.Min(StringComparer.Ordinal),
            known.Incident,
            known.CopyOf,
            known.VersionOf,
            pages.FirstOf(member.Stored.Report.Id),
            pages.NewestOver(member.Stored.Report.Id)?.Report.Id,
            known.Linked?.Published.ToString(),
            string.Join('\n', known.Linked?.Evidence ?? []),
            all.ToString()
        );
    }

    void Replace(string home, string[] kinds, IEnumerable<DerivedRow> fresh)
    {
        var old = kinds.SelectMany(kind => rows.At(home, kind)).ToDictionary(row => (row.Kind, row.Id));
        foreach (var row in fresh)
            if (!old.Remove((row.Kind, row.Id), out var before) || !before.Json.AsSpan().SequenceEqual(row.Json))
                rows.Put(home, row);
        foreach (var row in old.Values)
            rows.Remove(home, row.Kind, row.Id);
    }

    List<ExportedIncident> Parts(Episode episode) =>
        [.. episode.Incidents.Select(id => DocumentJson.Read<ExportedIncident>(rows.At(id, OfIncident[0])[0].Json))];

    void Rename(ResolvedIncident incident)
    {
        var row = rows.At(incident.Id, OfIncident[0])[0];
        var written = DocumentJson.Read<ExportedIncident>(row.Json) with
        {
            PartOf = incident.PartOf,
            ApartFrom = IncidentRows.Apart(incident),
        };
        var json = DocumentJson.Write(written);
        if (!json.AsSpan().SequenceEqual(row.Json))
            rows.Put(incident.Id, row with { Json = json });
    }
}
