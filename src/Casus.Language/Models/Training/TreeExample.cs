using Casus.Language.Trees;

namespace Casus.Language.Models.Training;

/// <summary>A sentence of a treebank made ready for learning.</summary>
sealed class TreeExample
{
    public TreeExample(ParsedSentence sentence)
    {
        Sentence = sentence;
        Words = [.. sentence.Words.Select(w => new WordKeys(w.Form))];
        Tags = new int[Words.Length];
    }

    public ParsedSentence Sentence { get; }

    public WordKeys[] Words { get; }

    /// <summary>The tags that a later stage learns with: those a tagger gave that has not seen this sentence.</summary>
    public int[] Tags { get; set; }
}
