namespace Casus.Coding.Actors;

/// <summary>All wordings, looked up by where they begin in a text; the longest one wins, and of equals the one put in first.</summary>
sealed class PhraseBook
{
    /// <summary>Wordings are looked up by so many of their first characters, shorter ones by fewer.</summary>
    const int KeyLength = 4;
    const int ShortestKey = 2;

    readonly Dictionary<ulong, List<Entry>> _byStart;

    PhraseBook(Dictionary<ulong, List<Entry>> byStart) => _byStart = byStart;

    public static PhraseBook Of(IEnumerable<(string Words, Phrase Phrase)> phrases)
    {
        var byStart = new Dictionary<ulong, List<Entry>>();
        foreach (var (words, phrase) in phrases)
        {
            var plain = Plain(words);
            if (plain.Length < ShortestKey)
                continue;
            var key = Key(plain, 0, Math.Min(KeyLength, plain.Length));
            if (!byStart.TryGetValue(key, out var entries))
                byStart[key] = entries = new(1);
            Insert(
                entries,
                new Entry(plain, plain.AsSpan().ContainsAnyInRange('A', 'Z') || plain.Any(char.IsUpper), phrase)
            );
        }
        return new PhraseBook(byStart);
    }

    /// <summary>Keeps the longest first, and equals as they came: a bucket holds a handful.</summary>
    static void Insert(List<Entry> entries, Entry entry)
    {
        var at = entries.Count;
        while (at > 0 && entries[at - 1].Words.Length < entry.Words.Length)
            at--;
        entries.Insert(at, entry);
    }

    /// <summary>Curly apostrophes, odd dashes and spaces become the plain ones, each for one character, so that offsets hold.</summary>
    public static string Plain(string text) =>
        string.Create(
            text.Length,
            text,
            static (target, source) =>
            {
                for (var i = 0; i < source.Length; i++)
                    target[i] = source[i] switch
                    {
                        '’' or '‘' or 'ʼ' or '`' => '\'',
                        '‐' or '‑' or '–' => '-',
                        '\u00a0' or '\u202f' => ' ',
                        var other => other,
                    };
            }
        );

    /// <summary>The longest wording that begins at this offset of a plain text and ends at the end of a word; null if none does.</summary>
    public (int Length, Phrase Phrase)? LongestAt(string plain, int start)
    {
        for (var length = Math.Min(KeyLength, plain.Length - start); length >= ShortestKey; length--)
            if (_byStart.TryGetValue(Key(plain, start, length), out var entries))
                foreach (var entry in entries)
                    if (entry.StandsAt(plain, start))
                        return (entry.Words.Length, entry.Phrase);
        return null;
    }

    /// <summary>What the whole of these words stands for, if it is of this kind.</summary>
    public Phrase? Is(string words, PhraseKind kind) =>
        LongestAt(words, 0) is { } found && found.Length == words.Length && found.Phrase.Kind == kind
            ? found.Phrase
            : null;

    static ulong Key(string text, int start, int length)
    {
        var key = 0UL;
        for (var i = 0; i < length; i++)
            key = (key << 16) | char.ToLowerInvariant(text[start + i]);
        return key;
    }

    readonly record struct Entry(string Words, bool CaseMatters, Phrase Phrase)
    {
        public bool StandsAt(string text, int start)
        {
            var end = start + Words.Length;
            if (end > text.Length || (end < text.Length && char.IsLetterOrDigit(text[end])))
                return false;
            if (string.CompareOrdinal(text, start, Words, 0, Words.Length) == 0)
                return true;
            var asCapitals = CaseMatters && Words.Length > 3 && IsCapitals(text.AsSpan(start, Words.Length));
            return (!CaseMatters || asCapitals)
                && string.Compare(text, start, Words, 0, Words.Length, StringComparison.OrdinalIgnoreCase) == 0;
        }

        static bool IsCapitals(ReadOnlySpan<char> words)
        {
            foreach (var c in words)
                if (char.IsLower(c))
                    return false;
            return true;
        }
    }
}
