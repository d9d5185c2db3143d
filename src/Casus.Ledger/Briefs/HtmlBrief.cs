using System.Net;
using Casus.Coding.Obligations;

namespace Casus.Ledger.Briefs;

/// <summary>The brief as one page of HTML to print: every line with a numbered footnote, on every sheet the ledger's hash and its cut-off.</summary>
public static class HtmlBrief
{
    /// <summary>Writes all incidents or the one named; false, and nothing written, when there is no such incident. It needs no other file and runs nothing.</summary>
    public static bool Write(
        ILedger ledger,
        TextWriter output,
        string? incident = null,
        TreatyKnowledge? treaties = null
    )
    {
        using var body = new StringWriter { NewLine = "\n" };
        var page = new BriefPage(body, BriefFormat.Html);
        if (!BriefWriter.Write(ledger, page, incident, treaties))
            return false;
        page.End();
        var head = BriefHead.Of(ledger);
        output.WriteLine("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">");
        output.WriteLine(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        );
        output.WriteLine("<title>Brief</title>\n<style>");
        output.WriteLine(BriefStyle.Of(head));
        output.WriteLine("</style>\n</head>\n<body>");
        output.WriteLine(
            $"<header>Ledger <code>sha256:{head.Hash}</code><br>Cut-off: {Text(head.CutOff)}. Machine-read: nothing here was accepted by a person unless it says so.</header>"
        );
        output.Write(body.ToString());
        WriteNotes(output, page.Footnotes, CitedReport.Of(ledger, page.Footnotes.Select(n => n.File)));
        output.WriteLine("</body>\n</html>");
        return true;
    }

    static void WriteNotes(
        TextWriter output,
        IReadOnlyCollection<BriefFootnote> notes,
        Dictionary<string, CitedReport> reports
    )
    {
        if (notes.Count == 0)
            return;
        output.WriteLine("<section class=\"notes\">\n<h2>Sources</h2>\n<ol>");
        foreach (var note in notes)
        {
            var report = reports.GetValueOrDefault(note.File);
            var quote = note.Quote is null ? "" : $" <q>{Text(note.Quote)}</q>";
            var name = string.Join(
                ", ",
                new[] { report?.Outlet, report?.Title, report?.Published, note.File }
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal)
                    .Select(Text)
            );
            output.WriteLine($"<li id=\"n{note.Number}\">{name}.{quote}{Link(report?.Url)}</li>");
        }
        output.WriteLine("</ol>\n</section>");
    }

    /// <summary>Only addresses of the web are made links.</summary>
    static string Link(string? url) =>
        url is null ? ""
        : url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            ? $" <a href=\"{Text(url)}\" rel=\"noreferrer\">{Text(url)}</a>"
        : $" {Text(url)}";

    /// <summary>Words of reports stand in the page only as text.</summary>
    internal static string Text(string words) => WebUtility.HtmlEncode(words);
}
