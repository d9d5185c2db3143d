using Casus.Coding;
using Casus.Language.Expressions;

namespace Casus.Incidents.Resolution;

/// <summary>Incidents that last: one report tells the day on which it began, another what happened on a later day of it.</summary>
static class Ongoing
{
    /// <summary>A later round of the same parties mostly comes after more days than this.</summary>
    public const int DaysAtMost = 7;

    /// <summary>How many days after this one the other may tell of; none where both tell the beginning, or both the end.</summary>
    public static int Room(MainTime time, MainTime other) =>
        time.IsStart && !other.IsStart || other.IsEnd && !time.IsEnd ? DaysAtMost : 0;

    /// <summary>The days that the incident may cover, as far as the other report leaves them open.</summary>
    public static DateInterval Days(MainTime time, MainTime other) =>
        Room(time, other) is > 0 and var room
            ? time.Interval with
            {
                Latest = time.Interval.Latest?.AddDays(room),
            }
            : time.Interval;

    /// <summary>The day of the year, told as such or known from the whole date.</summary>
    public static (int Month, int Day)? MonthDay(MainTime time) =>
        time is { Month: { } month, Day: { } day } ? (month, day)
        : time.Interval is { IsDay: true, Earliest: { } known } ? (known.Month, known.Day)
        : null;
}
