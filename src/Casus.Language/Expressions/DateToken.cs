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
        for (var at = within.Start; at < within.End; )
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var (word, number) = (char.IsLetter(text[at]), char.IsDigit(text[at]));
            var end = at + 1;
            while (end < within.End && ((word && GoesOn(text[end])) || (number && char.IsDigit(text[end]))))
                end++;
            var glued = tokens.Count > 0 && tokens[^1].Span.End == at;
            tokens.Add(new(TextSpan.FromBounds(at, end), word, number, glued));
            at = end;
        }
        return tokens.ToImmutable();
    }

    static bool GoesOn(char c) =>
        char.IsLetter(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
