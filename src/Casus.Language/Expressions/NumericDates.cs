namespace Casus.Language.Expressions;

/// <summary>Dates in figures: 2031-05-09, 2031/05/09, 9.5.2031, 05/09/2031.</summary>
static class NumericDates
{
    const string Separators = "-/.‐–";

    public static (DateMention? Mention, int Next) At(DateScan scan, int at)
    {
        if (Spaced(scan, at) is { Mention: not null } spaced)
            return spaced;
        for (var i = at + 1; i <= at + 4; i++)
            if (!scan.Glued(i))
                return default;
        var separator = scan.Lower(at + 1);
        if (
            !scan.Mark(at + 1, Separators)
            || scan.Lower(at + 3) != separator
            || (scan.Glued(at) && scan.Mark(at - 1, Separators))
        )
            return default;
        var (a, b, c) = (Figure(scan, at), Figure(scan, at + 2), Figure(scan, at + 4));
        if (a.Digits == 4 && b.Digits <= 2 && c.Digits <= 2)
            // In figures of its own script such a year is one of the Iranian calendar.
            return
                a.Value is >= 1300 and <= 1499
                && !scan.IsAscii(at)
                && HijriDates.Solar(a.Value, b.Value, c.Value) is { } solar
                ? Found(scan, at, solar.Year, solar.Month, solar.Day)
                : Found(scan, at, a.Value, b.Value, c.Value);
        if (a.Digits is 0 or > 2 || b.Digits is 0 or > 2 || c.Digits != 4)
            return default;
        // Points are European order; slashes are told apart only where one figure is above 12.
        if (separator == "." || a.Value > 12 || a.Value == b.Value)
            return Found(scan, at, c.Value, b.Value, a.Value);
        if (b.Value > 12)
            return Found(scan, at, c.Value, a.Value, b.Value);
        return Day(c.Value, a.Value, b.Value) is { } one && Day(c.Value, b.Value, a.Value) is { } other
            ? (
                new DateMention(scan.Span(at, at + 5), DateKind.Calendar, DateUnit.Day)
                {
                    Year = c.Value,
                    Ambiguous = one < other ? (one, other) : (other, one),
                },
                at + 5
            )
            : default;
    }

    /// <summary>Points with blanks behind them: "9. 5. 2031", "2031. 5. 9.".</summary>
    static (DateMention? Mention, int Next) Spaced(DateScan scan, int at)
    {
        if (
            !scan.Mark(at + 1, ".")
            || !scan.Glued(at + 1)
            || scan.Glued(at + 2)
            || !scan.Mark(at + 3, ".")
            || !scan.Glued(at + 3)
            || scan.Glued(at + 4)
        )
            return default;
        var (a, b, c) = (Figure(scan, at), Figure(scan, at + 2), Figure(scan, at + 4));
        return a.Digits is 1 or 2 && b.Digits is 1 or 2 && c is { Digits: 4, Value: >= 1500 and <= 2199 }
                ? Found(scan, at, c.Value, b.Value, a.Value)
            : a is { Digits: 4, Value: >= 1500 and <= 2199 } && b.Digits is 1 or 2 && c.Digits is 1 or 2
                ? Found(scan, at, a.Value, b.Value, c.Value)
            : default;
    }

    static (int Value, int Digits) Figure(DateScan scan, int at)
    {
        var figure = scan.Lower(at);
        return figure.Length is > 0 and <= 4 && figure.All(char.IsAsciiDigit)
            ? (int.Parse(figure, System.Globalization.CultureInfo.InvariantCulture), figure.Length)
            : (0, 0);
    }

    static (DateMention? Mention, int Next) Found(DateScan scan, int at, int year, int month, int day) =>
        Day(year, month, day) is null
            ? default
            : (
                new DateMention(scan.Span(at, at + 5), DateKind.Calendar, DateUnit.Day)
                {
                    Year = year,
                    Month = month,
                    Day = day,
                },
                at + 5
            );

    /// <summary>The day, or null when the calendar does not have it.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
