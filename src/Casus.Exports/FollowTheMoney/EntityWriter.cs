using System.Text.Json;
using Casus.Exports.Dossiers;
using Casus.Ledger.Document;

namespace Casus.Exports.FollowTheMoney;

/// <summary>Incidents, their reports and what is said of them as FollowTheMoney entities (Event, Article, Note), one a line, for Aleph.</summary>
public static class EntityWriter
{
    /// <summary>Leaves the stream open. A note names its claimant first; nobody is made an entity.</summary>
    public static void Write(IEnumerable<Dossier> dossiers, Strays strays, Stream stream, Permalinks links)
    {
        foreach (var dossier in dossiers)
        {
            Put(stream, dossier.Incident.Id, "Event", Event(dossier, links));
            Told(dossier.Reports, dossier.Statements, stream, links);
        }
        Told(strays.Reports, strays.Statements, stream, links);
    }

    static void Told(
        IEnumerable<ExportedReport> reports,
        IEnumerable<ExportedStatement> statements,
        Stream stream,
        Permalinks links
    )
    {
        foreach (var report in reports)
            Put(stream, report.Id, "Article", Article(report));
        foreach (var statement in statements.Where(s => !s.Background))
            Put(stream, statement.Id, "Note", Note(statement, links));
    }

    static IEnumerable<(string, IEnumerable<string?>)> Event(Dossier dossier, Permalinks links)
    {
        var incident = dossier.Incident;
        yield return ("name", [Words.Line(incident.Label)]);
        yield return ("startDate", [Words.Of(Spell.First(incident))]);
        yield return ("endDate", [Words.Of(Spell.Last(incident))]);
        yield return ("location", incident.Places.Select(p => p.Name));
        yield return ("keywords", [Words.Of(incident.Kind)]);
        yield return ("recordId", [incident.Id]);
        yield return ("sourceUrl", [links.Incident(incident.Id)]);
        yield return ("proof", dossier.Reports.Select(r => r.Id));
    }

    static IEnumerable<(string, IEnumerable<string?>)> Article(ExportedReport report)
    {
        yield return ("title", [Words.Line(report.Title ?? "")]);
        yield return ("publishedAt", [Words.Of(report.Published.Latest)]);
        yield return ("publisher", [report.Outlet?.Name ?? report.Outlet?.Domain]);
        yield return ("sourceUrl", [report.Url]);
        yield return ("fileName", [report.File]);
        yield return ("recordId", [report.Id]);
    }

    static IEnumerable<(string, IEnumerable<string?>)> Note(ExportedStatement s, Permalinks links)
    {
        yield return ("description", [$"{s.Claimant.Name} ({Words.Of(s.Polarity)}): {Words.Line(s.Quote)}"]);
        yield return ("entity", [s.Incident]);
        yield return ("sourceUrl", [links.Words(s)]);
        yield return ("recordId", [s.Id]);
    }

    static void Put(
        Stream stream,
        string id,
        string schema,
        IEnumerable<(string Name, IEnumerable<string?> Values)> values
    )
    {
        using (var json = new Utf8JsonWriter(stream, JsonForm.Compact))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("schema", schema);
            json.WriteStartObject("properties");
            foreach (var (name, some) in values)
                if (some.Where(v => !string.IsNullOrEmpty(v)).ToList() is { Count: > 0 } known)
                    JsonForm.Strings(json, name, known!);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }
}
