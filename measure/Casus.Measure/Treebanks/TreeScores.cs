using Casus.Language;

namespace Casus.Measure.Treebanks;

/// <summary>The counts of the CoNLL 2018 shared task: tokens, words and sentences match by their exact characters, all else on matched words.</summary>
/// <param name="Tokens">What is written: words that share one form ("don't") count once.</param>
/// <param name="Words">Syntactic words.</param>
/// <param name="Uas">A matched word whose head is the matching word too, or the root in both.</param>
/// <param name="Las">And whose relation is the same, subtypes left out.</param>
public sealed record TreeScores(
    Tally Tokens,
    Tally Words,
    Tally Sentences,
    Tally Upos,
    Tally Lemma,
    Tally Uas,
    Tally Las
)
{
    public static TreeScores None { get; } = new(default, default, default, default, default, default, default);

    public static TreeScores operator +(TreeScores a, TreeScores b) =>
        new(
            a.Tokens + b.Tokens,
            a.Words + b.Words,
            a.Sentences + b.Sentences,
            a.Upos + b.Upos,
            a.Lemma + b.Lemma,
            a.Uas + b.Uas,
            a.Las + b.Las
        );

    /// <summary>Both must count from the start of the same text.</summary>
    public static TreeScores Of(IReadOnlyList<ScoredSentence> gold, IReadOnlyList<ScoredSentence> said)
    {
        var goldWords = gold.SelectMany(Placed).ToList();
        var saidWords = said.SelectMany(Placed).ToList();
        var bySpan = saidWords.GroupBy(w => w.Word.Span).ToDictionary(g => g.Key, g => g.First());
        long matched = 0;
        long upos = 0;
        long lemma = 0;
        long uas = 0;
        long las = 0;
        foreach (var (word, head) in goldWords)
        {
            if (!bySpan.TryGetValue(word.Span, out var other))
                continue;
            matched++;
            if (other.Word.Upos == word.Upos)
                upos++;
            if (word.Lemma == "_" || other.Word.Lemma == word.Lemma)
                lemma++;
            if (other.Head != head)
                continue;
            uas++;
            if (other.Word.Relation == word.Relation)
                las++;
        }
        var goldTokens = gold.SelectMany(s => s.Tokens).ToList();
        var saidTokens = said.SelectMany(s => s.Tokens).ToHashSet();
        var spans = said.Select(s => s.Span).ToHashSet();
        Tally Of(long right) => new(right, goldWords.Count, saidWords.Count);
        return new(
            new Tally(goldTokens.Count(saidTokens.Contains), goldTokens.Count, saidTokens.Count),
            Of(matched),
            new Tally(gold.Count(s => spans.Contains(s.Span)), gold.Count, said.Count),
            Of(upos),
            Of(lemma),
            Of(uas),
            Of(las)
        );
    }

    static IEnumerable<(ScoredWord Word, TextSpan? Head)> Placed(ScoredSentence sentence) =>
        sentence.Words.Select(w => (w, w.Head < 0 ? (TextSpan?)null : sentence.Words[w.Head].Span));
}
