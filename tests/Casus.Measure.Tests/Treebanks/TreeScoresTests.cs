using Casus.Language;
using Casus.Measure.Treebanks;

namespace Casus.Measure.Tests.Treebanks;

public class TreeScoresTests
{
    // "Boats can't land. Why" : gold splits "can't" and ends a sentence after the full stop.
    static readonly ScoredSentence[] Gold =
    [
        new([
            Word(0, 5, "boat", "NOUN", 3, "nsubj"),
            Word(6, 2, "can", "AUX", 3, "aux"),
            Word(8, 3, "not", "PART", 3, "advmod"),
            Word(12, 4, "land", "VERB", -1, "root"),
            Word(16, 1, ".", "PUNCT", 3, "punct"),
        ]),
        new([Word(18, 3, "why", "ADV", -1, "root")]),
    ];

    // The product keeps "can't" whole, hangs it on "Boats", runs the sentences together and takes "Boats" for a verb's object.
    static readonly ScoredSentence[] Said =
    [
        new([
            Word(0, 5, "boats", "NOUN", 2, "obj"),
            Word(6, 5, "can't", "AUX", 0, "aux"),
            Word(12, 4, "land", "VERB", -1, "root"),
            Word(16, 1, ".", "PUNCT", 2, "punct"),
            Word(18, 3, "why", "SCONJ", 2, "advmod"),
        ]),
    ];

    static ScoredWord Word(int start, int length, string lemma, string upos, int head, string relation) =>
        new(new TextSpan(start, length), lemma, lemma, upos, head, relation);

    [Fact]
    public void Words_match_by_their_exact_characters() =>
        Assert.Equal(new Tally(Right: 4, Gold: 6, Said: 5), TreeScores.Of(Gold, Said).Words);

    [Fact]
    public void Words_that_share_a_written_form_are_one_token()
    {
        var first = Gold[0] with { Tokens = [new(0, 5), new(6, 5), new(12, 4), new(16, 1)] };
        Assert.Equal(new Tally(Right: 5, Gold: 5, Said: 5), TreeScores.Of([first, Gold[1]], Said).Tokens);
        Assert.Equal(new Tally(Right: 4, Gold: 6, Said: 5), TreeScores.Of(Gold, Said).Tokens);
    }

    [Fact]
    public void Sentences_match_from_first_to_last_word() =>
        Assert.Equal(new Tally(Right: 0, Gold: 2, Said: 1), TreeScores.Of(Gold, Said).Sentences);

    [Fact]
    public void Tags_and_lemmas_count_on_matched_words()
    {
        Assert.Equal(new Tally(3, 6, 5), TreeScores.Of(Gold, Said).Upos);
        Assert.Equal(new Tally(3, 6, 5), TreeScores.Of(Gold, Said).Lemma);
    }

    [Fact]
    public void A_head_is_right_when_it_is_the_matching_word()
    {
        // Right: Boats → land, land → root, "." → land. Why hangs on land where gold has a root.
        Assert.Equal(new Tally(3, 6, 5), TreeScores.Of(Gold, Said).Uas);
        // Of these Boats has the wrong relation.
        Assert.Equal(new Tally(2, 6, 5), TreeScores.Of(Gold, Said).Las);
    }

    [Fact]
    public void Gold_against_itself_is_perfect()
    {
        var scores = TreeScores.Of(Gold, Gold);
        Assert.All([scores.Tokens, scores.Upos, scores.Lemma, scores.Uas, scores.Las], t => Assert.Equal(1, t.F1));
        Assert.Equal(1, scores.Sentences.F1);
    }

    [Fact]
    public void The_baseline_hangs_each_word_on_the_one_before()
    {
        var gold = Treebank.Read([
            TreebankTests.Row("1", "Rain", "rain", "NOUN", "2", "nsubj"),
            TreebankTests.Row("2", "fell", "fall", "VERB", "0", "root"),
            TreebankTests.Row("3", "hard", "hard", "ADV", "2", "advmod"),
            "",
        ]);
        var scores = TreeScores.Of(gold[0].Sentences, [new TreeBaseline(gold).Tag(gold[0].Sentences[0])]);
        Assert.Equal(new Tally(3, 3, 3), scores.Upos);
        Assert.Equal(new Tally(3, 3, 3), scores.Lemma);
        Assert.Equal(new Tally(1, 3, 3), scores.Las);
    }

    [Fact]
    public void The_baseline_splits_text_at_blanks_and_stops()
    {
        var read = new TreeBaseline([]).Read("Rain fell. It's hard\nNo");
        Assert.Equal([(0, 10), (11, 9), (21, 2)], read.Select(s => (s.Span.Start, s.Span.Length)));
        Assert.Equal([3, 4, 1], read.Select(s => s.Words.Length));
    }
}
