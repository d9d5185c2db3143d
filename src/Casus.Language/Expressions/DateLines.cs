namespace Casus.Language.Expressions;

/// <summary>The day that a short line states, such as pages put beside a headline; there figures count as dates that would be none inside a sentence.</summary>
public static class DateLines
{
    /// <summary>The first day from an offset on and its words; more days than one where the order of the figures cannot be told. Null without one.</summary>
    public static (DateInterval Days, TextSpan Words)? First(string line, int from, DateWords words, DateOrder order)
    {
        var within = TextSpan.FromBounds(from, line.Length);
        var scan = new DateScan(line, within, words);
        for (var at = 0; at < scan.Count; )
        {
            if (ShortDates.At(scan, at, order) is { } figures)
                return figures;
            var (mention, next) = DateExpressions.At(scan, at);
            if (mention is { IsFullDate: true, Unit: DateUnit.Day })
                return (DateExpressions.Resolve(mention, DateInterval.Unknown), mention.Span);
            at = mention is null ? at + 1 : next;
        }
        return null;
    }
}
