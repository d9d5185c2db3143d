using System.Text.RegularExpressions;

namespace Casus.Measure.Sets;

/// <summary>Text that was cut into tokens and joined by blanks, put back into the shape it was published in.</summary>
static partial class Tokenised
{
    public static string Plain(string tokens)
    {
        var text = Opening().Replace(tokens, "“");
        text = Closing().Replace(text, "”");
        text = Joined().Replace(text, "$1");
        return Bracket().Replace(text, "$1");
    }

    [GeneratedRegex(@"(?:``)\s*")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\s*''")]
    private static partial Regex Closing();

    [GeneratedRegex(@"\s+([.,;:!?%)\]]|n't\b|'(?:s|re|ve|ll|d|m)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Joined();

    [GeneratedRegex(@"([(\[$])\s+")]
    private static partial Regex Bracket();
}
