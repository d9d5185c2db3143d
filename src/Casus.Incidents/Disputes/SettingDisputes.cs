using Casus.Coding.Settings;
using Casus.Language.Expressions;

namespace Casus.Incidents.Disputes;

/// <summary>On whose ground, on which day, to whom: what sides say outright of one incident and cannot all be true. Only sides against sides; what one body alone tells is no dispute.</summary>
static class SettingDisputes
{
    /// <summary>What lies further apart is told of two things.</summary>
    const int DaysAtMost = 10;

    public static IEnumerable<Dispute> Find(Testimony testimony, IReadOnlyCollection<string> parties)
    {
        var told = testimony
            .Members.Where(m => !m.IsOutdated)
            .SelectMany(m => m.Coding.Settings)
            .Select(s => (Setting: s, By: testimony.Of(s.Statement)))
            .Where(t => t.By is { } by && Holds(by))
            .Select(t => new Held(t.Setting, t.By!))
            .OrderBy(t => t.Setting.Statement, StringComparer.Ordinal)
            .ToList();
        if (Grounds(told, parties) is { } ground)
            yield return ground;
        if (Days(testimony, told) is { } day)
            yield return day;
    }

    sealed record Held(Setting Setting, Testified By);

    static bool Holds(Testified by) =>
        !by.IsPress
        && by.Claimant.Side is not null
        && !by.Statement.Background
        && by.Statement is { Polarity: Coding.Statements.Polarity.Asserts, Conditional: false };

    /// <summary>Each of two parties puts it on another's ground than the other does; who tells of both tells of two things.</summary>
    static Dispute? Grounds(List<Held> told, IReadOnlyCollection<string> parties)
    {
        var placed = told.Where(t => t.Setting.Ground is { } g && parties.Contains(g) && parties.Contains(SideOf(t)))
            .GroupBy(SideOf, StringComparer.Ordinal)
            .Where(side => side.Select(t => t.Setting.Ground).Distinct(StringComparer.Ordinal).Count() == 1)
            .SelectMany(side => side)
            .ToList();
        return Between(DisputeKind.Place, "ground", placed, t => $"on the ground of {t.Setting.Ground}");
    }

    /// <summary>Who says outright when it was, against the days on which others do, or put what they tell of it.</summary>
    static Dispute? Days(Testimony testimony, List<Held> told)
    {
        var outright = told.Where(t => t.Setting.Day is not null).ToList();
        if (outright.Count == 0)
            return null;
        var sides = outright.Select(SideOf).ToHashSet(StringComparer.Ordinal);
        var acts = testimony
            .Foreground.Where(t => Holds(t) && !sides.Contains(SideOf(t)))
            .SelectMany(
                t => t.Statement.Events.Where(e => e is { Type: "ASSAULT", When.Width: <= 1 }),
                (t, e) => new Held(new(t.Statement.Id, null, e.When, null), t)
            );
        var days = outright
            .Concat(acts)
            .GroupBy(SideOf, StringComparer.Ordinal)
            .Where(side => side.Select(t => t.Setting.Day).Distinct().Count() == 1)
            .SelectMany(side => side)
            .Where(t =>
                (outright.Contains(t) ? told.Concat(acts) : outright).Any(o =>
                    SideOf(o) != SideOf(t) && o.Setting.Day is { } day && Near(day, t.Setting.Day!.Value)
                )
            )
            .ToList();
        return days.Exists(a => days.Exists(b => !a.Setting.Day!.Value.MayMeet(b.Setting.Day!.Value)))
            ? Between(DisputeKind.Date, "day", days, t => Words(t.Setting.Day!.Value))
            : null;
    }

    static bool Near(DateInterval a, DateInterval b) => a.MayMeet(b, DaysAtMost);

    public static string Words(DateInterval days) =>
        days.IsDay
            ? days.Earliest!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            : days.ToString();

    static Dispute? Between(DisputeKind kind, string key, List<Held> told, Func<Held, string> value)
    {
        var positions = told.GroupBy(value, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => DisputeFinder.Held(g.Key, g.Select(t => t.By)))
            .ToList();
        return positions.Count < 2
            ? null
            : new(kind, DisputeBetween.Claimants, key, [.. positions], DisputeStatus.Disputed);
    }

    static string SideOf(Held t) => SideOf(t.By);

    static string SideOf(Testified by) => by.Claimant.Side!.Split('/')[0];
}
