using Casus.Incidents.Growth;
using Casus.Incidents.Resolution;
using Casus.Ledger.Document;
using Casus.Ledger.Pages;
using Casus.Reports;

namespace Casus.Ledger.Rows;

/// <summary>A stored report to its element of the document.</summary>
static class ReportRows
{
    public static ExportedReport Of(StoredReport stored, Belonging known, PageTexts pages, CodePoints points)
    {
        var report = stored.Report;
        return new(
            report.Id,
            stored.Files.Min(StringComparer.Ordinal) ?? "",
            report.Url ?? report.Provenance.Url,
            report.Sha256,
            report.Outlet is { } outlet ? new(outlet.Name, outlet.Domain) : null,
            report.Title,
            report.Byline,
            report.Language,
            Published(report, known.Linked, points),
            [.. Agencies(stored).Select(a => new ExportedAgency(a.Id, a.Name, a.Role))],
            known.CopyOf,
            Earlier(report.Id, known, pages),
            known.Incident,
            points.Of(report.BodyStart)
        );
    }

    /// <summary>Where all texts of a page are in one incident their own evidence tells which was first.</summary>
    static string? Earlier(string report, Belonging known, PageTexts pages) =>
        pages.Pages.Any(page => page.Any(text => text.Report.Id == report)) ? pages.FirstOf(report) : known.VersionOf;

    /// <summary>A report that was not coded still has the credits that its bytes gave.</summary>
    static IEnumerable<AgencyCredit> Agencies(StoredReport stored) =>
        stored.Coding.Agencies.IsEmpty ? stored.Report.Agencies : stored.Coding.Agencies;

    static ExportedPublication Published(Report report, LinkedDate? linked, CodePoints points)
    {
        var own = report.Published.Basis.Select(basis => new ExportedBasis(
            basis.Kind,
            basis.Quote,
            basis.Span is { } s ? points.Of(s.Start) : null,
            basis.Span is { } e ? points.Of(e.End) : null,
            basis.Raw is { } raw ? new(raw.Start, raw.End) : null
        ));
        var company = (linked?.Evidence ?? []).Select(quote => new ExportedBasis(
            BasisKind.Linked,
            quote,
            null,
            null,
            null
        ));
        var interval = linked?.Published ?? report.Published.Interval;
        return new(interval.Earliest, interval.Latest, [.. own, .. company]);
    }
}
