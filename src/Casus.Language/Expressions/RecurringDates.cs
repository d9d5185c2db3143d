namespace Casus.Language.Expressions;

/// <summary>Days that come again and again: "every Friday night", "on Mondays", "on a Monday", "twice per week on Tuesday and Thursday".</summary>
static class RecurringDates
{
    public static (DateMention? Mention, int Next) At(DateScan scan, int at)
    {
        var next =
            scan.Is(at, "every") ? Named(scan, scan.Is(at + 1, "other") ? at + 2 : at + 1)
            : scan.IsCapital(at) && scan.Is(at, "weekdays") ? at + 1
            : scan.Is(at, "indefinite") && scan.Is(at - 1, "on") && Weekday(scan, at + 1) is { } day ? day
            : null;
        if (next is not { } end)
            return default;
        while (Joined(scan, end) is { } more)
            end = more;
        return (new DateMention(scan.Span(at, end), DateKind.Recurring, DateUnit.Day), end);
    }

    /// <summary>Behind the name of what comes again; null where none stands there.</summary>
    static int? Named(DateScan scan, int at) =>
        Weekday(scan, at) is { } day ? day
        : scan.Is(at, "unit") || scan.Is(at, "part") || scan.Is(at, "season") ? at + 1
        : scan.IsCapital(at) && (scan.Is(at, "month") || scan.Is(at, "month?")) ? at + 1
        : null;

    static int? Weekday(DateScan scan, int at) =>
        !scan.IsCapital(at) || !scan.Is(at, "weekday") ? null
        : scan.Is(at + 1, "part") ? at + 2
        : at + 1;

    /// <summary>"and Thursday", "/Thursday", "on Thursday morning".</summary>
    static int? Joined(DateScan scan, int at)
    {
        if (!scan.Mark(at, "/") && !scan.Is(at, "and") && !scan.Is(at, "on"))
            return null;
        return scan.IsCapital(at + 1) && scan.Is(at + 1, "weekdays") ? at + 2 : Weekday(scan, at + 1);
    }
}
