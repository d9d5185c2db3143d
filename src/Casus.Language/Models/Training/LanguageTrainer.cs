using System.Collections.Immutable;
using Casus.Language.Trees;

namespace Casus.Language.Models.Training;

/// <summary>One sentence of names to learn from: its words and for each the kind of name that it begins or goes on.</summary>
public sealed record NamedSentence(ImmutableArray<string> Words, ImmutableArray<string> Labels);

/// <summary>What a model is learned from; <paramref name="Seed"/> fixes the order in which it is read.</summary>
public sealed record TrainingData(
    string Name,
    ImmutableArray<ParsedText> Trees,
    ImmutableArray<NamedSentence> Names,
    int Seed
);

/// <summary>Learns all weights of a language from trees and names: the same data and seed give the same bytes.</summary>
public static class LanguageTrainer
{
    /// <summary>Returns a model file; <paramref name="tell"/> receives a line for each stage done.</summary>
    public static byte[] Train(TrainingData data, Action<string> tell)
    {
        var writer = new ModelWriter();
        writer.Text("casus-language-1");
        writer.Text(data.Name);
        TokenTrainer.Train(data, writer, tell);
        var sentences = data.Trees.SelectMany(t => t.Sentences).Select(s => new TreeExample(s)).ToArray();
        var tagger = TagTrainer.Train(sentences, data.Seed, writer, tell);
        FeatureTableTrainer.Train(sentences, tagger, writer);
        LemmaTrainer.Train(sentences, tagger, writer);
        TagTrainer.TagInFolds(sentences, tagger.Tags, data.Seed, tell);
        ParserTrainer.Train(sentences, data.Seed, writer, tell);
        NameTrainer.Train(data, tagger, writer, tell);
        return writer.ToArray();
    }

    /// <summary>The same shuffle on every machine and every version of the runtime.</summary>
    internal static void Shuffle<T>(T[] items, ref ulong state)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            unchecked
            {
                state = state * 6364136223846793005ul + 1442695040888963407ul;
            }
            var j = (int)((state >> 33) % (ulong)(i + 1));
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
