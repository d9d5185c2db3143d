using System.Globalization;
using Casus.Coding.Figures;
using Casus.Reports;

namespace Casus.Ledger.Pages;

/// <summary>The texts of one page that an incident's reports hold: one origin, of which only the newest text's figures stand.</summary>
sealed class PageTexts
{
    readonly Dictionary<string, IReadOnlyList<StoredReport>> _pageOf = new(StringComparer.Ordinal);

    /// <param name="reports">All texts of a page must be among them, or none.</param>
    /// <param name="versionOf">Which report is another text of which; both ways round is one page.</param>
    public PageTexts(IEnumerable<StoredReport> reports, IReadOnlyDictionary<string, string> versionOf)
    {
        var pages = reports
            .GroupBy(r => versionOf.GetValueOrDefault(r.Report.Id, r.Report.Id), StringComparer.Ordinal)
            .Select(page => ByAge([.. page]))
            .Where(page => page.Count > 1)
            .OrderBy(page => page[0].Report.Id, StringComparer.Ordinal);
        Pages = [.. pages];
        foreach (var page in Pages)
        foreach (var text in page)
            _pageOf[text.Report.Id] = page;
    }

    /// <summary>Pages of which there are several texts, each oldest first.</summary>
    public IReadOnlyList<IReadOnlyList<StoredReport>> Pages { get; }

    /// <summary>The first text of its page; null for a report that is it, or alone.</summary>
    public string? FirstOf(string report) =>
        _pageOf.TryGetValue(report, out var page) && page[0].Report.Id != report ? page[0].Report.Id : null;

    /// <summary>The text that stands instead of this one; null for the newest, and for a report alone.</summary>
    public StoredReport? NewestOver(string report) =>
        _pageOf.TryGetValue(report, out var page) && page[^1].Report.Id != report ? page[^1] : null;

    /// <summary>A number of an older text stands no longer; what the newest says of the same loss ended it, if it says anything.</summary>
    public Figure Standing(Figure figure, string report)
    {
        if (figure.Standing != Coding.Figures.Standing.Stands || NewestOver(report) is not { } newest)
            return figure;
        var instead = newest
            .Coding.Figures.Where(f => (f.Kind, f.Side, f.Background) == (figure.Kind, figure.Side, figure.Background))
            .Select(f => f.Statement);
        return figure with
        {
            Standing = Coding.Figures.Standing.Superseded,
            EndedBy = [.. instead.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>By when they were published, then by when they were changed or seen; the order of arrival is nothing to go by.</summary>
    static List<StoredReport> ByAge(List<StoredReport> texts) =>
        [
            .. texts
                .OrderBy(t => t.Report.Published.Interval.Earliest ?? DateOnly.MaxValue)
                .ThenBy(t => t.Report.Published.Interval.Latest ?? DateOnly.MaxValue)
                .ThenBy(t => Changed(t.Report.Provenance), StringComparer.Ordinal)
                .ThenBy(t => t.Report.Provenance.Crawled, StringComparer.Ordinal)
                .ThenBy(t => t.Report.Id, StringComparer.Ordinal),
        ];

    static string Changed(Provenance given) =>
        DateTimeOffset.TryParse(
            given.Updated,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var moment
        )
            ? moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture)
            : "";
}
