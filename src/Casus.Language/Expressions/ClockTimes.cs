using System.Globalization;

namespace Casus.Language.Expressions;

/// <summary>Times of day with their zone: "8 a.m. local time", "7:30 p.m. (1630 GMT)", "at 06:00", "midnight Moscow time", "noon".</summary>
static class ClockTimes
{
    const int Minutes = 60;
    const int HoursOfDay = 24;
    const int Noon = 12;

    public static (DateMention? Mention, int Next) At(DateScan scan, int at)
    {
        if (Named(scan, at) is { } named)
            return Zoned(scan, at, at + 1, new(named % HoursOfDay, 0));
        var (hour, minute, next) = Figures(scan, at);
        if (next == at)
            return default;
        var half = Half(scan, next);
        if (half is { } said)
        {
            if (hour is < 1 or > Noon)
                return default;
            return Zoned(scan, at, said.Next, new((hour % Noon) + (said.Afternoon ? Noon : 0), minute));
        }
        if (hour > HoursOfDay || (hour == HoursOfDay && minute > 0))
            return default;
        var clock = new TimeOnly(hour % HoursOfDay, minute);
        var zoned = Zoned(scan, at, next, clock);
        var hours = scan.Is(next, "hours");
        if (zoned.Mention.Zone is not null)
            return zoned;
        if (hours && next - at != 1)
            return Zoned(scan, at, next + 1, clock);
        // A bare "06:00" is a time behind "at" and the like; a bare "6" is none.
        return next - at > 1 && scan.Is(at - 1, "clocklead") || hours && scan.Figure(at).Length == 4
            ? hours
                ? Zoned(scan, at, next + 1, clock)
                : zoned
            : default;
    }

    /// <summary>"midnight", "noon": not behind an article or before the name of what was then.</summary>
    static int? Named(DateScan scan, int at) => scan.Value(at, "clock");

    /// <summary>8, 8:30, 8.30, 0830; nothing where the figure is another's.</summary>
    static (int Hour, int Minute, int Next) Figures(DateScan scan, int at)
    {
        var figure = scan.Figure(at);
        if (
            figure.Length is 0 or 3 or > 4
            || scan.Glued(at) && (scan.Mark(at - 1, ".,:/-$€£#"))
            || scan.Glued(at + 1) && scan.Mark(at + 1, "/%")
        )
            return (0, 0, at);
        var value = int.Parse(figure, CultureInfo.InvariantCulture);
        if (figure.Length == 4)
            return value / 100 < HoursOfDay && value % 100 < Minutes ? (value / 100, value % 100, at + 1) : (0, 0, at);
        var parted = scan.Mark(at + 1, ":.") && scan.Glued(at + 1) && scan.Glued(at + 2);
        if (!parted || scan.Figure(at + 2) is not { Length: 2 } after)
            return (value, 0, at + 1);
        var minute = int.Parse(after, CultureInfo.InvariantCulture);
        if (minute >= Minutes)
            return (0, 0, at);
        // 06:00:15
        var seconds = scan.Mark(at + 3, ":") && scan.Glued(at + 4) && scan.Figure(at + 4).Length == 2;
        return (value, minute, seconds ? at + 5 : at + 3);
    }

    /// <summary>"am", "a.m.", "PM".</summary>
    static (bool Afternoon, int Next)? Half(DateScan scan, int at)
    {
        if (scan.Value(at, "half") is { } whole)
            return (whole > 0, at + 1);
        if (
            scan.Value(at, "halfletter") is not { } letter
            || !scan.Mark(at + 1, ".")
            || !scan.Glued(at + 1)
            || !scan.Glued(at + 2)
            || !scan.Is(at + 2, "halfend")
        )
            return null;
        var next = scan.Mark(at + 3, ".") && scan.Glued(at + 3) ? at + 4 : at + 3;
        return (letter > 0, next);
    }

    /// <summary>With the zone behind it: "GMT", "local time", "Moscow time", "GMT+3".</summary>
    static (DateMention Mention, int Next) Zoned(DateScan scan, int at, int next, TimeOnly clock)
    {
        var (end, from) = (next, next);
        if (scan.Is(next, "zone"))
        {
            end = next + 1;
            if (scan.Mark(end, "+-−") && scan.Glued(end) && scan.Figure(end + 1).Length is 1 or 2 or 4)
                end += 2;
        }
        else
        {
            var name = next;
            while (name < next + 3 && (scan.IsCapital(name) || scan.Is(name, "local")))
                name++;
            if (name > next && scan.Is(name, "timeword"))
                end = name + 1;
        }
        var mention = new DateMention(scan.Span(at, end), DateKind.Clock, DateUnit.Hour)
        {
            Clock = clock,
            Zone = end > from ? scan.Words(from, end) : null,
        };
        return (mention, end);
    }
}
