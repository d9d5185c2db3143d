using System.Collections.Immutable;

namespace Casus.Reports.Copies;

/// <summary>A sentence of a body as other reports may have it too: numbers count as one, so that a date or a price makes no other sentence.</summary>
/// <param name="Start">Its first word, counted as the sketch of the body counts them.</param>
public readonly record struct SketchedSentence(ulong Hash, int Start, int Words)
{
    /// <summary>Shorter ones say nothing when they come again.</summary>
    const int FewestWords = 5;

    /// <summary>Of longer texts those with the least hashes: the same are chosen wherever they stand.</summary>
    const int MostOfText = 64;
    const int WordsAtMost = 1 << CopySketch.PositionBits;
    const ulong Number = 1;

    /// <summary>The first, then others by their hash; what stands in quotes is left out, as in the sketch.</summary>
    public static ImmutableArray<SketchedSentence> Of(string body)
    {
        var text = Unquoted.Of(body);
        var all = new List<SketchedSentence>();
        var words = 0;
        for (var from = 0; from < text.Length && words < WordsAtMost; )
        {
            var end = End(text, from);
            var own = SketchWords.Of(text[from..end], WordsAtMost - words);
            if (own.Count >= FewestWords)
                all.Add(new(HashOf(own), words, own.Count));
            words += own.Count;
            from = end;
        }
        return all.Count == 0
            ? []
            : [all[0], .. all[1..].OrderBy(s => s.Hash).ThenBy(s => s.Start).Take(MostOfText - 1)];
    }

    /// <summary>The hash of the sentence around a place of a body; null where it is too short to tell when it comes again, or has a quote in it.</summary>
    public static ulong? HashAt(string body, int at)
    {
        var from = Begin(body, at);
        var sentence = body[from..End(body, from)];
        var own = SketchWords.Of(sentence, WordsAtMost);
        return own.Count >= FewestWords && Unquoted.Of(sentence).TrimEnd('\n') == sentence.TrimEnd('\n')
            ? HashOf(own)
            : null;
    }

    static int Begin(string text, int at)
    {
        var from = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        while (End(text, from) is var end && end <= at)
            from = end;
        return from;
    }

    static int End(string text, int from)
    {
        for (var at = from; at + 1 < text.Length; at++)
            if (
                text[at] == '\n'
                || (text[at] is '.' or '!' or '?' or '。' or '؟' or '।' && char.IsWhiteSpace(text[at + 1]))
            )
                return at + 1;
        return text.Length;
    }

    static ulong HashOf(List<SketchWord> words)
    {
        var hash = 0UL;
        foreach (var word in words)
            hash = SketchWords.Mix(hash ^ (word.Kind is SketchWordKind.Number ? Number : word.Hash));
        return hash;
    }
}
