using System.Text.Json;
using Casus.Exports.Tables;
using Casus.Ledger;
using Casus.Ledger.Document;

namespace Casus.Exports.Annotations;

/// <summary>
/// Every statement, act and figure as a W3C Web Annotation on its report, with two selectors: positions in code points of the clean text, and the
/// words themselves with those around them, by which a reader can find them again in another reading of the page.
/// </summary>
public static class AnnotationWriter
{
    /// <summary>Leaves the stream open.</summary>
    public static void Write(ILedger ledger, Stream stream, Permalinks links)
    {
        using var json = new Utf8JsonWriter(stream, JsonForm.Compact);
        json.WriteStartObject();
        JsonForm.Context(json, "http://www.w3.org/ns/anno.jsonld", ("casus", "urn:casus:"));
        json.WriteString("id", "urn:casus:annotations");
        json.WriteString("type", "AnnotationPage");
        json.WriteStartArray("items");
        foreach (var report in AnnotatedReport.In(ledger))
        {
            var text = new AnnotatedText(ledger.Load(report.Report.Id).Report.Text, report.Report, links);
            foreach (var statement in report.Statements)
            {
                text.Put(json, statement.Id, statement.Start, statement.End, AnnotationWords.Of(statement));
                foreach (var (act, number) in statement.Events.Select((act, number) => (act, number)))
                    text.Put(json, $"{statement.Id}-{number}", act.Start, act.End, StatementTable.Code(act));
            }
            foreach (var figure in report.Figures)
                text.Put(json, figure.Id, figure.Start, figure.End, AnnotationWords.Of(figure));
            json.Flush();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }
}
