using System.Text.RegularExpressions;

namespace Casus.Measure.Sets;

/// <summary>The easy way to a toll, for a baseline: the number nearest to a word of death or hurt, most often told over the texts.</summary>
static partial class NearestNumber
{
    static readonly string[] Numbers =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ];

    public static Casualties Of(IEnumerable<string> texts)
    {
        var all = texts.ToList();
        return new(Most(all, Deaths()), Most(all, Injuries()));
    }

    static long Most(List<string> texts, Regex word) =>
        texts
            .SelectMany(text => word.Matches(text).Select(m => Near(text, m)))
            .OfType<long>()
            .GroupBy(n => n)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key)
            .FirstOrDefault()
            ?.Key
        ?? 0;

    static long? Near(string text, Match word)
    {
        var before = text[Math.Max(0, word.Index - 40)..word.Index];
        return AnyNumber().Match(before) is { Success: true } found ? Value(found.Value.ToLowerInvariant()) : null;
    }

    static long Value(string number) =>
        Array.IndexOf(Numbers, number) is var named and >= 0 ? named
        : long.TryParse(number, out var digits) ? digits
        : 0;

    [GeneratedRegex(@"\b(killed|dead|died|fatally)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Deaths();

    [GeneratedRegex(@"\b(injured|wounded|hurt)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Injuries();

    [GeneratedRegex(
        @"\b(\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b",
        RegexOptions.IgnoreCase | RegexOptions.RightToLeft
    )]
    private static partial Regex AnyNumber();
}
