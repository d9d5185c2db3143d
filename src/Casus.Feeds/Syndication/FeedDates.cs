using System.Collections.Immutable;
using System.Globalization;

namespace Casus.Feeds.Syndication;

/// <summary>
/// Dates as feeds write them: RFC 822 with all its misspellings, ISO 8601 and W3CDTF, and the form of C's <c>asctime</c>. A day is needed; a
/// zone that is not known is taken for none.
/// </summary>
static class FeedDates
{
    static readonly ImmutableArray<string> Months =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    /// <summary>Hours from UTC of names that mean one zone in news; many others mean several.</summary>
    static readonly ImmutableDictionary<string, double> Zones = new Dictionary<string, double>
    {
        ["z"] = 0,
        ["ut"] = 0,
        ["utc"] = 0,
        ["gmt"] = 0,
        ["wet"] = 0,
        ["west"] = 1,
        ["bst"] = 1,
        ["cet"] = 1,
        ["cest"] = 2,
        ["met"] = 1,
        ["mest"] = 2,
        ["eet"] = 2,
        ["eest"] = 3,
        ["msk"] = 3,
        ["est"] = -5,
        ["edt"] = -4,
        ["et"] = -5,
        ["cst"] = -6,
        ["cdt"] = -5,
        ["ct"] = -6,
        ["mst"] = -7,
        ["mdt"] = -6,
        ["mt"] = -7,
        ["pst"] = -8,
        ["pdt"] = -7,
        ["pt"] = -8,
        ["ast"] = -4,
        ["adt"] = -3,
        ["akst"] = -9,
        ["akdt"] = -8,
        ["hst"] = -10,
        ["jst"] = 9,
        ["kst"] = 9,
        ["aest"] = 10,
        ["aedt"] = 11,
        ["nzst"] = 12,
        ["nzdt"] = 13,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Null when no day can be made of it.</summary>
    public static FeedMoment? Read(string? written)
    {
        var text = written?.Trim() ?? "";
        if (text.Length is < 6 or > 80)
            return null;
        return char.IsAsciiDigit(text[0]) && Iso(text) is { } iso ? iso : Words(text);
    }

    static FeedMoment? Iso(string text)
    {
        var split = text.IndexOfAny(['T', 't', ' ']);
        var day = IsoDay(split < 0 ? text : text[..split]);
        if (day is null || split < 0)
            return day is { } only ? new(only, null, null) : null;
        var rest = text[(split + 1)..].Trim();
        var end = rest.AsSpan().IndexOfAnyExcept("0123456789:.,");
        var clock = end < 0 ? rest : rest[..end];
        if (clock.Length is 2 or 4 or 6 && clock.All(char.IsAsciiDigit))
            clock = string.Join(':', clock.Chunk(2).Select(c => new string(c)));
        if (Clock(clock) is not { } time)
            return clock.Length == 0 ? new(day.Value, null, null) : null;
        return Made(day.Value, time, end < 0 ? null : Zone(rest[end..].Trim()));
    }

    static DateOnly? IsoDay(string text)
    {
        foreach (
            var form in (ReadOnlySpan<string>)["yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd", "yyyy-M-d", "yy-MM-dd", "yyMMdd"]
        )
            if (DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
        var digits = text.Replace("-", "", StringComparison.Ordinal);
        return
            digits.Length is 5 or 7
            && int.TryParse(digits[..^3], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(digits[^3..], NumberStyles.None, CultureInfo.InvariantCulture, out var ofYear)
            && FullYear(year) is var full
            && ofYear >= 1
            && ofYear <= (DateTime.IsLeapYear(full) ? 366 : 365)
            ? new DateOnly(full, 1, 1).AddDays(ofYear - 1)
            : null;
    }

    /// <summary>A day in words, in any order of day, month, year, clock and zone.</summary>
    static FeedMoment? Words(string text)
    {
        int? day = null;
        int? month = null;
        int? year = null;
        (TimeOnly Time, int Days)? clock = null;
        TimeSpan? zone = null;
        foreach (var word in Split(text))
        {
            var isNumber = word.All(char.IsAsciiDigit);
            if (clock is null && word.Contains(':', StringComparison.Ordinal) && Clock(word) is { } time)
                clock = time;
            else if (isNumber && word.Length <= 2 && day is null)
                day = int.Parse(word, CultureInfo.InvariantCulture);
            else if (isNumber && word.Length is 2 or 4 && year is null)
                year = FullYear(int.Parse(word, CultureInfo.InvariantCulture));
            else if (month is null && Month(word) is { } named)
                month = named;
            else if (Zone(word) is { } offset)
                zone = zone is null || zone == TimeSpan.Zero ? offset : zone;
        }
        if (day is null || month is null || year is not (>= 1 and <= 9998))
            return null;
        if (day.Value < 1 || day.Value > DateTime.DaysInMonth(year.Value, month.Value))
            return null;
        return Made(new(year.Value, month.Value, day.Value), clock, zone);
    }

    /// <summary>At blanks and commas, and at hyphens and slashes between the parts of a day.</summary>
    static IEnumerable<string> Split(string text)
    {
        foreach (var word in text.Split([' ', ',', '\t', '\n', '\r', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
            if (word.Length > 5 && char.IsAsciiDigit(word[0]) && !word.Contains(':', StringComparison.Ordinal))
                foreach (var part in word.Split(['-', '/', '.'], StringSplitOptions.RemoveEmptyEntries))
                    yield return part;
            else
                yield return word.TrimEnd('.');
    }

    static FeedMoment Made(DateOnly day, (TimeOnly Time, int Days)? clock, TimeSpan? zone) =>
        clock is { } c ? new(day.AddDays(c.Days), c.Time, zone) : new(day, null, null);

    static int? Month(string word)
    {
        if (word.Length < 3 || !word.All(char.IsLetter))
            return null;
        var at = Months.IndexOf(word[..3].ToLowerInvariant());
        return at < 0 ? null : at + 1;
    }

    /// <summary>Hours, minutes and perhaps seconds; 24:00 is the next day's midnight, and a leap second the one before it.</summary>
    static (TimeOnly Time, int Days)? Clock(string text)
    {
        var parts = text.Split(':');
        if (parts.Length is < 1 or > 3 || parts[0].Length is < 1 or > 2)
            return null;
        Span<int> numbers = [0, 0, 0];
        for (var i = 0; i < parts.Length; i++)
            if (
                !int.TryParse(
                    parts[i].Split('.', ',')[0],
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out numbers[i]
                )
            )
                return null;
        if (numbers[0] == 24 && numbers[1] == 0 && numbers[2] == 0)
            return (TimeOnly.MinValue, 1);
        return numbers[0] < 24 && numbers[1] < 60 && numbers[2] <= 60
            ? (new(numbers[0], numbers[1], Math.Min(59, numbers[2])), 0)
            : null;
    }

    static TimeSpan? Zone(string text)
    {
        if (Zones.TryGetValue(text.ToLowerInvariant(), out var hours))
            return TimeSpan.FromHours(hours);
        var start = text.IndexOfAny(['+', '-', '−']);
        if (start < 0 || (start > 0 && !Zones.ContainsKey(text[..start].ToLowerInvariant())))
            return null;
        var digits = text[(start + 1)..].Replace(":", "", StringComparison.Ordinal);
        if (digits.Length is not (1 or 2 or 3 or 4) || !digits.All(char.IsAsciiDigit))
            return null;
        var number = int.Parse(digits, CultureInfo.InvariantCulture);
        var minutes = digits.Length <= 2 ? number * 60 : (number / 100 * 60) + (number % 100);
        return minutes > 15 * 60 ? null : TimeSpan.FromMinutes(text[start] == '+' ? minutes : -minutes);
    }

    /// <summary>RFC 2822: two digits below 50 are of this century; three count from 1900.</summary>
    static int FullYear(int year) =>
        year < 50 ? year + 2000
        : year < 1000 ? year + 1900
        : year;
}
