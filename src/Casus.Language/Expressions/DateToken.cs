using System.Collections.Immutable;
using System.Globalization;

namespace Casus.Language.Expressions;

/// <summary>A run of letters with their vowel signs, a run of digits of any script, or one mark; white space only parts them.</summary>
/// <param name="Glued">Nothing stands between it and the token before.</param>
readonly record struct DateToken(TextSpan Span, bool IsWord, bool IsNumber, bool Glued)
{
    public static ImmutableArray<DateToken> Split(string text, TextSpan within)
    {
        var tokens = ImmutableArray.CreateBuilder<DateToken>();
        var ended = -1;
        for (var at = within.Start; at < within.End; )
        {
            if (IsDirection(text[at]))
            {
                // It turns the line and parts nothing.
                ended = ended == at ? at + 1 : ended;
                at++;
                continue;
            }
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var (word, number) = (char.IsLetter(text[at]), char.IsDigit(text[at]));
            var end = at + 1;
            while (end < within.End && ((word && GoesOn(text[end])) || (number && char.IsDigit(text[end]))))
                end++;
            tokens.Add(new(TextSpan.FromBounds(at, end), word, number, ended == at));
            (at, ended) = (end, end);
        }
        return tokens.ToImmutable();
    }

    static bool IsDirection(char c) =>
        c is >= '\u200E' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';

    static bool GoesOn(char c) =>
        char.IsLetter(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
