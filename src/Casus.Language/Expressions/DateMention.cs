namespace Casus.Language.Expressions;

/// <summary>Words of a text that tell a date or a length of time, read as far as they go without knowing when they were written.</summary>
/// <param name="Unit">The grain: for a duration and for relative dates the unit they count in.</param>
public sealed record DateMention(TextSpan Span, DateKind Kind, DateUnit Unit)
{
    public int? Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    /// <summary>The last day of a range such as "12–14 May".</summary>
    public int? LastDay { get; init; }

    /// <summary>The week of ISO 8601, beside its year.</summary>
    public int? Week { get; init; }

    /// <summary>First month of a season, in the northern year.</summary>
    public int? SeasonStart { get; init; }

    /// <summary>The season lies in its year and the next: "the winter of 2030-31".</summary>
    public bool IsYearPair { get; init; }

    public DayOfWeek? Weekday { get; init; }

    public DayPart Part { get; init; }

    public DateEdge Edge { get; init; }

    /// <summary>−1 "last", 0 "this", 1 "next" beside a weekday, month, season or unit; null when none stands there.</summary>
    public int? Step { get; init; }

    /// <summary>Units from the moment of writing (relative) or from another date (anaphoric); null when the words do not count.</summary>
    public int? Offset { get; init; }

    /// <summary>From how many units back until the moment of writing: "the past two days".</summary>
    public bool IsWindow { get; init; }

    /// <summary>The words count, but do not say how many: "several years ago".</summary>
    public bool IsVague { get; init; }

    /// <summary>The time of day; <see cref="Part"/> where only that is told.</summary>
    public TimeOnly? Clock { get; init; }

    /// <summary>The zone that a time of day names, as it is written: "GMT", "Moscow time".</summary>
    public string? Zone { get; init; }

    /// <summary>First and last day of a period that is known by its name.</summary>
    public DateInterval? Period { get; init; }

    /// <summary>"In May that year": the year is the one that the text told before.</summary>
    public bool IsOfThatYear { get; init; }

    /// <summary>"Two weeks later" counts days; "the next week" is one of the calendar.</summary>
    public bool IsCounted { get; init; }

    /// <summary>"Earlier this week", "later this year": the part of it until or from the moment of writing.</summary>
    public bool IsSoFar { get; init; }

    /// <summary>How many units a duration has, when the words say.</summary>
    public int? Length { get; init; }

    /// <summary>Both readings of a numeric date such as 05/09/2031 whose order cannot be told.</summary>
    public (DateOnly One, DateOnly Other)? Ambiguous { get; init; }

    /// <summary>Month and day when both are told, with or without the year.</summary>
    public (int Month, int Day)? MonthDay => Month is { } month && Day is { } day ? (month, day) : null;

    /// <summary>The words alone give a day: no moment of writing is needed.</summary>
    public bool IsFullDate => Ambiguous is null && Year is not null && MonthDay is not null;

    /// <summary>The words can be a date at all.</summary>
    public bool IsDate => Kind is not (DateKind.Duration or DateKind.Recurring or DateKind.Present or DateKind.Clock);
}
