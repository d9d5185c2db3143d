using System.Globalization;
using System.Text.RegularExpressions;
using Casus.Language.Expressions;

namespace Casus.Measure.Muc;

/// <summary>The easy way: each text that has a word of death or hurt tells of one attack, at the dateline's place by its day; the number or word right before is the target.</summary>
static partial class MucBaseline
{
    public static IReadOnlyList<MucIncident> Read(string text)
    {
        var plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var words = Hurt().Matches(plain);
        if (words.Count == 0)
            return [];
        var line = Dateline().Match(plain);
        DateInterval date =
            line.Success
            && DateOnly.TryParseExact(
                line.Groups[2].Value,
                "d MMM yy",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
                ? new(null, day)
                : DateInterval.Unknown;
        return
        [
            new(
                "ATTACK",
                date,
                line.Success ? [MucFill.Plain(line.Groups[1].Value)] : [],
                [.. words.Select(Target).OfType<SaidTarget>().Distinct()],
                [],
                []
            ),
        ];
    }

    static SaidTarget? Target(Match word) =>
        word.Groups["who"].Value is { Length: > 0 } who
            ? new(
                MucFill.Plain(who),
                word.Groups["number"].Value is { Length: > 0 } n ? n : "1",
                word.Groups["dead"].Success ? "DEATH" : "INJURY"
            )
            : null;

    [GeneratedRegex(
        @"(?:(?<number>\d+)\s+)?(?<who>[A-Z]+)\s+(?:(?:WAS|WERE|HAVE BEEN|HAS BEEN)\s+)?(?:(?<dead>KILLED|MURDERED|DIED|DEAD)|WOUNDED|INJURED)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Hurt();

    [GeneratedRegex(@"^\s*([A-Z .]+)(?:\s*\([A-Z ]+\))?, (\d{1,2} [A-Z]{3} \d{2})")]
    private static partial Regex Dateline();
}
