using Casus.Language;
using Casus.Language.Knowledge;
using Casus.Language.Models;
using Casus.Language.Names;
using Casus.Measure.Entities;
using Casus.Measure.Treebanks;

namespace Casus.Measure.Sets;

/// <summary>The test files of the language set put into capitals, read from plain text; the baseline is the same model without the odds of small letters.</summary>
static class CapitalRows
{
    const string Odds = "en/language/capitals.tsv";
    static readonly string[] Trees = ["ud-ewt/en_ewt-ud-test.conllu", "ud-gum-open/en_gumopen-ud-test.conllu"];
    const string Entities = "uner-ewt/test.iob";

    public static IEnumerable<Score> Run(string folder, Bench bench)
    {
        if (bench.Language(Models.UsualTier) is not { } model || !bench.Knowledge.Has(Odds))
            yield break;
        var bare = LanguageModel.Load(Without(bench.Knowledge), Models.UsualTier);
        foreach (var file in Trees.Where(f => File.Exists(Path.Combine(folder, f))))
        {
            var texts = Treebank
                .Read(File.ReadLines(Path.Combine(folder, file)))
                .Take(bench.Limit ?? int.MaxValue)
                .Select(g => g with { Text = g.Text.ToUpperInvariant() })
                .ToList();
            var (ours, plain) = (Read(texts, model), Read(texts, bare));
            var name = Path.GetFileNameWithoutExtension(file);
            yield return new("language", $"capitals/{name}.upos_raw", ours.Upos.F1, plain.Upos.F1);
            yield return new("language", $"capitals/{name}.las_raw", ours.Las.F1, plain.Las.F1);
        }
        if (!File.Exists(Path.Combine(folder, Entities)))
            yield break;
        var gold = IobFile.Read(File.ReadLines(Path.Combine(folder, Entities)));
        gold = gold with { Text = gold.Text.ToUpperInvariant() };
        yield return new("language", "capitals/uner-ewt.entity_f1", Names(gold, model), Names(gold, bare));
    }

    static TreeScores Read(List<GoldText> texts, LanguageModel model) =>
        texts.Aggregate(
            TreeScores.None,
            (sum, gold) =>
                sum + TreeScores.Of(gold.Sentences, ScoredSentence.Of(LanguagePipeline.Parse(gold.Text, model)))
        );

    static double Names(IobText gold, LanguageModel model) =>
        EntityScores
            .Of(
                gold,
                LanguagePipeline
                    .Parse(gold.Text, model)
                    .Names.Where(n => n.Kind != NameKind.Other)
                    .Select(n => (n.Span, n.Kind))
            )
            .F1;

    static KnowledgeFiles Without(KnowledgeFiles files) =>
        KnowledgeFiles.From(files.Paths.Where(p => p != Odds), path => files.Bytes(path).ToArray());
}
