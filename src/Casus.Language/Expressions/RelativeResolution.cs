namespace Casus.Language.Expressions;

/// <summary>Days counted from one day of writing; counts of longer units are as vague as the unit.</summary>
static class RelativeResolution
{
    public static DateInterval Of(DateMention mention, DateOnly day)
    {
        if (mention.IsWindow)
            return Window(mention, day);
        if (mention.Step is { } step)
            return Part(mention, Whole(mention.Unit, day, step), day);
        if (mention.Offset is not { } offset)
            return mention.Unit is DateUnit.Weekend ? Weekend(day, 0) : DateInterval.Unknown;
        return Math.Abs(offset) > 400 ? DateInterval.Unknown : Counted(mention.Unit, day, offset);
    }

    static DateInterval Part(DateMention mention, DateInterval whole, DateOnly day) =>
        whole is not { Earliest: { } first, Latest: { } last } || mention.Edge is DateEdge.None ? whole
        : !mention.IsSoFar ? DateResolution.Part(first, last, mention.Edge)
        : mention.Edge is DateEdge.Early ? new(first, day < last ? day : last)
        : new(day > first ? day : first, last);

    static DateInterval Counted(DateUnit unit, DateOnly day, int offset) =>
        unit switch
        {
            DateUnit.Hour => offset < 0
                ? new(day.AddDays((offset - 23) / 24), day)
                : new(day, day.AddDays((offset + 23) / 24)),
            DateUnit.Day => DateInterval.On(day.AddDays(offset)),
            DateUnit.Week or DateUnit.Weekend => Around(day.AddDays(7 * offset), 3),
            DateUnit.Month => Around(day.AddMonths(offset), 15),
            DateUnit.Year when Within(day, offset) => Around(day.AddYears(offset), offset is 1 or -1 ? 91 : 183),
            DateUnit.Decade when Within(day, 10 * offset) => Around(day.AddYears(10 * offset), 5 * 365),
            _ => DateInterval.Unknown,
        };

    static int Years(DateUnit unit) =>
        unit switch
        {
            DateUnit.Century => 100,
            DateUnit.Decade => 10,
            _ => 1,
        };

    static bool Within(DateOnly day, int years) => day.Year + years is > 2 and < 9997;

    static DateInterval Around(DateOnly day, int slack) => new(day.AddDays(-slack), day.AddDays(slack));

    /// <summary>From so many units back until now, or from now on.</summary>
    static DateInterval Window(DateMention mention, DateOnly day)
    {
        var offset = mention.Offset ?? -1;
        if (Math.Abs(offset) > 400 || !Within(day, offset * Years(mention.Unit)))
            return DateInterval.Unknown;
        var far = mention.Unit switch
        {
            DateUnit.Hour => day.AddDays(offset < 0 ? (offset - 23) / 24 : (offset + 23) / 24),
            DateUnit.Day => day.AddDays(offset),
            DateUnit.Week or DateUnit.Weekend => day.AddDays(7 * offset),
            DateUnit.Month => day.AddMonths(offset),
            DateUnit.Decade => day.AddYears(10 * offset),
            DateUnit.Century => day.AddYears(100 * offset),
            _ => day.AddYears(offset),
        };
        return offset < 0 ? new(far, day) : new(day, far);
    }

    /// <summary>The whole week, month or year that many before or after this one.</summary>
    static DateInterval Whole(DateUnit unit, DateOnly day, int step)
    {
        switch (unit)
        {
            case DateUnit.Day:
                return DateInterval.On(day.AddDays(step));
            case DateUnit.Week:
                // Weeks begin on Sunday for some and on Monday for others: eight days hold both.
                var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7) + (7 * step));
                return new(monday.AddDays(-1), monday.AddDays(6));
            case DateUnit.Weekend:
                return Weekend(day, step);
            case DateUnit.Month:
                var first = new DateOnly(day.Year, day.Month, 1).AddMonths(step);
                return new(first, first.AddMonths(1).AddDays(-1));
            case DateUnit.Year:
                return new(new DateOnly(day.Year + step, 1, 1), new DateOnly(day.Year + step, 12, 31));
            case DateUnit.Century when step == 0:
                var century = Math.Max(1, day.Year / 100 * 100);
                return new(new(century, 1, 1), new((century / 100 * 100) + 99, 12, 31));
            case DateUnit.Decade when Within(day, 20):
                var decade = (day.Year / 10 * 10) + (10 * step);
                return decade < 1 ? DateInterval.Unknown : new(new(decade, 1, 1), new(decade + 9, 12, 31));
            default:
                return DateInterval.Unknown;
        }
    }

    /// <summary>Saturday and Sunday; "the weekend" and "last weekend" are the latest that has begun, "next" the first that has not.</summary>
    static DateInterval Weekend(DateOnly day, int step)
    {
        var saturday = day.AddDays(-(((int)day.DayOfWeek + 1) % 7));
        if (step > 0)
            saturday = saturday.AddDays(7 * step);
        if (step < 0 && saturday.AddDays(1) >= day)
            saturday = saturday.AddDays(-7);
        return new(saturday, saturday.AddDays(1));
    }
}
