using Casus.Language.Trees;

namespace Casus.Language.Models.Training;

/// <summary>A sentence of a treebank made ready for learning.</summary>
sealed class TreeExample
{
    public TreeExample(ParsedSentence sentence, WordList list)
    {
        Sentence = sentence;
        Words = [.. sentence.Words.Select(w => new WordKeys(w.Form, list))];
        Tags = new int[Words.Length];
    }

    public ParsedSentence Sentence { get; }

    public WordKeys[] Words { get; }

    /// <summary>The tags that a later stage learns with: those a tagger gave that has not seen this sentence.</summary>
    public int[] Tags { get; set; }

    /// <summary>A number below <paramref name="count"/> that a sentence shares with its own repetitions and variants.</summary>
    public int Fold(int count)
    {
        var key = 0u;
        foreach (var word in Words.AsSpan(0, Math.Min(6, Words.Length - 1)))
            key = FeatureHash.Key(600, key, word.Lower);
        return (int)((key >> 1) % (uint)count);
    }
}
