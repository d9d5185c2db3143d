using Casus.Ledger.Document;

namespace Casus.Exports.Tables;

public static class ReportTable
{
    public static Table<ExportedReport> Of(Permalinks links) =>
        new(
            "reports",
            [
                new("id", r => Cell.Of(r.Id)),
                new("title", r => Cell.Of(r.Title)),
                new("outlet", r => Cell.Of(r.Outlet?.Name)),
                new("domain", r => Cell.Of(r.Outlet?.Domain)),
                new("byline", r => Cell.Of(r.Byline)),
                new("language", r => Cell.Of(r.Language)),
                new("published_earliest", r => Cell.Of(r.Published.Earliest)),
                new("published_latest", r => Cell.Of(r.Published.Latest)),
                new("published_basis", r => Cell.Of(r.Published.Basis.Select(b => Words.Of(b.Kind)).Distinct())),
                new("agencies", r => Cell.Of(r.Agencies.Select(a => $"{a.Name} ({Words.Of(a.Role)})"))),
                new("copy_of", r => Cell.Of(r.CopyOf)),
                new("version_of", r => Cell.Of(r.VersionOf)),
                new("incident", r => Cell.Of(r.Incident)),
                new("file", r => Cell.Of(r.File)),
                new("url", r => Cell.Of(r.Url)),
                new("sha256", r => Cell.Of(r.Sha256)),
                new("permalink", r => Cell.Of(links.Report(r.Id))),
            ]
        );
}
