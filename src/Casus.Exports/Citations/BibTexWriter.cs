using System.Text;
using Casus.Ledger.Document;

namespace Casus.Exports.Citations;

/// <summary>Reports as BibTeX entries; what TeX would obey is escaped.</summary>
public static class BibTexWriter
{
    /// <summary>Leaves the stream open.</summary>
    public static void Write(IEnumerable<ExportedReport> reports, Stream stream)
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var report in reports)
        {
            output.WriteLine($"@misc{{{report.Id},");
            Put("title", report.Title is null ? null : $"{{{Escaped(report.Title)}}}");
            Put("author", report.Byline is null ? null : $"{{{Escaped(report.Byline)}}}");
            Put("howpublished", report.Outlet?.Name ?? report.Outlet?.Domain);
            Put("date", Words.Of(report.Published.Latest));
            Put("year", Words.Of(report.Published.Latest)?[..4]);
            if (report.Url is { } url)
                output.WriteLine($"  url = {{{Plain(url)}}},");
            output.WriteLine($"  langid = {{{report.Language}}}");
            output.WriteLine("}");
        }

        void Put(string name, string? value)
        {
            if (value is not null)
                output.WriteLine($"  {name} = {{{(value.StartsWith('{') ? value : Escaped(value))}}},");
        }
    }

    /// <summary>An address is read as it stands, so that only braces and backslashes may not be in it.</summary>
    static string Plain(string url) =>
        url.Replace("\\", "%5C", StringComparison.Ordinal)
            .Replace("{", "%7B", StringComparison.Ordinal)
            .Replace("}", "%7D", StringComparison.Ordinal);

    static string Escaped(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var c in Words.Line(words))
            text.Append(
                c switch
                {
                    '\\' => "\\textbackslash{}",
                    '~' => "\\textasciitilde{}",
                    '^' => "\\textasciicircum{}",
                    '{' or '}' or '$' or '&' or '%' or '#' or '_' => "\\" + c,
                    _ => c.ToString(),
                }
            );
        return text.ToString();
    }
}
