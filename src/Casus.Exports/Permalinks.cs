using System.Globalization;
using Casus.Ledger.Document;

namespace Casus.Exports;

/// <summary>Addresses of the ledger's pages; with no site they are paths, which a reader sets before its own.</summary>
/// <param name="Site">Such as <c>https://ledger.example.org</c>; empty for none.</param>
public sealed record Permalinks(string Site = "")
{
    public string Incident(string id) => $"{Root}/incidents/{id}";

    public string Report(string id) => $"{Root}/reports/{id}";

    /// <summary>The report scrolled to the words; offsets count code points of the clean text.</summary>
    public string Words(ExportedStatement statement) => Words(statement.Report, statement.Start, statement.End);

    public string Words(string report, int start, int end) =>
        string.Create(CultureInfo.InvariantCulture, $"{Report(report)}#c={start}-{end}");

    string Root => Site.TrimEnd('/');
}
