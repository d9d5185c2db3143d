using Casus.Storage;
using Casus.Web.Routing;

namespace Casus.Web.Tests;

/// <summary>Every route of the table at an address where something is, in every format.</summary>
static class RealAddresses
{
    public static IReadOnlyList<(Route Route, Format Format, string Path)> Of(TestSite site)
    {
        using var ledger = LedgerFile.OpenToRead(site.Ledger);
        var (report, incident) = (ledger.ReportIds().First(), ledger.Derived("incidents").First().Id);
        return
        [
            .. RouteTable.All.SelectMany(route =>
                route.Formats.Select(format => (route, format, Fill(route.Path, report, incident) + format.Extension()))
            ),
        ];
    }

    static string Fill(string path, string report, string incident) =>
        path.Replace(
                "{id}",
                path.Contains("/incidents/", StringComparison.Ordinal) ? incident : report,
                StringComparison.Ordinal
            )
            .Replace("{**id}", "DJI", StringComparison.Ordinal)
            .Replace("{name}", "site.css", StringComparison.Ordinal);
}
