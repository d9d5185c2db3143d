using System.Collections.Immutable;

namespace Casus.Language.Expressions;

/// <summary>A run of letters, a run of digits, or one mark; white space only parts them.</summary>
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
            var (word, number) = (char.IsLetter(text[at]), char.IsAsciiDigit(text[at]));
            var end = at + 1;
            while (end < within.End && ((word && char.IsLetter(text[end])) || (number && char.IsAsciiDigit(text[end]))))
                end++;
            var glued = tokens.Count > 0 && tokens[^1].Span.End == at;
            tokens.Add(new(TextSpan.FromBounds(at, end), word, number, glued));
            at = end;
        }
        return tokens.ToImmutable();
    }
}
