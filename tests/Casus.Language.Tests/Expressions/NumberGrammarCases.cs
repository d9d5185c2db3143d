using System.Globalization;

namespace Casus.Language.Tests.Expressions;

/// <summary>Every way to bound a number, crossed with every way to write one and with what it counts.</summary>
static class NumberGrammarCases
{
    static readonly (string Text, long Value)[] Numbers =
    [
        ("three", 3),
        ("12", 12),
        ("twelve", 12),
        ("forty-nine", 49),
        ("105", 105),
        ("one hundred and five", 105),
        ("a dozen", 12),
        ("two dozen", 24),
        ("6,500", 6500),
        ("30 000", 30000),
        ("2.5 million", 2500000),
        ("three hundred thousand", 300000),
    ];

    /// <summary>Words before (and behind) a number, and the reading: N is the number.</summary>
    static readonly (string Text, string Reads)[] Bounds =
    [
        ("{0}", "exactly N/N/N"),
        ("exactly {0}", "exactly N/N/N"),
        ("at least {0}", "at-least N/N/-"),
        ("no fewer than {0}", "at-least N/N/-"),
        ("not less than {0}", "at-least N/N/-"),
        ("a minimum of {0}", "at-least N/N/-"),
        ("{0} or more", "at-least N/N/-"),
        ("more than {0}", "more-than N/N/-"),
        ("over {0}", "more-than N/N/-"),
        ("upwards of {0}", "more-than N/N/-"),
        ("up to {0}", "up-to 0/-/N"),
        ("as many as {0}", "up-to 0/-/N"),
        ("no more than {0}", "up-to 0/-/N"),
        ("nearly {0}", "nearly -/N/N"),
        ("almost {0}", "nearly -/N/N"),
        ("close to {0}", "nearly -/N/N"),
        ("about {0}", "about -/N/-"),
        ("around {0}", "about -/N/-"),
        ("some {0}", "about -/N/-"),
        ("roughly {0}", "about -/N/-"),
        ("approximately {0}", "about -/N/-"),
        ("an estimated {0}", "about -/N/-"),
        ("{0} or so", "about -/N/-"),
        ("another {0}", "exactly N/N/N increment"),
        ("a further {0}", "exactly N/N/N increment"),
        ("an additional {0}", "exactly N/N/N increment"),
        ("a total of {0}", "exactly N/N/N total"),
    ];

    static readonly string[] Counted = ["sailors were hurt", "huts burned", "people fled"];

    static readonly (int Low, int High)[] Ranges = [(2, 3), (20, 30), (150, 200), (1200, 1500)];

    static readonly (string Text, string Reads)[] Between =
    [
        ("between {0} and {1}", "between L/-/H"),
        ("from {0} to {1}", "between L/-/H"),
        ("{0} to {1}", "between L/-/H"),
        ("{0}-{1}", "between L/-/H"),
        ("{0}–{1}", "between L/-/H"),
        ("{0} or {1}", "between L/-/H"),
    ];

    public static IEnumerable<(string Text, string Reads)> All => Bounded().Concat(Ranged());

    static IEnumerable<(string Text, string Reads)> Bounded()
    {
        var turn = 0;
        foreach (var (bound, reads) in Bounds)
        foreach (var (number, value) in Numbers)
        {
            // English bounds no number that begins with an article so.
            if (
                number[0] == 'a'
                && (bound.StartsWith('a') && bound[1] is ' ' or 'n' && bound.EndsWith("{0}", StringComparison.Ordinal))
            )
                continue;
            var text = string.Format(CultureInfo.InvariantCulture, bound, number);
            yield return (
                $"{text} {Counted[turn++ % Counted.Length]}",
                reads.Replace("N", $"{value}", StringComparison.Ordinal)
            );
        }
    }

    static IEnumerable<(string Text, string Reads)> Ranged()
    {
        foreach (var (range, reads) in Between)
        foreach (var (low, high) in Ranges)
            yield return (
                $"{string.Format(CultureInfo.InvariantCulture, range, Written(low), Written(high))} huts burned",
                reads.Replace("L", $"{low}", StringComparison.Ordinal).Replace("H", $"{high}", StringComparison.Ordinal)
            );
    }

    static string Written(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
