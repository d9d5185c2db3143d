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
    ImmutableArray<(string Word, string Class)> Classes,
    ImmutableArray<(string Word, string Mark)> Marks,
    int Seed
);

/// <summary>Learns all weights of a language from trees and names: the same data and seed give the same bytes.</summary>
public static class LanguageTrainer
{
    /// <summary>Returns a model file; <paramref name="tell"/> receives a line for each stage done.</summary>
    public static byte[] Train(TrainingData data, Action<string> tell)
    {
        var writer = new ModelWriter();
        writer.Text(data.Name);
        var list = WordList.Of(data.Classes, data.Marks);
        WriteList(list, writer);
        TokenTrainer.Train(data, list, writer, tell);
        var written = data.Trees.SelectMany(t => t.Sentences).ToArray();
        var sentences = written.Select((s, i) => new TreeExample(s, list, i)).Concat(Variants(written, list)).ToArray();
        var originals = sentences[..written.Length];
        var tagger = TagTrainer.Train(sentences, data.Seed, writer, tell);
        FeatureTableTrainer.Train(originals, tagger, writer);
        LemmaTrainer.Train(originals, tagger, data, writer);
        TagTrainer.TagInFolds(sentences, tagger.Tags, data.Seed, tell);
        ParserTrainer.Train(sentences, new(tagger.Tags.Tags.Select(t => t.Upos)), data.Seed, writer, tell);
        NameTrainer.Train(data, list, tagger, writer, tell);
        return ModelFile.Pack(writer.ToArray());
    }

    static void WriteList(WordList list, ModelWriter writer)
    {
        var rows = list.Rows.ToArray();
        writer.Number(rows.Length);
        var last = 0u;
        foreach (var (key, @class, mark) in rows)
        {
            writer.Unsigned(key - last);
            last = key;
            writer.Byte(checked((byte)@class));
            writer.Byte(checked((byte)mark));
        }
    }

    /// <summary>Some sentences once more in capitals, as wires were, and some without their full stop, as headlines are.</summary>
    static IEnumerable<TreeExample> Variants(ParsedSentence[] sentences, WordList list)
    {
        for (var i = 0; i < sentences.Length; i++)
            if (i % 25 == 7)
                yield return new(Variant.InCapitals(sentences[i]), list, i);
            else if (i % 12 == 5 && Variant.WithoutFullStop(sentences[i]) is { } headline)
                yield return new(headline, list, i);
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
