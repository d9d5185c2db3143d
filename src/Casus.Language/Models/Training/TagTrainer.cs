using Casus.Language.Tags;

namespace Casus.Language.Models.Training;

/// <summary>The tags of a treebank by number, the most frequent first.</summary>
sealed class TagNumbers
{
    readonly Dictionary<(string, string), int> _numbers;

    public TagNumbers(IEnumerable<TreeExample> sentences)
    {
        Tags =
        [
            .. sentences
                .SelectMany(s => s.Sentence.Words)
                .CountBy(w => (w.Upos, w.Xpos))
                .OrderByDescending(t => t.Value)
                .ThenBy(t => t.Key.Upos, StringComparer.Ordinal)
                .ThenBy(t => t.Key.Xpos, StringComparer.Ordinal)
                .Where((t, i) => t.Value > 2 || i < 20)
                .Select(t => t.Key),
        ];
        _numbers = Tags.Select((t, i) => (t, i)).ToDictionary(t => t.t, t => t.i);
    }

    public (string Upos, string Xpos)[] Tags { get; }

    /// <summary>The tag's number; -1 for one too rare to learn.</summary>
    public int Of(Trees.Word word) => _numbers.GetValueOrDefault((word.Upos, word.Xpos), -1);
}

/// <summary>A tagger while it is being learned.</summary>
sealed class TagPerceptron(Perceptron weights, TagNumbers tags)
{
    public TagNumbers Tags => tags;

    public Perceptron Weights => weights;
}

/// <summary>Learns the tagger, and tags its own sentences in folds so that later stages learn from honest mistakes.</summary>
static class TagTrainer
{
    const int Rounds = 8;
    const int Folds = 4;
    const int Scale = 24;

    public static TagPerceptron Train(TreeExample[] sentences, int seed, ModelWriter writer, Action<string> tell)
    {
        var tags = new TagNumbers(sentences);
        var weights = Learn(sentences, tags, Rounds, seed, tell);
        Write(weights, tags, writer);
        return new(weights, tags);
    }

    static void Write(Perceptron weights, TagNumbers tags, ModelWriter writer)
    {
        writer.Texts([.. tags.Tags.Select(t => t.Upos)]);
        writer.Texts([.. tags.Tags.Select(t => t.Xpos)]);
        weights.Write(writer, Scale, 2);
    }

    public static Tagger Frozen(TagPerceptron tagger)
    {
        var writer = new ModelWriter();
        Write(tagger.Weights, tagger.Tags, writer);
        return Tagger.Read(new(writer.ToArray()));
    }

    public static void TagInFolds(TreeExample[] sentences, TagNumbers tags, int seed, Action<string> tell)
    {
        var block = Math.Clamp(sentences.Length / Folds / 8, 1, 50);
        for (var fold = 0; fold < Folds; fold++)
        {
            var others = sentences.Where((_, i) => i / block % Folds != fold).ToArray();
            var tagger = Frozen(new(Learn(others, tags, Rounds - 2, seed + fold + 1, _ => { }), tags));
            var (right, all) = (0, 0);
            foreach (var sentence in sentences.Where((_, i) => i / block % Folds == fold))
            {
                tagger.Tag(sentence.Words, sentence.Tags);
                all += sentence.Tags.Length;
                right += sentence.Tags.Where((t, i) => tags.Tags[t].Upos == sentence.Sentence.Words[i].Upos).Count();
            }
            tell($"tags, fold {fold}: {right} of {all} parts of speech right on sentences not seen");
        }
    }

    static Perceptron Learn(TreeExample[] sentences, TagNumbers tags, int rounds, int seed, Action<string> tell)
    {
        var weights = new Perceptron(tags.Tags.Length);
        var order = sentences.ToArray();
        var chance = (ulong)seed;
        for (var round = 0; round < rounds; round++)
        {
            LanguageTrainer.Shuffle(order, ref chance);
            var (wrong, all) = (0, 0);
            foreach (var sentence in order)
                Sentence(sentence, tags, weights, ref wrong, ref all);
            tell($"tags, round {round + 1}: {wrong} of {all} wrong");
        }
        return weights;
    }

    static void Sentence(TreeExample sentence, TagNumbers tags, Perceptron weights, ref int wrong, ref int all)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        Span<int> scores = stackalloc int[weights.Classes];
        var (previous, beforePrevious) = (-1, -1);
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            var gold = tags.Of(sentence.Sentence.Words[i]);
            TagFeatures.Fill(sentence.Words, i, previous, beforePrevious, features);
            weights.Tick();
            weights.Score(features, scores);
            var guess = Tagger.Best(scores);
            all++;
            if (guess != gold)
            {
                wrong++;
                if (gold >= 0)
                    weights.Update(features, gold, guess);
            }
            (beforePrevious, previous) = (previous, guess);
        }
    }
}
