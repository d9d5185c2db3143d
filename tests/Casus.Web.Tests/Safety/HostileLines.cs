using System.Globalization;
using System.Text.RegularExpressions;
using Casus.Tests;

namespace Casus.Web.Tests.Safety;

/// <summary>The lines of a file of this folder that are no comments; <c>\u{202E}</c> stands for that code point.</summary>
static partial class HostileLines
{
    public static IReadOnlyList<string> Of(string file) =>
        [
            .. File.ReadLines(Checkout.Path("tests", "Casus.Web.Tests", "Safety", file))
                .Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
                .Select(line => CodePoint().Replace(line, m => char.ConvertFromUtf32(Hex(m.Groups[1].ValueSpan)))),
        ];

    static int Hex(ReadOnlySpan<char> digits) =>
        int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\\u\{([0-9A-F]+)\}", RegexOptions.NonBacktracking)]
    private static partial Regex CodePoint();
}
