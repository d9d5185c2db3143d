using System.Globalization;
using Casus.Reports.Languages;

namespace Casus.Reports.Copies;

/// <summary>A word long enough to be no small word; a name; what has a digit; all the rest.</summary>
enum SketchWordKind
{
    Short,
    Long,
    Name,
    Number,
}

/// <summary>A word by its hash without case.</summary>
readonly record struct SketchWord(ulong Hash, SketchWordKind Kind);

/// <summary>Text to words, whatever its script: where words are not set apart every letter is one, with the letter after it.</summary>
static class SketchWords
{
    const ulong Basis = 14695981039346656037UL;
    const ulong Prime = 1099511628211UL;
    const int ShortestName = 3;
    const int ShortestLong = 5;

    public static List<SketchWord> Of(string text, int atMost)
    {
        var words = new List<SketchWord>();
        var begins = true;
        for (var at = 0; at < text.Length && words.Count < atMost; )
        {
            if (!IsOfWord(text[at]))
            {
                begins = BeginsSentence(text[at], begins);
                at++;
                continue;
            }
            var end = IsUnspaced(text[at]) ? at + 1 : End(text, at);
            var next = IsUnspaced(text[at]) && end < text.Length && IsOfWord(text[end]) ? 1 : 0;
            words.Add(new(Hash(text.AsSpan(at, end + next - at)), KindOf(text.AsSpan(at, end - at), begins)));
            begins = false;
            at = end;
        }
        return words;
    }

    /// <summary>The finaliser of SplitMix64.</summary>
    public static ulong Mix(ulong z)
    {
        unchecked
        {
            z += 0x9E3779B97F4A7C15UL;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }

    static int End(string text, int at)
    {
        while (at < text.Length && IsOfWord(text[at]) && !IsUnspaced(text[at]))
            at++;
        return at;
    }

    static bool IsOfWord(char c) =>
        char.IsLetterOrDigit(c)
        || (
            c > '\u02FF'
            && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        );

    static bool IsUnspaced(char c) => c >= '\u0E00' && !Scripts.HasBlanks(Scripts.Of(c));

    /// <summary>Blanks, brackets and quotes leave it as it was.</summary>
    static bool BeginsSentence(char c, bool begins) =>
        c is '.' or '!' or '?' or ':' or '\n' || (begins && c is not (',' or ';' or '-' or '/'));

    static SketchWordKind KindOf(ReadOnlySpan<char> word, bool begins)
    {
        foreach (var c in word)
            if (char.IsDigit(c))
                return SketchWordKind.Number;
        return !begins && word.Length >= ShortestName && char.IsUpper(word[0]) ? SketchWordKind.Name
            : word.Length >= ShortestLong ? SketchWordKind.Long
            : SketchWordKind.Short;
    }

    static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var c in word)
            hash = unchecked((hash ^ SmallLetters.Of(c)) * Prime);
        return hash;
    }
}
