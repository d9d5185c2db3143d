using Casus.Language.Models;

namespace Casus.Language.Networks;

/// <summary>The beginnings, ends and inner runs of letters of a word, each a row of one hashed table.</summary>
static class WordPieces
{
    const int Shortest = 2;
    const int Longest = 6;

    /// <summary>Of a longer word only this many letters at its front and at its end are looked at.</summary>
    const int Half = 20;

    /// <summary>More pieces than a word can have.</summary>
    public const int Most = (Longest - Shortest + 1) * 2 + Half * 4;

    /// <summary>Writes the rows of a word's pieces and returns how many there are.</summary>
    public static int Rows(ReadOnlySpan<char> form, int table, Span<int> rows)
    {
        Span<char> letters = stackalloc char[Half * 2 + 2];
        var length = 0;
        letters[length++] = '<';
        for (var i = 0; i < form.Length; i++)
            if (form.Length <= Half * 2 || i < Half || i >= form.Length - Half)
                letters[length++] = FeatureHash.Fold(form[i]);
        letters[length++] = '>';
        letters = letters[..length];
        var count = 0;
        for (var n = Shortest; n <= Math.Min(Longest, length); n++)
            rows[count++] = Row(letters[..n], 1, table);
        for (var n = Shortest; n <= Math.Min(Longest, length); n++)
            rows[count++] = Row(letters[^n..], 2, table);
        for (var i = 0; i + 3 <= length; i++)
            rows[count++] = Row(letters.Slice(i, 3), 3, table);
        for (var i = 0; i + 4 <= length; i++)
            rows[count++] = Row(letters.Slice(i, 4), 4, table);
        return count;
    }

    static int Row(ReadOnlySpan<char> piece, uint kind, int table)
    {
        unchecked
        {
            var hash = FeatureHash.Of(piece) ^ kind * 0x9E3779B1u;
            hash ^= hash >> 15;
            hash *= 0x85EBCA6Bu;
            hash ^= hash >> 13;
            return (int)(hash % (uint)table);
        }
    }
}
