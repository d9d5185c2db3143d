using System.Globalization;
using System.Text;

namespace Casus.Reports.Languages;

/// <summary>Text to the keys of the byte 4-grams of its words: each begins on the last byte of the one before, and a word's first and last carry a blank.</summary>
static class WordGrams
{
    const int Length = 4;
    const int Stride = 3;
    const int LongestWord = 70;

    /// <summary>Each key once, from the first words of the text.</summary>
    public static HashSet<uint> Of(string text, int atMost)
    {
        var keys = new HashSet<uint>(Math.Min(atMost, text.Length / Stride));
        Span<byte> word = stackalloc byte[LongestWord + 4];
        var length = 0;
        for (var i = 0; i <= text.Length && keys.Count < atMost; i++)
        {
            var c = i < text.Length ? SmallLetters.Of(text[i]) : ' ';
            if (!IsOfWord(c, length))
            {
                if (length > 0)
                    Add(keys, word[..length]);
                length = 0;
            }
            else if (length < LongestWord)
                length += Encode(c, word[length..]);
        }
        return keys;
    }

    /// <summary>FNV-1a over the bytes of a gram with its blanks.</summary>
    public static uint Key(ReadOnlySpan<byte> gram)
    {
        var hash = 2166136261u;
        foreach (var b in gram)
            hash = unchecked((hash ^ b) * 16777619u);
        return hash;
    }

    static void Add(HashSet<uint> keys, ReadOnlySpan<byte> word)
    {
        Span<byte> gram = stackalloc byte[Length + 2];
        gram[0] = (byte)' ';
        for (var at = 0; at + Length < word.Length; at += Stride)
        {
            word.Slice(at, Length).CopyTo(gram[1..]);
            keys.Add(Key(at == 0 ? gram[..(Length + 1)] : gram[1..(Length + 1)]));
        }
        var last = word[Math.Max(0, word.Length - Length)..];
        last.CopyTo(gram[1..]);
        gram[last.Length + 1] = (byte)' ';
        // The model was counted so: of a word of one gram both ends are told, of a longer one its end.
        keys.Add(Key(word.Length <= Length ? gram[..(last.Length + 2)] : gram[1..(last.Length + 2)]));
    }

    static bool IsOfWord(char c, int length) =>
        char.IsLetter(c)
        || char.IsSurrogate(c)
        || (
            length > 0
            && (
                c is '\'' or '’' or '`'
                || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            )
        );

    /// <summary>Halves of a pair stand for themselves in three bytes: no script that is told apart needs them.</summary>
    static int Encode(char c, Span<byte> into)
    {
        if (char.IsSurrogate(c))
            return 0;
        return Encoding.UTF8.GetBytes([c], into);
    }
}
