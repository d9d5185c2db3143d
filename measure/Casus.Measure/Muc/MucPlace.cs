using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Casus.Measure.Muc;

/// <summary>Where an incident was by the key, <c>PERU: LIMA (CITY): SAN ISIDRO (NEIGHBORHOOD)</c>: each level counts.</summary>
static partial class MucPlace
{
    public static ImmutableArray<string> Read(string fill) =>
        fill.Trim() is "-" or "*"
            ? []
            :
            [
                .. Kind()
                    .Replace(fill.Split('/')[0], "")
                    .Split([':', '-'], StringSplitOptions.RemoveEmptyEntries)
                    .Select(MucFill.Plain)
                    .Where(p => p.Length > 0)
                    .Distinct(),
            ];

    /// <summary>One is the other with a word that says what it is: "CUSCO DEPARTMENT".</summary>
    public static bool Fits(string gold, string said) =>
        gold == said
        || $"{said} ".StartsWith($"{gold} ", StringComparison.Ordinal)
        || $"{gold} ".StartsWith($"{said} ", StringComparison.Ordinal);

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Kind();
}
