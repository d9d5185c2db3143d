using System.Text;
using Casus.Ledger.Document;

namespace Casus.Exports.Citations;

/// <summary>Reports as RIS records for reference managers.</summary>
public static class RisWriter
{
    /// <summary>Leaves the stream open.</summary>
    public static void Write(IEnumerable<ExportedReport> reports, Stream stream)
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        foreach (var report in reports)
        {
            Put("TY", "NEWS");
            Put("ID", report.Id);
            Put("TI", report.Title);
            Put("AU", report.Byline);
            Put("T2", report.Outlet?.Name ?? report.Outlet?.Domain);
            if (report.Published.Latest is { } day)
            {
                Put("PY", Words.Of(day)[..4]);
                Put("DA", Words.Of(day).Replace('-', '/'));
            }
            Put("UR", report.Url);
            Put("LA", report.Language);
            output.WriteLine("ER  - ");
        }

        void Put(string tag, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
                output.WriteLine($"{tag}  - {Words.Line(value)}");
        }
    }
}
