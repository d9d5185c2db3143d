using Casus.Coding.Actors;
using Casus.Ledger.Document;

namespace Casus.Exports.Ged;

/// <summary>What a row rests on, as GED cites it.</summary>
static class GedSources
{
    /// <summary>Outlet, day, title.</summary>
    public static string Article(ExportedReport report) =>
        string.Join(
            ',',
            report.Outlet?.Name ?? report.Outlet?.Domain ?? report.File,
            Words.Of(report.Published.Latest) ?? "",
            $"\"{Words.Line(report.Title ?? "")}\""
        );

    /// <summary>Everybody by whose word the row stands: of its acts and of the figures in its tolls.</summary>
    public static IEnumerable<string> Claimants(GedRow row)
    {
        var figures = row.Deaths.Tolls.SelectMany(t => t.Figures).ToHashSet(StringComparer.Ordinal);
        var statements = row
            .Dossier.Figures.Where(f => figures.Contains(f.Id))
            .Select(f => f.Statement)
            .Concat(row.Acts.Select(a => a.By.Id))
            .ToHashSet(StringComparer.Ordinal);
        return row
            .Dossier.Statements.Where(s => statements.Contains(s.Id))
            .Select(s => Voice(s.Claimant))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }

    public static string Voice(ExportedClaimant claimant) =>
        claimant.Kind is ClaimantKind.Author ? "the report's author"
        : claimant.Side is null ? Words.Line(claimant.Name)
        : $"{Words.Line(claimant.Name)} ({claimant.Side})";
}
