using Casus.Ledger.Document;

namespace Casus.Ledger.Briefs;

/// <summary>A report as a footnote names it.</summary>
sealed record CitedReport(string? Url, string? Outlet, string? Title, string Published)
{
    /// <summary>The reports of these files, found in one walk over the ledger; of several that share a name the first by id.</summary>
    public static Dictionary<string, CitedReport> Of(ILedger ledger, IEnumerable<string> files)
    {
        var wanted = files.ToHashSet(StringComparer.Ordinal);
        var found = new Dictionary<string, CitedReport>(StringComparer.Ordinal);
        foreach (var row in ledger.Derived("reports"))
            if (DocumentJson.Read<ExportedReport>(row.Json) is var report && wanted.Contains(report.File))
                found.TryAdd(report.File, Of(report));
        return found;
    }

    static CitedReport Of(ExportedReport report) =>
        new(
            report.Url,
            report.Outlet?.Name ?? report.Outlet?.Domain,
            report.Title,
            BriefWords.Days(new(report.Published.Earliest, report.Published.Latest))
        );
}
