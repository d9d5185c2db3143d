using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Casus.Language.Expressions;

enum NumberShape
{
    Word,
    Digits,
    Mark,
    Break,
}

/// <summary>A piece of text as the number grammar sees it: finer than a syntactic word, so that "44-day" falls into three.</summary>
/// <param name="Text">In lower case; digits without their group marks.</param>
/// <param name="Glued">It follows the token before without a space.</param>
readonly record struct NumberToken(TextSpan Span, string Text, NumberShape Shape, bool Capital, bool Glued)
{
    public decimal Value => decimal.Parse(Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    public static ImmutableArray<NumberToken> Split(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<NumberToken>();
        var at = 0;
        var glued = false;
        while (at < text.Length)
        {
            var c = text[at];
            if (c is '\n' or '\r')
                tokens.Add(new(new(at++, 1), "\n", NumberShape.Break, false, false));
            else if (char.IsWhiteSpace(c))
            {
                at++;
                glued = false;
                continue;
            }
            else
            {
                var token =
                    char.IsAsciiDigit(c) ? Digits(text, at, glued)
                    : char.IsLetter(c) ? Word(text, at, glued)
                    : new NumberToken(new(at, 1), c.ToString(), NumberShape.Mark, false, glued);
                tokens.Add(token);
                at = token.Span.End;
            }
            glued = tokens[^1].Shape != NumberShape.Break;
        }
        return tokens.ToImmutable();
    }

    static NumberToken Word(string text, int start, bool glued)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsLetter(text[end]) || InsideWord(text, end)))
            end++;
        var word = text[start..end].ToLowerInvariant().Replace('’', '\'');
        return new(TextSpan.FromBounds(start, end), word, NumberShape.Word, char.IsUpper(text[start]), glued);
    }

    /// <summary>An apostrophe between letters, or the dot of "a.m" and "U.S".</summary>
    static bool InsideWord(string text, int at) =>
        at + 1 < text.Length
        && char.IsLetter(text[at + 1])
        && (
            text[at] is '\'' or '’'
            || (
                text[at] == '.'
                && char.IsLetter(text[at - 1])
                && (at < 2 || !char.IsLetter(text[at - 2]))
                && (at + 2 >= text.Length || !char.IsLetter(text[at + 2]))
            )
        );

    static NumberToken Digits(string text, int start, bool glued)
    {
        var value = new StringBuilder();
        var at = Run(text, start, value);
        if (at - start <= 3)
            while (IsGroup(text, at))
                at = Run(text, at + 1, value);
        if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            value.Append('.');
            at = Run(text, at + 1, value);
        }
        // A run too long for any count is a serial number; it keeps its place but not its value.
        var digits = value.Length > 15 ? "0" : value.ToString();
        return new(TextSpan.FromBounds(start, at), digits, NumberShape.Digits, false, glued);
    }

    static int Run(string text, int at, StringBuilder value)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            value.Append(text[at++]);
        return at;
    }

    /// <summary>A mark and exactly three digits; after a plain space only zeros, since "in room 12 300 waited" is no number.</summary>
    static bool IsGroup(string text, int at)
    {
        if (at + 3 >= text.Length || text[at] is not (',' or '\u00a0' or '\u202f' or '\u2009' or ' '))
            return false;
        var group = text.AsSpan(at + 1, 3);
        if (group.ContainsAnyExceptInRange('0', '9') || (text[at] == ' ' && !group.SequenceEqual("000")))
            return false;
        return at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 4]);
    }
}
