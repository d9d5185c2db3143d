using Casus.Language.Names;

namespace Casus.Language.Models.Training;

/// <summary>Learns names from sentences whose words say which name they begin or go on.</summary>
static class NameTrainer
{
    const int Rounds = 7;

    /// <summary>How often a mistake must touch a feature before it counts; once is enough in a treebank of fewer sentences than this.</summary>
    const int Least = 2;
    const int Few = 1000;
    const int Scale = 8;
    const int Cut = 8;

    public static void Train(
        TrainingData data,
        WordList list,
        TagPerceptron tagger,
        ModelWriter writer,
        Action<string> tell
    )
    {
        var frozen = TagTrainer.Frozen(tagger);
        var sentences = data.Names.Where(s => s.Words.Length > 0).Select(s => Example(s, list, frozen)).ToArray();
        var count = new SettledCount();
        foreach (var (words, _, labels) in sentences)
            for (var i = 0; i < words.Length; i++)
                count.Add(words[i], labels[i]);
        var settled = count.Settle();
        var weights = new Perceptron(NameFinder.Labels, sentences.Length < Few ? 1 : Least);
        var chance = (ulong)data.Seed;
        for (var round = 0; round < Rounds; round++)
        {
            LanguageTrainer.Shuffle(sentences, ref chance);
            var (wrong, all) = (0, 0);
            foreach (var (words, tags, labels) in sentences)
                Sentence(words, tags, labels, settled, weights, ref wrong, ref all);
            tell($"names, round {round + 1}: {wrong} of {all} words wrong");
        }
        SettledCount.Write(settled, writer);
        weights.Write(writer, Scale, sentences.Length < Few ? 1 : Cut);
    }

    static (WordKeys[] Words, int[] Tags, int[] Labels) Example(
        NamedSentence sentence,
        WordList list,
        Tags.Tagger tagger
    )
    {
        var words = sentence.Words.Select(w => new WordKeys(w, list)).ToArray();
        var tags = new int[words.Length];
        tagger.Tag(words, tags);
        return (words, tags, [.. sentence.Labels.Select(Label)]);
    }

    static int Label(string label) =>
        label switch
        {
            "B-PER" => NameFinder.Begin(NameKind.Person),
            "I-PER" => NameFinder.Inside(NameKind.Person),
            "B-LOC" => NameFinder.Begin(NameKind.Place),
            "I-LOC" => NameFinder.Inside(NameKind.Place),
            "B-ORG" => NameFinder.Begin(NameKind.Organisation),
            "I-ORG" => NameFinder.Inside(NameKind.Organisation),
            _ => 0,
        };

    static void Sentence(
        WordKeys[] words,
        int[] tags,
        int[] labels,
        SettledWords settled,
        Perceptron weights,
        ref int wrong,
        ref int all
    )
    {
        Span<uint> features = stackalloc uint[NameFeatures.Count];
        Span<int> scores = stackalloc int[NameFinder.Labels];
        var (previous, beforePrevious) = (0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            if (settled.Label(words[i]) is >= 0 and var label)
            {
                (beforePrevious, previous) = (previous, label);
                continue;
            }
            NameFeatures.Fill(words, tags, i, previous, beforePrevious, features);
            weights.Tick();
            weights.Score(features, scores);
            var guess = NameFinder.Best(scores, previous);
            all++;
            if (guess != labels[i])
            {
                wrong++;
                weights.Update(features, labels[i], guess);
            }
            (beforePrevious, previous) = (previous, guess);
        }
    }
}
