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
sealed class TagPerceptron(Perceptron weights, SettledWords settled, TagNumbers tags, int cut)
{
    public TagNumbers Tags => tags;

    public Perceptron Weights => weights;

    /// <summary>Weights nearer to 0 are not written.</summary>
    public int Cut => cut;

    public SettledWords Settled => settled;
}

/// <summary>Learns the tagger, and tags its own sentences in folds so that later stages learn from honest mistakes.</summary>
static class TagTrainer
{
    const int Rounds = 8;
    const int Folds = 4;

    /// <summary>How often a mistake must touch a feature before it counts; once is enough in a treebank of fewer sentences than this.</summary>
    const int Least = 2;
    const int Few = 1000;
    const int Scale = 8;
    const int Cut = 7;

    public static TagPerceptron Train(TreeExample[] sentences, int seed, ModelWriter writer, Action<string> tell)
    {
        var tags = new TagNumbers(sentences);
        var tagger = Learn(sentences, tags, Rounds, seed, tell);
        Write(tagger, writer);
        return tagger;
    }

    static void Write(TagPerceptron tagger, ModelWriter writer)
    {
        writer.Texts([.. tagger.Tags.Tags.Select(t => t.Upos)]);
        writer.Texts([.. tagger.Tags.Tags.Select(t => t.Xpos)]);
        SettledCount.Write(tagger.Settled, writer);
        tagger.Weights.Write(writer, Scale, tagger.Cut);
    }

    public static Tagger Frozen(TagPerceptron tagger)
    {
        var writer = new ModelWriter();
        Write(tagger, writer);
        return Tagger.Read(new(writer.ToArray()));
    }

    public static void TagInFolds(TreeExample[] sentences, TagNumbers tags, int seed, Action<string> tell)
    {
        var folds = sentences.Length < Few ? 1 : Folds;
        for (var fold = 0; fold < folds; fold++)
        {
            var others = sentences.Where(s => folds == 1 || !s.IsIn(fold, folds)).ToArray();
            var tagger = Frozen(Learn(others, tags, Rounds - 3, seed + fold + 1, _ => { }));
            var (right, all) = (0, 0);
            foreach (var sentence in sentences.Where(s => s.IsIn(fold, folds)))
            {
                tagger.Tag(sentence.Words, sentence.Tags);
                all += sentence.Tags.Length;
                right += sentence.Tags.Where((t, i) => tags.Tags[t].Upos == sentence.Sentence.Words[i].Upos).Count();
            }
            tell($"tags, fold {fold}: {right} of {all} parts of speech right on sentences not seen");
        }
    }

    static TagPerceptron Learn(TreeExample[] sentences, TagNumbers tags, int rounds, int seed, Action<string> tell)
    {
        var weights = new Perceptron(tags.Tags.Length, sentences.Length < Few ? 1 : Least);
        var count = new SettledCount();
        foreach (var sentence in sentences)
            for (var i = 0; i < sentence.Words.Length; i++)
                count.Add(sentence.Words[i], tags.Of(sentence.Sentence.Words[i]));
        var tagger = new TagPerceptron(weights, count.Settle(), tags, sentences.Length < Few ? 1 : Cut);
        var order = sentences.ToArray();
        var chance = (ulong)seed;
        for (var round = 0; round < rounds; round++)
        {
            LanguageTrainer.Shuffle(order, ref chance);
            var (wrong, all) = (0, 0);
            foreach (var sentence in order)
                Sentence(sentence, tagger, ref wrong, ref all);
            tell($"tags, round {round + 1}: {wrong} of {all} wrong");
        }
        return tagger;
    }

    static void Sentence(TreeExample sentence, TagPerceptron tagger, ref int wrong, ref int all)
    {
        var weights = tagger.Weights;
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        Span<int> scores = stackalloc int[weights.Classes];
        var (previous, beforePrevious) = (-1, -1);
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            var settled = tagger.Settled.Label(sentence.Words[i]);
            if (settled >= 0)
            {
                (beforePrevious, previous) = (previous, settled);
                continue;
            }
            var gold = tagger.Tags.Of(sentence.Sentence.Words[i]);
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
