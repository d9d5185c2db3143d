using System.Globalization;
using System.Text;
using Casus.Coding.Places;

namespace Casus.Ledger.Searching;

/// <summary>Letters to what they are searched by: small, without marks. Invariant globalization decomposes nothing, so the letters are listed.</summary>
static class WordFolds
{
    const string Marked = "ёѐѝӣӯґάέήίϊΐόύϋΰώςأإآٱىئؤة";
    const string Plain = "ееииугαεηιιιουυυωσااااييوه";

    /// <summary>Scripts without spaces between words: Thai to Khmer, kana, Han.</summary>
    static readonly (int First, int Last)[] Unspaced =
    [
        (0x0E00, 0x0EFF),
        (0x1000, 0x109F),
        (0x1780, 0x17FF),
        (0x3040, 0x30FF),
        (0x3400, 0x4DBF),
        (0x4E00, 0x9FFF),
        (0xF900, 0xFAFF),
        (0x20000, 0x3FFFF),
    ];

    public static bool StandsAlone(Rune rune) =>
        rune.Value >= Unspaced[0].First
        && Array.Exists(Unspaced, range => rune.Value >= range.First && rune.Value <= range.Last)
        && Rune.IsLetterOrDigit(rune);

    /// <summary>Written above, below or within a word without parting it: accents, vowel signs, the Arabic dash, soft hyphens.</summary>
    public static bool IsMark(Rune rune) =>
        rune.Value is 0x0640 or 0x00AD or 0x200C or 0x200D
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.ModifierLetter;

    /// <summary>Adds what the letter is searched by; nothing for a mark.</summary>
    public static void Append(StringBuilder word, Rune rune)
    {
        if (IsMark(rune))
            return;
        var small = Rune.ToLowerInvariant(rune);
        if (!small.IsBmp)
            word.Append(small.ToString());
        else if (Spelled((char)small.Value) is { } spelled)
            word.Append(spelled);
        else
            word.Append(Folded((char)small.Value));
    }

    static string? Spelled(char letter) =>
        letter switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'þ' => "th",
            'İ' => "i",
            _ => null,
        };

    static char Folded(char letter) =>
        LatinFolds.Of(letter) is var latin && latin != letter ? latin
        : letter >= '\u0370' && Marked.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Plain[at]
        : letter;
}
