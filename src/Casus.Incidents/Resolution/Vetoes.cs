using System.Globalization;
using Casus.Coding;
using Casus.Incidents.Signatures;
using Casus.Language.Expressions;

namespace Casus.Incidents.Resolution;

/// <summary>What rules out that two reports are about one incident, each with its reason in words. The same both ways round.</summary>
static class Vetoes
{
    /// <summary>Time zones, nights and multi-day incidents.</summary>
    public const int SlackDays = 1;

    /// <summary>A day that only month and day name may be the next morning's.</summary>
    const int MonthDaySlack = 2;

    /// <summary>Two precise sites further apart are two sites.</summary>
    const double FarKilometres = 60;

    /// <summary>Whether anything rules it out; the words are only made when somebody asks.</summary>
    public static bool Any(Signature a, Signature b, bool unmistakable) => Find(a, b, unmistakable) is not null;

    /// <param name="unmistakable">The words and names are so alike that another day rules nothing out, save where the same parties meet again and again.</param>
    public static string? Find(Signature a, Signature b, bool unmistakable = false)
    {
        if (a.Main is not { } one || b.Main is not { } other)
            return "one of them tells of no incident";
        var forgiven = unmistakable && !Recurs(one) && !Recurs(other);
        return Before(one, other)
            ?? Before(other, one)
            ?? (
                forgiven || PutsRight(one, other) || PutsRight(other, one)
                    ? null
                    : Days(one, other) ?? MonthDays(one, other) ?? Written(a, b) ?? Sites(a, b)
            )
            ?? Sides(one, other);
    }

    /// <summary>"Three days after Monday's quake": who tells of the other's day so tells of another incident, however alike the words are.</summary>
    static string? Before(MainIncident one, MainIncident other)
    {
        if (one.Time.Interval is not { Width: <= 1 } own || other.Time.Interval is not { Width: <= 1 } theirs)
            return null;
        return
            !own.MayMeet(theirs)
            && one.Recalls.Any(r =>
                r is { Kind: RecallKind.Step, When.Width: <= 1 } && r.When.MayMeet(theirs) && !r.When.MayMeet(own)
            )
            ? $"one tells of {Words(theirs)} as of what went before: {Between(own, theirs)}"
            : null;
    }

    /// <summary>What one says it had wrong is the day that the other tells.</summary>
    static bool PutsRight(MainIncident one, MainIncident other) =>
        other.Time.Interval is { Width: <= 1 } told && one.Withdrawn.Any(w => w is { Width: <= 1 } && w.MayMeet(told));

    static string? Days(MainIncident one, MainIncident other)
    {
        var (x, y) = (one.Time.Interval, other.Time.Interval);
        return Ongoing.Days(one.Time, other.Time).MayMeet(Ongoing.Days(other.Time, one.Time), SlackDays)
            ? null
            : $"different days: {Between(x, y)}";
    }

    /// <summary>
    /// Whether a veto between two members keeps whole groups apart. One wrong day must not tear the many reports of a crash
    /// apart; between parties that meet again and again every day counts.
    /// </summary>
    public static bool IsHard(Signature a, Signature b) => Recurs(a.Main!) || Recurs(b.Main!);

    /// <summary>What happens between the same parties again and again, in the same words.</summary>
    static bool Recurs(MainIncident incident) =>
        incident.Kind is IncidentKind.Unrest
        || incident.Kind is IncidentKind.Clash or IncidentKind.Attack or IncidentKind.Diplomacy
            && incident.Parties.Length > 1;

    /// <summary>
    /// Whether one only has the other's form: the press fills in last week's sentences anew. Then another day is told, and other persons or
    /// other numbers.
    /// </summary>
    public static bool IsFilledInAnew(Signature a, Signature b)
    {
        if (a.Main is not { Time.Interval.IsDay: true } one || b.Main is not { Time.Interval.IsDay: true } other)
            return false;
        if (Days(one, other) is null || TimeParts.IsOfAftermath(one, other))
            return false;
        return PersonKeys.Compare(a.Words.Persons, b.Words.Persons).Apart
            || !a.Counts.IsEmpty && !b.Counts.IsEmpty && !a.Counts.Any(x => b.Counts.Any(x.IsSame));
    }

    static string? MonthDays(MainIncident one, MainIncident other)
    {
        if (Ongoing.MonthDay(one.Time) is not var (m1, d1) || Ongoing.MonthDay(other.Time) is not var (m2, d2))
            return null;
        // How many days of the year the other's day comes after the one's, from -183 to 182.
        var later = ((DayOfYear(m2, d2) - DayOfYear(m1, d1) + 366 + 183) % 366) - 183;
        if (
            later <= MonthDaySlack + Ongoing.Room(one.Time, other.Time)
            && -later <= MonthDaySlack + Ongoing.Room(other.Time, one.Time)
        )
            return null;
        var names = new[] { DayName(m1, d1), DayName(m2, d2) }.Order(StringComparer.Ordinal);
        return $"different days of the year: {string.Join(" and ", names)}";
    }

    static int DayOfYear(int month, int day) =>
        new DateOnly(2000, month, Math.Min(day, DateTime.DaysInMonth(2000, month))).DayOfYear;

    static string DayName(int month, int day) =>
        $"{day} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)}";

    /// <summary>Reports of an incident can be written long after it, never before it.</summary>
    static string? Written(Signature a, Signature b)
    {
        if (IsBefore(a.Published, b.Main!.Time))
            return $"one was written by {Iso(a.Published.Latest)}, before the other's day {Iso(b.Main.Time.Interval.Earliest)}";
        if (IsBefore(b.Published, a.Main!.Time))
            return $"one was written by {Iso(b.Published.Latest)}, before the other's day {Iso(a.Main.Time.Interval.Earliest)}";
        return null;
    }

    /// <summary>What a truce ended may have been told of days before it.</summary>
    static bool IsBefore(DateInterval written, MainTime happened) =>
        written.Latest is { } latest
        && happened.Interval.Earliest is { } earliest
        && latest.AddDays(SlackDays + (happened.IsEnd ? Ongoing.DaysAtMost : 0)) < earliest;

    /// <summary>A party that is not named, or only one of two, rules nothing out; nor does a group inside a state that the other names.</summary>
    static string? Sides(MainIncident one, MainIncident other)
    {
        if (
            one.Parties.Length < 2
            || other.Parties.Length < 2
            || one.Parties.Any(p => other.Parties.Any(q => p == q || p == StateOf(q) || StateOf(p) == q))
        )
            return null;
        var sides = new[] { string.Join(", ", one.Parties), string.Join(", ", other.Parties) }.Order(
            StringComparer.Ordinal
        );
        return $"different parties: {string.Join(" and ", sides)}";
    }

    static string StateOf(string party) => party.Split('/')[0];

    /// <summary>Only for what happens at one site: fighting along a border has many.</summary>
    static string? Sites(Signature a, Signature b)
    {
        if (!IsSingleSite(a.Main!.Kind) || !IsSingleSite(b.Main!.Kind))
            return null;
        var (here, there) = (Precise(a), Precise(b));
        if (here.Count == 0 || there.Count == 0)
            return null;
        var nearest = here.SelectMany(p => there.Select(q => (Distance: Kilometres(p, q), P: p.Name, Q: q.Name)))
            .MinBy(d => d.Distance);
        if (nearest.Distance <= FarKilometres)
            return null;
        var names = new[] { nearest.P, nearest.Q }.Order(StringComparer.Ordinal);
        return $"different places: {string.Join(" and ", names)}, {nearest.Distance:F0} km apart".ToString(
            CultureInfo.InvariantCulture
        );
    }

    static bool IsSingleSite(IncidentKind kind) => kind is IncidentKind.Attack or IncidentKind.Accident;

    static List<SignaturePlace> Precise(Signature s) =>
        [.. s.Places.Where(p => p is { Latitude: not null, Longitude: not null, Precision: 1 or 2 })];

    static double Kilometres(SignaturePlace a, SignaturePlace b)
    {
        const double EarthRadius = 6371;
        var (x, y) = (double.DegreesToRadians(a.Latitude!.Value), double.DegreesToRadians(b.Latitude!.Value));
        var across = double.DegreesToRadians(b.Longitude!.Value - a.Longitude!.Value);
        var half = Square(Math.Sin((y - x) / 2)) + (Math.Cos(x) * Math.Cos(y) * Square(Math.Sin(across / 2)));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    static double Square(double value) => value * value;

    public static string Between(DateInterval x, DateInterval y)
    {
        var (first, second) = x.Latest < y.Earliest ? (x, y) : (y, x);
        return $"{Words(first)} and {Words(second)}";
    }

    static string Words(DateInterval day) =>
        day.IsDay ? Iso(day.Earliest)
        : day.Earliest is null ? $"until {Iso(day.Latest)}"
        : day.Latest is null ? $"from {Iso(day.Earliest)}"
        : $"{Iso(day.Earliest)} to {Iso(day.Latest)}";

    static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "an unknown day";
}
