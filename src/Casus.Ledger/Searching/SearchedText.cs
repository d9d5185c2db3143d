using Casus.Coding;
using Casus.Reports;

namespace Casus.Ledger.Searching;

/// <summary>A text that is searched: a report's clean text, whose first line is its title, or the words of one of its statements.</summary>
/// <param name="Place">Where it stands among what is found: later days first, the undated last, then as ids fall.</param>
public sealed record SearchedText(SearchIn Kind, string Id, string Report, DateOnly? Day, long Place, string Text)
{
    const int IdBits = 40;
    const int LatestDay = (1 << 16) - 1;

    /// <summary>All that is searched of a report.</summary>
    public static IEnumerable<SearchedText> Of(Report report, ReportCoding coding)
    {
        var day = report.Published.Interval.Latest ?? report.Published.Interval.Earliest;
        yield return Of(SearchIn.Reports, report.Id, report.Id, day, report.Text);
        foreach (var statement in coding.Statements.DistinctBy(s => s.Id))
            yield return Of(SearchIn.Statements, statement.Id, report.Id, day, statement.Span.In(report.Text));
    }

    static SearchedText Of(SearchIn kind, string id, string report, DateOnly? day, string text) =>
        new(kind, id, report, day, PlaceOf(day, id), text);

    /// <summary>16 bits of day, then 40 bits of the id's hash: one number, so that an index gives the newest first without sorting.</summary>
    static long PlaceOf(DateOnly? day, string id)
    {
        var first = new DateOnly(1900, 1, 1).DayNumber - 1;
        var number = day is { } known ? Math.Clamp(known.DayNumber - first, 1, LatestDay) : 0;
        var hash = Convert.ToInt64(ContentId.Sha256(System.Text.Encoding.UTF8.GetBytes(id))[..(IdBits / 4)], 16);
        return ((long)number << IdBits) | hash;
    }
}
