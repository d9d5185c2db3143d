using Casus.Language.Trees;

namespace Casus.Language.Models.Training;

/// <summary>A sentence of a treebank made ready for learning.</summary>
sealed class TreeExample
{
    readonly int _place;

    public TreeExample(ParsedSentence sentence, WordList list, int place)
    {
        _place = place;
        Sentence = sentence;
        Words = [.. sentence.Words.Select(w => new WordKeys(w.Form, list))];
        Tags = new int[Words.Length];
    }

    public ParsedSentence Sentence { get; }

    public WordKeys[] Words { get; }

    /// <summary>The tags that a later stage learns with: those a tagger gave that has not seen this sentence.</summary>
    public int[] Tags { get; set; }

    /// <summary>Whether a fold of so many takes this sentence; neighbours, and a sentence and its variants, go together.</summary>
    public bool IsIn(int fold, int folds) => _place / 50 % folds == fold;
}
