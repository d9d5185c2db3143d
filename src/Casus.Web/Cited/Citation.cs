using Casus.Language.Expressions;
using Casus.Ledger.Briefs;
using Casus.Ledger.Document;
using Casus.Web.Catalogue;
using Casus.Web.Routing;

namespace Casus.Web.Cited;

/// <summary>The words that something on a page rests on: where they stand, what they say, whose page it is and from when.</summary>
/// <param name="Live">The page on the web, scrolled to the words by browsers that know how; null where it has no address there.</param>
public sealed record Citation(string Href, string Quote, string Source, string When, string? Live)
{
    public static Citation Of(ExportedStatement statement, ExportedReport report, int start, int end) =>
        new(
            Addresses.Words(report.Id, start, end),
            BriefWords.Quote(statement.Quote),
            SourceOf(report),
            WhenOf(report),
            LiveLink.Of(report.Url, statement.Quote)
        );

    public static Citation Of(ExportedStatement statement, ExportedReport report) =>
        Of(statement, report, statement.Start, statement.End);

    /// <summary>What the day of a report rests on; the report itself where no words of it tell.</summary>
    public static Citation OfDay(ExportedReport report)
    {
        var words = report.Published.Basis.FirstOrDefault(b => b is { Start: not null, End: not null });
        return new(
            words is { Start: { } start, End: { } end }
                ? Addresses.Words(report.Id, start, end)
                : $"/reports/{report.Id}",
            BriefWords.Quote(words?.Quote ?? report.Published.Basis.FirstOrDefault()?.Quote ?? report.File),
            SourceOf(report),
            WhenOf(report),
            LiveLink.Of(report.Url, words?.Quote ?? "")
        );
    }

    /// <summary>Outlet, else the name of the file.</summary>
    public static string SourceOf(ExportedReport report) => Outlets.NameOf(report.Outlet) ?? report.File;

    public static string WhenOf(ExportedReport report) =>
        BriefWords.Days(new DateInterval(report.Published.Earliest, report.Published.Latest));
}
