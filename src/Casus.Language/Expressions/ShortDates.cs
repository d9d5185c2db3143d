namespace Casus.Language.Expressions;

/// <summary>Dates in figures whose order or century the figures leave open: 05/09/2031, 9.5.31, 31-05-09. Only for lines that are known to tell a day.</summary>
static class ShortDates
{
    const string Separators = "-/.‐–";

    /// <summary>The first two-digit year that is read as one of the last century.</summary>
    const int Pivot = 70;

    public static (DateInterval Days, TextSpan Words)? At(DateScan scan, int at, DateOrder order)
    {
        for (var i = at + 1; i <= at + 4; i++)
            if (!scan.Glued(i))
                return null;
        var separator = scan.Lower(at + 1);
        if (
            !scan.Mark(at + 1, Separators)
            || scan.Lower(at + 3) != separator
            || (scan.Glued(at) && scan.Mark(at - 1, Separators))
            || (scan.Glued(at + 5) && scan.Mark(at + 5, Separators) && scan.Glued(at + 6) && IsFigure(scan, at + 6))
            || scan.Figure(at) is not ({ Length: 1 or 2 } and var a)
            || scan.Figure(at + 2) is not ({ Length: 1 or 2 } and var b)
            || scan.Figure(at + 4) is not ({ Length: 2 or 4 } and var c)
        )
            return null;
        return Read(a, b, c, separator, order) is { } days ? (days, scan.Span(at, at + 5)) : null;
    }

    static bool IsFigure(DateScan scan, int at) => scan.Figure(at).Length > 0;

    static DateInterval? Read(string a, string b, string c, string separator, DateOrder order)
    {
        var dayFirst = Day(c, b, a);
        var monthFirst = separator == "." ? null : Day(c, a, b);
        var yearFirst = a.Length == 2 && c.Length == 2 ? Day(a, b, c) : null;
        return order switch
        {
            DateOrder.YearFirst when yearFirst is { } day => DateInterval.On(day),
            DateOrder.MonthFirst when monthFirst is { } day => DateInterval.On(day),
            DateOrder.DayFirst when dayFirst is { } day => DateInterval.On(day),
            _ when dayFirst is { } one && monthFirst is { } other => one < other ? new(one, other) : new(other, one),
            _ when (dayFirst ?? monthFirst ?? yearFirst) is { } day => DateInterval.On(day),
            _ => null,
        };
    }

    static DateOnly? Day(string year, string month, string day)
    {
        var number = Number(year);
        if (year.Length == 2)
            number += number < Pivot ? 2000 : 1900;
        return NumericDates.Day(number, Number(month), Number(day));
    }

    static int Number(string figure) => int.Parse(figure, System.Globalization.CultureInfo.InvariantCulture);
}
