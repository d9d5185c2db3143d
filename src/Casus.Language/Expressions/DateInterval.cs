using System.Globalization;

namespace Casus.Language.Expressions;

/// <summary>From the first to the last day that a date may be, both included; null where the words leave that end open.</summary>
public readonly record struct DateInterval(DateOnly? Earliest, DateOnly? Latest)
{
    public static DateInterval Unknown => default;

    public static DateInterval On(DateOnly day) => new(day, day);

    public bool IsUnknown => Earliest is null && Latest is null;

    /// <summary>Both ends are known and are the same day.</summary>
    public bool IsDay => Earliest is not null && Earliest == Latest;

    /// <summary>Days between both ends; null while one of them is open.</summary>
    public int? Width => Latest?.DayNumber - Earliest?.DayNumber;

    /// <summary>False only when no day can lie in both, once each side is given <paramref name="slackDays"/> of room.</summary>
    public bool MayMeet(DateInterval other, int slackDays = 0) =>
        !(Earliest is { } e && other.Latest is { } ol && e.DayNumber > ol.DayNumber + slackDays)
        && !(Latest is { } l && other.Earliest is { } oe && l.DayNumber + slackDays < oe.DayNumber);

    /// <summary>The days in both; an interval whose ends cross when there are none (ask <see cref="MayMeet"/> first).</summary>
    public DateInterval Intersect(DateInterval other) =>
        new(Later(Earliest, other.Earliest), Sooner(Latest, other.Latest));

    static DateOnly? Later(DateOnly? a, DateOnly? b) =>
        a is null ? b
        : b is null ? a
        : a > b ? a
        : b;

    static DateOnly? Sooner(DateOnly? a, DateOnly? b) =>
        a is null ? b
        : b is null ? a
        : a < b ? a
        : b;

    public override string ToString() => $"{Iso(Earliest)}..{Iso(Latest)}";

    static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";
}
