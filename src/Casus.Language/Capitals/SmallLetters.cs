namespace Casus.Language.Capitals;

/// <summary>Gives lines that are written in capitals alone the small letters that they would have; no character moves.</summary>
static class SmallLetters
{
    const double CapitalShare = 0.85;
    const int FewestLetters = 12;
    const int FewestWords = 3;
    const int Sure = 100;

    /// <summary>The text itself where no line is in capitals.</summary>
    public static string Restore(string text, Lazy<CapitalOdds> table)
    {
        char[]? restored = null;
        HashSet<string>? acronyms = null;
        for (var start = 0; start < text.Length; )
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var line = length < 0 ? text.AsSpan(start) : text.AsSpan(start, length);
            if (IsInCapitals(line) && !table.Value.IsEmpty)
            {
                restored ??= text.ToCharArray();
                acronyms ??= Acronyms.Of(text, table.Value);
                Restore(restored.AsSpan(start, line.Length), table.Value, acronyms);
            }
            start += line.Length + 1;
        }
        return restored is null ? text : new(restored);
    }

    static bool IsInCapitals(ReadOnlySpan<char> line)
    {
        var (large, small, words) = (0, 0, 0);
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsUpper(line[i]))
                large++;
            else if (char.IsLower(line[i]))
                small++;
            else
                continue;
            if (i == 0 || !char.IsLetter(line[i - 1]))
                words++;
        }
        return large >= FewestLetters && words >= FewestWords && large >= CapitalShare * (large + small);
    }

    static void Restore(Span<char> line, CapitalOdds table, HashSet<string> acronyms)
    {
        var words = CapitalWords.Of(line);
        var acronym = acronyms.GetAlternateLookup<ReadOnlySpan<char>>();
        var odds = new int[words.Count];
        var whole = new bool[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            var word = line.Slice(words[i].Span.Start, words[i].Span.Length);
            var (capital, isAcronym, isMonth) = table.Of(word);
            odds[i] = isMonth && IsBesideFigure(line, words[i]) ? Sure : capital;
            whole[i] = isAcronym || acronym.Contains(word);
        }
        var path = CapitalPath.Of(words, odds);
        for (var i = 0; i < words.Count; i++)
            if (!whole[i])
                Lower(
                    line.Slice(words[i].Span.Start, words[i].Span.Length),
                    path[i] || words[i].Before is WordBorder.Sentence,
                    words[i].Span.Start > 0 && char.IsAsciiDigit(line[words[i].Span.Start - 1])
                );
    }

    static bool IsBesideFigure(ReadOnlySpan<char> line, CapitalWord word) =>
        word.Before is WordBorder.Digits
        || word.Span.End + 1 < line.Length && char.IsAsciiDigit(line[word.Span.End + 1]) && line[word.Span.End] is ' ';

    static void Lower(Span<char> word, bool keepsFirst, bool isBehindDigit)
    {
        for (var i = keepsFirst && !isBehindDigit ? 1 : 0; i < word.Length; i++)
            // "O'Brien", but "don't".
            if (!(keepsFirst && i == 2 && word[1] is '\'' or '’' && word.Length > 4))
                word[i] = char.ToLowerInvariant(word[i]);
    }
}
