namespace Casus.Language.Expressions;

/// <summary>Years and decades that stand alone: "in 2020", "since the 1990s", "mid-2031", "the 1997 agreement", "(1922–2013)".</summary>
static class YearDates
{
    public static (DateMention? Mention, int Next) At(DateScan scan, int at)
    {
        var i = scan.Is(at, "article") ? at + 1 : at;
        var edge = CalendarDates.Edge(scan, i);
        if (edge is not DateEdge.None)
        {
            i++;
            i = scan.Mark(i, "-–‐") ? i + 1 : i;
            i = scan.Is(i, "of") || scan.Is(i, "in") ? i + 1 : i;
            i = scan.Is(i, "article") ? i + 1 : i;
        }
        var begin = edge is DateEdge.None ? i : at;
        if (Centuries.At(scan, begin, i, edge) is { Mention: not null } century)
            return century;
        if (Era.At(scan, i) is { Mention: not null } era)
            return era;
        if (begin == i && scan.Is(i, "yearlead") && scan.YearNumber(i + 1) is { } told)
            return (new DateMention(scan.Span(at, i + 2), DateKind.Calendar, DateUnit.Year) { Year = told }, i + 2);
        if (scan.Number(i, 4, 4) is not (>= 1500 and <= 2199 and var year))
            return default;
        if (Tens(scan, i + 1, IsNamed(scan, i) || edge is not DateEdge.None) is { } tens && year % 10 == 0)
            return (
                new DateMention(scan.Span(begin, tens), DateKind.Calendar, DateUnit.Decade)
                {
                    Year = year,
                    Edge = edge,
                },
                tens
            );
        if (scan.Glued(i + 1) && scan.IsWord(i + 1) || IsClock(scan, i))
            return default;
        // "later in 1689" is some time in that year; "the start of the 2014 games" is that of the games.
        if (edge is not DateEdge.None && (scan.Is(at, "later") || scan.IsCapital(i + 1) || scan.Is(i + 1, "yearnoun")))
            (edge, begin) = (DateEdge.None, i);
        var led = edge is not DateEdge.None || scan.Is(i - 1, "opens") || scan.Is(i - 1, "article");
        var joined = (scan.Mark(i - 1, "-–—") || scan.IsWord(i - 1)) && scan.YearNumber(i - 2) is not null;
        if (!led && !joined && !IsBracketed(scan, i) && !IsRange(scan, i, year) && !scan.Is(i + 1, "yearnoun"))
            return default;
        // "around 2020 soldiers"
        if (scan.Is(i - 1, "vague") && scan.IsWord(i + 1) && !scan.IsCapital(i + 1) && !scan.Is(i + 1, "yearnoun"))
            return default;
        // "of 1709 pupils"
        if (
            scan.Is(i - 1, "of")
            && scan.IsWord(i + 1)
            && !scan.IsCapital(i + 1)
            && scan.Ends(i + 1, "plural")
            && !scan.Is(i + 1, "yearnoun")
        )
            return default;
        // "in 2000 homes": a round number before a plural is a count.
        if (year % 50 == 0 && scan.IsWord(i + 1) && scan.Ends(i + 1, "plural") && !scan.Is(i + 1, "yearnoun"))
            return default;
        return (
            new DateMention(scan.Span(begin, i + 1), DateKind.Calendar, DateUnit.Year) { Year = year, Edge = edge },
            i + 1
        );
    }

    /// <summary>"From 1710 to 2250": hours of the day, since the second is no year.</summary>
    public static bool IsClock(DateScan scan, int at) =>
        scan.Is(at - 1, "opens")
        && (scan.Is(at + 1, "joining") || scan.Mark(at + 1, "-–"))
        && scan.Number(at + 2, 4, 4) is > 2199 and < 2400;

    /// <summary>"(1922)", "(1922; a reprint)", "(Roe, 1922)": in brackets a number of four digits beside a mark is a year.</summary>
    static bool IsBracketed(DateScan scan, int year)
    {
        var (opens, closes) = (scan.Mark(year - 1, "("), scan.Mark(year + 1, ")"));
        return opens && (closes || scan.Mark(year + 1, ",;:–—-"))
            || closes && (scan.Mark(year - 1, ",;") || scan.IsCapital(year - 1));
    }

    /// <summary>"1922–2013", "1892–94", unless it counts something: "1500–2000 homes".</summary>
    static bool IsRange(DateScan scan, int at, int year) =>
        scan.Mark(at + 1, "-–—")
        && (
            scan.YearNumber(at + 2) is { } last && last >= year
            || scan.Glued(at + 2) && scan.Number(at + 2, 2, 2) is { } tail && tail > year % 100
        )
        && !(scan.IsWord(at + 3) && scan.Ends(at + 3, "plural"));

    static bool IsNamed(DateScan scan, int at) => scan.Is(at - 1, "article") || scan.Is(at - 1, "determiner");

    /// <summary>Behind "s" of "1990s" or, where an article tells it from an owner, of "the 1990's"; null where there is none.</summary>
    static int? Tens(DateScan scan, int at, bool named)
    {
        var letter = named && scan.Mark(at, "'’") && scan.Glued(at) ? at + 1 : at;
        return scan.Glued(letter) && scan.Is(letter, "tens") ? letter + 1 : null;
    }
}
