using System.Globalization;

namespace Casus.Reports.Decoding;

/// <summary>What a character that is not ASCII says about the charset by which it came out.</summary>
enum CharKind
{
    Letter,
    Mark,
    Sign,
    Bad,
}

static class CharKinds
{
    public static CharKind Of(char c) =>
        char.IsSurrogate(c) ? CharKind.Mark
        : char.GetUnicodeCategory(c)
            is UnicodeCategory.Control
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.PrivateUse
        || c == '\uFFFD'
            ? CharKind.Bad
        : char.IsLetter(c) || IsMark(c) ? CharKind.Letter
        // What typesetters put between words; and the signs of Chinese and Japanese.
        : c is '\u00A0' or '«' or '»' or '°' or '§' or '·' or (>= '\u2010' and <= '\u2044') or '€' or '№'
            ? CharKind.Mark
        : c is (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFF65') or '،' or '؛' or '؟' ? CharKind.Mark
        : CharKind.Sign;

    public static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
