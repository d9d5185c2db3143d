using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Models;
using Casus.Language.Names;
using Casus.Language.Trees;
using Casus.Measure.Entities;
using Casus.Measure.Treebanks;

namespace Casus.Measure.Sets;

/// <summary>Treebanks (<c>*.conllu</c>) and entity files (<c>*.iob</c>), folder by folder, then all together.</summary>
static class LanguageSet
{
    const string Set = "language";

    /// <summary>Their numbers are told but do not count towards the whole.</summary>
    static readonly string[] TrainedOn = ["btc", "wnut17"];

    /// <summary>With every tier that the data hold models of; both read the same tokens and sentences.</summary>
    public static IEnumerable<Score> Run(string folder, Bench bench)
    {
        foreach (var tier in TierRows.All)
            if (bench.Language(tier) is { } model)
                foreach (var score in Trees(folder, bench, model).Concat(Entities(folder, bench, model)))
                    yield return score with
                    {
                        Metric = TierRows.Name(tier, score.Metric),
                    };
        foreach (var score in CapitalRows.Run(folder, bench))
            yield return score;
    }

    static IEnumerable<Score> Trees(string folder, Bench bench, LanguageModel model)
    {
        var all = new TreeRun();
        foreach (var files in Bench.Files(folder, ".conllu").GroupBy(f => Path.GetDirectoryName(f)!))
        {
            var baseline = new TreeBaseline(files.Where(Bench.IsTrain).SelectMany(file => Read(file)));
            foreach (var file in Bench.Held([.. files]))
            {
                var run = new TreeRun();
                foreach (var text in Read(file).Take(bench.Limit ?? int.MaxValue))
                    run.Add(text, baseline, model);
                all.Add(run);
                bench.Tell($"{Set}, {TierNames.Of(model.Tier)}: {Path.GetRelativePath(folder, file)}");
                foreach (var score in run.Scores(Name(folder, file)))
                    yield return score;
            }
        }
        if (all.Any)
            foreach (var score in all.Scores(""))
                yield return score;
    }

    static IEnumerable<Score> Entities(string folder, Bench bench, LanguageModel model)
    {
        var (all, allBaseline) = (default(Tally), default(Tally));
        foreach (var files in Bench.Files(folder, ".iob").GroupBy(f => Path.GetDirectoryName(f)!))
        foreach (var file in Bench.Held([.. files]))
        {
            var gold = IobFile.Read(File.ReadLines(file));
            var names = LanguagePipeline.ParseWords(Parsed(gold), model).Names;
            var tally = EntityScores.Of(gold, names.Where(n => n.Kind != NameKind.Other).Select(n => (n.Span, n.Kind)));
            var baseline = EntityScores.Of(gold, EntityScores.CapitalisedRuns(gold));
            if (!TrainedOn.Contains(Path.GetFileName(files.Key)))
                (all, allBaseline) = (all + tally, allBaseline + baseline);
            bench.Tell($"{Set}, {TierNames.Of(model.Tier)}: {Path.GetRelativePath(folder, file)}");
            yield return new(Set, $"{Name(folder, file)}.entity_f1", tally.F1, baseline.F1);
        }
        if (all.Gold > 0)
            yield return new(Set, "entity_f1", all.F1, allBaseline.F1);
    }

    static ImmutableArray<GoldText> Read(string file)
    {
        try
        {
            return Treebank.Read(File.ReadLines(file));
        }
        catch (FormatException error)
        {
            throw new FormatException($"{file}, {error.Message}", error);
        }
    }

    static string Name(string folder, string file) =>
        Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace('\\', '/');

    static ParsedText Parsed(IobText gold) =>
        new(gold.Text, [.. gold.Words.Select(words => Sentence(words.Select(w => (w, w.In(gold.Text)))))], []);

    public static ParsedText Parsed(GoldText gold) =>
        new(gold.Text, [.. gold.Sentences.Select(s => Sentence(s.Words.Select(w => (w.Span, w.Form))))], []);

    static ParsedSentence Sentence(IEnumerable<(TextSpan Span, string Form)> words)
    {
        var bare = words.Select((w, i) => new Word(w.Span, w.Form, "", "", "", "", i - 1, "")).ToImmutableArray();
        return new(bare.IsEmpty ? default : bare[0].Span.Union(bare[^1].Span), bare);
    }
}
