namespace Casus.Language.Expressions;

/// <summary>What kind of words a date was told with.</summary>
public enum DateKind
{
    /// <summary>Some of year, season, month and day.</summary>
    Calendar,

    /// <summary>A day of the week.</summary>
    Weekday,

    /// <summary>Counted from the moment of writing: yesterday, last week, two years ago.</summary>
    Relative,

    /// <summary>Counted from another date in the text: the next day, a year later. Never resolved here.</summary>
    Anaphoric,

    /// <summary>A length of time and no date: six weeks, a 44-day siege.</summary>
    Duration,

    /// <summary>Any such day and no one of them: every Friday, on Mondays.</summary>
    Recurring,

    /// <summary>The present age and no day: to this day, still in use today.</summary>
    Present,

    /// <summary>A time of day beside a date that other words tell: 8 a.m., 0600 GMT.</summary>
    Clock,

    /// <summary>A period known by its name: the Cold War.</summary>
    Period,
}

/// <summary>The grain of a date's words.</summary>
public enum DateUnit
{
    Hour,
    Day,
    Week,
    Weekend,
    Month,
    Season,
    Year,
    Decade,
    Century,
}

/// <summary>The part of the day that the words name; a night is dated by the day that it is named after.</summary>
public enum DayPart
{
    None,
    Morning,
    Afternoon,
    Evening,
    Night,
}

/// <summary>The part of a month, season or year that the words name.</summary>
public enum DateEdge
{
    None,
    Early,
    Mid,
    Late,
}
