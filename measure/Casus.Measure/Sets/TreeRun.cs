using Casus.Language;
using Casus.Language.Models;
using Casus.Language.Trees;
using Casus.Measure.Treebanks;

namespace Casus.Measure.Sets;

/// <summary>The running counts over treebank texts: from raw text and on gold words, of the product and of the baseline.</summary>
sealed class TreeRun
{
    TreeScores _raw = TreeScores.None;
    TreeScores _words = TreeScores.None;
    TreeScores _rawBaseline = TreeScores.None;
    TreeScores _wordsBaseline = TreeScores.None;

    public bool Any => _raw.Tokens.Gold > 0;

    public void Add(GoldText gold, TreeBaseline baseline, LanguageModel model)
    {
        var read = LanguagePipeline.Parse(gold.Text, model);
        var given = LanguagePipeline.ParseWords(LanguageSet.Parsed(gold), model);
        _raw += TreeScores.Of(gold.Sentences, ScoredSentence.Of(read));
        _words += TreeScores.Of(gold.Sentences, ScoredSentence.Of(given));
        _rawBaseline += TreeScores.Of(gold.Sentences, baseline.Read(gold.Text));
        _wordsBaseline += TreeScores.Of(gold.Sentences, [.. gold.Sentences.Select(baseline.Tag)]);
    }

    public void Add(TreeRun other)
    {
        _raw += other._raw;
        _words += other._words;
        _rawBaseline += other._rawBaseline;
        _wordsBaseline += other._wordsBaseline;
    }

    public IEnumerable<Score> Scores(string name)
    {
        Score Of(string metric, Tally value, Tally baseline) =>
            new("language", name.Length == 0 ? metric : $"{name}.{metric}", value.F1, baseline.F1);
        return
        [
            Of("tokens_f1", _raw.Tokens, _rawBaseline.Tokens),
            Of("words_f1", _raw.Words, _rawBaseline.Words),
            Of("sentences_f1", _raw.Sentences, _rawBaseline.Sentences),
            Of("upos", _words.Upos, _wordsBaseline.Upos),
            Of("lemma", _words.Lemma, _wordsBaseline.Lemma),
            Of("uas", _words.Uas, _wordsBaseline.Uas),
            Of("las", _words.Las, _wordsBaseline.Las),
            Of("upos_raw", _raw.Upos, _rawBaseline.Upos),
            Of("lemma_raw", _raw.Lemma, _rawBaseline.Lemma),
            Of("uas_raw", _raw.Uas, _rawBaseline.Uas),
            Of("las_raw", _raw.Las, _rawBaseline.Las),
        ];
    }
}
