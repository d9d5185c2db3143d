using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Measure.Treebanks;

/// <summary>A syntactic word as it is scored, whether from a treebank or from the product.</summary>
/// <param name="Head">Index in the sentence; -1 for the root.</param>
/// <param name="Relation">Without subtype, as the peers count it.</param>
public sealed record ScoredWord(TextSpan Span, string Form, string Lemma, string Upos, int Head, string Relation);

/// <summary>Words that stand in one sentence.</summary>
public sealed record ScoredSentence(ImmutableArray<ScoredWord> Words)
{
    /// <summary>From the first to the last word: blanks around a sentence are nobody's.</summary>
    public TextSpan Span => Words.IsEmpty ? default : Words[0].Span.Union(Words[^1].Span);

    /// <summary>What is written: the words, save where some share one written form.</summary>
    public ImmutableArray<TextSpan> Tokens { get; init; } = [.. Words.Select(w => w.Span)];

    /// <summary>All sentences of a text that the product has read.</summary>
    public static ImmutableArray<ScoredSentence> Of(ParsedText parsed) =>
        [
            .. parsed.Sentences.Select(
                (s, i) =>
                    new ScoredSentence([
                        .. s.Words.Select(w => new ScoredWord(w.Span, w.Form, w.Lemma, w.Upos, w.Head, w.BaseRelation)),
                    ])
                    {
                        Tokens = Conllu.Written(parsed, i),
                    }
            ),
        ];
}
