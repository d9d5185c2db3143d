using Casus.Language.Expressions;
using Casus.Ledger.Briefs;
using Casus.Ledger.Document;
using Casus.Web.Catalogue;
using Casus.Web.Routing;

namespace Casus.Web.Cited;

/// <summary>The words that something on a page rests on: where they stand, what they say, whose page it is and from when.</summary>
public sealed record Citation(string Href, string Quote, string Source, string When)
{
    public static Citation Of(ExportedStatement statement, ExportedReport report, int start, int end) =>
        new(
            Addresses.Words(report.Id, start, end),
            BriefWords.Quote(statement.Quote),
            SourceOf(report),
            WhenOf(report)
        );

    public static Citation Of(ExportedStatement statement, ExportedReport report) =>
        Of(statement, report, statement.Start, statement.End);

    /// <summary>Outlet, else the name of the file.</summary>
    public static string SourceOf(ExportedReport report) => Outlets.NameOf(report.Outlet) ?? report.File;

    public static string WhenOf(ExportedReport report) =>
        BriefWords.Days(new DateInterval(report.Published.Earliest, report.Published.Latest));
}
