namespace Casus.Language.Expressions;

/// <summary>The date that the words before point back to, and what "the next day" and "two years later" are from there.</summary>
sealed class DateAnchor(string text, DateWords words)
{
    /// <summary>Days are counted from a date of the same passage, years from one that may be farther up.</summary>
    const int DayReach = 500;
    const int YearReach = 1500;

    DatedMention? _day;
    DatedMention? _month;
    DatedMention? _year;

    /// <summary>Takes a mention as the one that later words point at.</summary>
    public void See(DatedMention dated)
    {
        if (dated.Days is not { Earliest: { } first, Latest: { } last } || !dated.Mention.IsDate)
            return;
        var width = last.DayNumber - first.DayNumber;
        if (
            dated.Mention.Unit > DateUnit.Year
            || dated.Mention is { Kind: DateKind.Period }
            || IsBracketed(dated.Mention)
        )
            return;
        _year = dated;
        if (width <= 31)
            _month = dated;
        if (width <= 1)
            _day = dated;
    }

    /// <summary>The year of the date before; null where none is told.</summary>
    public int? Year(DateMention mention) =>
        Near(_year, mention, YearReach)?.Days is { Earliest: { } first, Latest: { } last } && first.Year == last.Year
            ? first.Year
            : null;

    /// <summary>Unknown where the text before tells nothing fine enough, or the words count from something else than a date.</summary>
    public (DateInterval Days, string? Value) Days(DateMention mention)
    {
        if (mention is not { Offset: { } offset, IsVague: false } || CountsFromEvent(mention))
            return (DateInterval.Unknown, null);
        var from = mention.Unit switch
        {
            DateUnit.Hour or DateUnit.Day or DateUnit.Week or DateUnit.Weekend => Near(_day, mention, DayReach),
            DateUnit.Month => Near(_month, mention, DayReach),
            _ => Near(_year, mention, YearReach),
        };
        if (from is null)
            return (DateInterval.Unknown, null);
        var (first, last) = (from.Days.Earliest!.Value, from.Days.Latest!.Value);
        var (one, other) = (Moved(mention, first, offset), Moved(mention, last, offset));
        var days =
            one.IsUnknown || other.IsUnknown ? DateInterval.Unknown : new DateInterval(one.Earliest, other.Latest);
        return (days, days.IsUnknown ? null : TimexValues.OfDays(days, mention.Unit, mention.Part));
    }

    /// <summary>Counted from a known date a year is that year, and a month that month.</summary>
    static DateInterval Moved(DateMention mention, DateOnly from, int offset)
    {
        if (from.Year is < 3 or > 9000 || Math.Abs(offset) > 900)
            return DateInterval.Unknown;
        if (mention.Weekday is { } weekday)
            return DateInterval.On(
                offset < 0
                    ? from.AddDays(-Ahead(weekday, from.DayOfWeek))
                    : from.AddDays(Ahead(from.DayOfWeek, weekday))
            );
        switch (mention.Unit)
        {
            case DateUnit.Hour:
                return new(from.AddDays(Math.Min(0, offset / 24)), from.AddDays(Math.Max(0, (offset + 23) / 24)));
            case DateUnit.Day:
                return DateInterval.On(from.AddDays(offset));
            case DateUnit.Week:
                var monday = from.AddDays(-(((int)from.DayOfWeek + 6) % 7) + (7 * offset));
                return mention.IsCounted ? DateInterval.On(from.AddDays(7 * offset)) : new(monday, monday.AddDays(6));
            case DateUnit.Weekend:
                var saturday = from.AddDays((6 - (int)from.DayOfWeek) % 7 + (7 * (offset > 0 ? 0 : offset)));
                return new(saturday, saturday.AddDays(1));
            case DateUnit.Month:
                var month = new DateOnly(from.Year, from.Month, 1).AddMonths(offset);
                return new(month, month.AddMonths(1).AddDays(-1));
            case DateUnit.Year or DateUnit.Decade:
                var year = from.Year + (offset * (mention.Unit is DateUnit.Decade ? 10 : 1));
                return year is < 1 or > 9998 ? DateInterval.Unknown : new(new(year, 1, 1), new(year, 12, 31));
            default:
                return DateInterval.Unknown;
        }
    }

    static int Ahead(DayOfWeek from, DayOfWeek to) => (to - from + 6) % 7 + 1;

    static DatedMention? Near(DatedMention? from, DateMention mention, int reach) =>
        from is not null && mention.Span.Start - from.Mention.Span.End <= reach ? from : null;

    /// <summary>"Three days after the vote": what follows tells from where.</summary>
    bool CountsFromEvent(DateMention mention)
    {
        if (!words.IsSide(LastWord(mention.Span)))
            return false;
        var at = mention.Span.End;
        while (at < text.Length && text[at] == ' ')
            at++;
        return at < text.Length && char.IsLetterOrDigit(text[at]);
    }

    ReadOnlySpan<char> LastWord(TextSpan span)
    {
        var said = span.Of(text);
        return said[(said.LastIndexOf(' ') + 1)..];
    }

    bool IsBracketed(DateMention mention) =>
        mention.Span.End < text.Length && text[mention.Span.End] == ')' && mention.Unit is DateUnit.Year;
}
