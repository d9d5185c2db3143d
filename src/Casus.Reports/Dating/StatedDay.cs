using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Reports.Dating;

/// <summary>The day that a value of a page's data or a short line of it states.</summary>
static class StatedDay
{
    static readonly DateOnly First = new(1900, 1, 1);
    static readonly DateOnly Last = new(2199, 12, 31);

    /// <summary>Null when it states none, or one of no age of news.</summary>
    public static (DateInterval Days, TextSpan Words)? In(
        string line,
        int from,
        DateOrder order,
        ReportKnowledge knowledge
    )
    {
        if (from == 0 && IsoDay.Of(line) is { } iso)
            return (DateInterval.On(iso), new(0, line.Length));
        return
            DateLines.First(line, from, knowledge.Dates, order) is { } found
            && found.Days.Earliest >= First
            && found.Days.Latest <= Last
            ? found
            : null;
    }
}
