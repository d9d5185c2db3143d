using Casus.Language.Names;

namespace Casus.Language.Models.Training;

/// <summary>Learns names from sentences whose words say which name they begin or go on.</summary>
static class NameTrainer
{
    const int Rounds = 8;
    const int Scale = 24;

    public static void Train(TrainingData data, TagPerceptron tagger, ModelWriter writer, Action<string> tell)
    {
        var frozen = TagTrainer.Frozen(tagger);
        var sentences = data.Names.Where(s => s.Words.Length > 0).Select(s => Example(s, frozen)).ToArray();
        var weights = new Perceptron(NameFinder.Labels);
        var chance = (ulong)data.Seed;
        for (var round = 0; round < Rounds; round++)
        {
            LanguageTrainer.Shuffle(sentences, ref chance);
            var (wrong, all) = (0, 0);
            foreach (var (words, tags, labels) in sentences)
                Sentence(words, tags, labels, weights, ref wrong, ref all);
            tell($"names, round {round + 1}: {wrong} of {all} words wrong");
        }
        weights.Write(writer, Scale, 2);
    }

    static (WordKeys[] Words, int[] Tags, int[] Labels) Example(NamedSentence sentence, Tags.Tagger tagger)
    {
        var words = sentence.Words.Select(w => new WordKeys(w)).ToArray();
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

    static void Sentence(WordKeys[] words, int[] tags, int[] labels, Perceptron weights, ref int wrong, ref int all)
    {
        Span<uint> features = stackalloc uint[NameFeatures.Count];
        Span<int> scores = stackalloc int[NameFinder.Labels];
        var (previous, beforePrevious) = (0, 0);
        for (var i = 0; i < words.Length; i++)
        {
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
