using System.Collections.Immutable;
using Casus.Incidents.Signatures;
using Casus.Language.Expressions;

namespace Casus.Incidents.Resolution;

/// <summary>When an incident began and ended, by all that its reports know: days, days of the year, weekdays, and when they were written.</summary>
static class IncidentTime
{
    /// <summary>Beyond this the calendar gives too many days to tell; news names what happened in its own last years.</summary>
    const int YearsAtMost = 3;

    public static (DateInterval Start, DateInterval End) Of(ImmutableArray<Signature> members)
    {
        var ends = members.Where(m => m.Main!.Time.IsEnd).Select(m => m.Main!.Time.Interval).ToList();
        // A truce tells when it was over, and when it began only where nothing else does.
        var precise = Precise(members.Where(m => !m.Main!.Time.IsEnd));
        if (precise.Count == 0)
            precise = Precise(members);
        precise.AddRange(NearbyDays(members, precise));
        // What one of them has put right no longer counts, while anything else is told.
        var withdrawn = members.SelectMany(m => m.Main!.Withdrawn).ToHashSet();
        if (precise.Exists(day => !withdrawn.Contains(day)))
            precise.RemoveAll(withdrawn.Contains);
        // "Overnight" in one report and "early on Sunday" in another: the day that both allow.
        precise.RemoveAll(wide =>
            wide.Width == 1 && precise.Exists(day => day.IsDay && day != wide && wide.Intersect(day) == day)
        );
        if (precise.Count > 0)
            return (
                new(precise.Min(i => i.Earliest), precise.Min(i => i.Latest)),
                new(
                    precise.Concat(ends).Max(i => i.Earliest),
                    precise.Concat(members.Select(Lasting)).Concat(ends).Max(i => i.Latest)
                )
            );
        var bounds = Bounds(members);
        var days = CalendarDays(members, bounds);
        if (days.Count == 0)
            return (bounds, bounds);
        var span = new DateInterval(days[0], days[^1]);
        return (span, span);
    }

    static List<DateInterval> Precise(IEnumerable<Signature> members) =>
        [.. members.Select(m => m.Main!.Time.Interval).Where(i => i.Width <= 1)];

    /// <summary>What began on a day may go on until its report was written.</summary>
    static DateInterval Lasting(Signature member) =>
        member.Main!.Time is { IsStart: true, Interval: { Width: <= 1, Latest: { } began } days }
        && member.Published is { Width: <= Ongoing.DaysAtMost, Latest: { } written }
        && written > began
        && written <= began.AddDays(Ongoing.DaysAtMost)
            ? days with
            {
                Latest = written,
            }
            : DateInterval.Unknown;

    /// <summary>Days of the year whose year a dated report of the company gives, where they fall within days of it.</summary>
    static List<DateInterval> NearbyDays(ImmutableArray<Signature> members, List<DateInterval> precise) =>
        [
            .. members
                .Select(m => m.Main!.Time)
                .Where(t => t is { Interval.Width: not <= 1, Month: not null, Day: not null })
                .SelectMany(t =>
                    precise
                        .SelectMany(p =>
                            Enumerable
                                .Range(-Ongoing.DaysAtMost, (2 * Ongoing.DaysAtMost) + 1)
                                .Select(p.Earliest!.Value.AddDays)
                        )
                        .Where(d => d.Month == t.Month && d.Day == t.Day && t.Interval.MayMeet(DateInterval.On(d)))
                        .Distinct()
                )
                .Select(DateInterval.On),
        ];

    /// <summary>What the words allow without any calendar: not after the first report was written, not before what they build on.</summary>
    static DateInterval Bounds(ImmutableArray<Signature> members)
    {
        var bounds = DateInterval.Unknown;
        foreach (var member in members)
        {
            if (bounds.MayMeet(member.Main!.Time.Interval))
                bounds = bounds.Intersect(member.Main.Time.Interval);
            if (member.Published.Latest is { } latest && bounds.MayMeet(new(null, latest)))
                bounds = bounds.Intersect(new(null, latest));
        }
        return bounds;
    }

    /// <summary>Days inside the bounds on which the month and day and, where one fits, a weekday of the reports fall.</summary>
    static List<DateOnly> CalendarDays(ImmutableArray<Signature> members, DateInterval bounds)
    {
        if (bounds.Earliest is not { } from)
            return [];
        var to = bounds.Latest ?? from.AddYears(YearsAtMost);
        if (to.Year - from.Year > YearsAtMost)
            return [];
        var named = members
            .Select(m => m.Main!.Time)
            .Where(t => t is { Month: not null, Day: not null })
            .Select(t => (t.Month!.Value, t.Day!.Value))
            .ToHashSet();
        if (named.Count == 0)
            return [];
        var days = Enumerable
            .Range(from.DayNumber, to.DayNumber - from.DayNumber + 1)
            .Select(DateOnly.FromDayNumber)
            .Where(d => named.Contains((d.Month, d.Day)))
            .ToList();
        var weekdays = members.Select(m => m.Main!.Time.Weekday).Where(w => w is not null).ToHashSet();
        // The day after the named one comes second: a night runs into it.
        var exact = days.Where(d => weekdays.Contains(d.DayOfWeek)).ToList();
        var night = days.Where(d => weekdays.Contains(d.AddDays(-1).DayOfWeek)).ToList();
        return exact.Count > 0 ? exact
            : night.Count > 0 ? night
            : days;
    }
}
