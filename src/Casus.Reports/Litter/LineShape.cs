using System.Buffers;

namespace Casus.Reports.Litter;

/// <summary>What a line looks like, without understanding it.</summary>
/// <param name="Folded">Lower case, one kind of quote and dash, without marks at both ends: what cues are compared with.</param>
/// <param name="EndsSentence">It ends with a full stop, question or exclamation mark, perhaps inside a quote or bracket.</param>
sealed record LineShape(string Folded, int Words, int Letters, bool EndsSentence, bool Quotes)
{
    const string Openers = "\"“”„«»‹›";
    const string Closers = "\"'”’»)]›";
    const string Enders = ".!?…。！？؟।۔։";

    const int LongestQuestion = 14;

    public static LineShape Of(string text)
    {
        var letters = 0;
        foreach (var c in text)
            letters += char.IsLetter(c) ? 1 : 0;
        var quotes = text.AsSpan().IndexOfAny(Openers) >= 0;
        return new(Fold(text), WordCount(text), letters, Ends(text), quotes)
        {
            IsQuestion = text is [.., '?' or '？' or '؟'],
            HasSentence = EndsInside(text),
        };
    }

    bool IsQuestion { get; init; }

    /// <summary>A sentence ends before the line does.</summary>
    public bool HasSentence { get; init; }

    static bool EndsInside(string text)
    {
        for (var at = 4; at + 2 < text.Length; at++)
            if (
                Enders.Contains(text[at])
                && char.IsWhiteSpace(text[at + 1])
                && !char.IsLower(text[at + 2])
                && char.IsLower(text[at - 1])
                && char.IsLower(text[at - 2])
                && char.IsLower(text[at - 3])
            )
                return true;
        return false;
    }

    /// <summary>A paragraph: a whole sentence of some length, whatever the script.</summary>
    public bool IsProse => EndsSentence && (Words >= 12 || (Words <= 3 && Letters >= 40));

    /// <summary>No sentence that tells something: without a mark at its end, or a short question.</summary>
    public bool IsLoose => EndsSentence ? IsQuestion && Words <= LongestQuestion && !Quotes : !HasSentence;

    public static bool Ends(string text)
    {
        var trimmed = text.AsSpan().TrimEnd(Closers);
        return trimmed.Length > 0 && Enders.Contains(trimmed[^1]);
    }

    /// <summary>Lower case, plain quotes and dashes, single blanks.</summary>
    public static string FoldInside(ReadOnlySpan<char> text)
    {
        var room = ArrayPool<char>.Shared.Rent(text.Length);
        var folded = new string(room, 0, FoldInto(text, room));
        ArrayPool<char>.Shared.Return(room);
        return folded;
    }

    /// <summary>The same, without marks at both ends.</summary>
    public static string Fold(string text)
    {
        var room = ArrayPool<char>.Shared.Rent(text.Length);
        var folded = room.AsSpan(0, FoldInto(text, room));
        var (start, end) = (0, folded.Length);
        while (start < end && !Kept(folded[start], leading: true))
            start++;
        while (end > start && !Kept(folded[end - 1], leading: false))
            end--;
        var kept = folded[start..end].ToString();
        ArrayPool<char>.Shared.Return(room);
        return kept;
    }

    static int FoldInto(ReadOnlySpan<char> text, char[] folded)
    {
        var length = 0;
        foreach (var unit in text)
        {
            var c = Plain(unit);
            if (!char.IsWhiteSpace(c))
                folded[length++] = SmallLetters.Of(c);
            else if (length > 0 && folded[length - 1] != ' ')
                folded[length++] = ' ';
        }
        return length;
    }

    static char Plain(char unit) =>
        unit < 0x80
            ? unit is '`'
                ? '\''
                : unit
            : unit switch
            {
                '’' or '‘' or 'ʼ' or '`' or '´' => '\'',
                '“' or '”' or '„' or '«' or '»' => '"',
                '–' or '—' or '‐' or '‑' or '−' => '-',
                _ => unit,
            };

    static bool Kept(char c, bool leading) =>
        char.IsLetterOrDigit(c)
        || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
        || (leading ? c is '(' or '[' or '©' or '@' or '#' : c is ')' or ']' or '+');

    static int WordCount(string text)
    {
        var (words, inside) = (0, false);
        foreach (var c in text)
        {
            var part = char.IsLetterOrDigit(c);
            if (part && !inside)
                words++;
            inside = part || (inside && c is '\'' or '’' or '-' or '.' or ',' && inside);
        }
        return words;
    }
}
