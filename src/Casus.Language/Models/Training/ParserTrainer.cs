using Casus.Language.Trees;

namespace Casus.Language.Models.Training;

/// <summary>Learns the parser by following its own steps and asking the dynamic oracle which of them lose nothing.</summary>
static class ParserTrainer
{
    const int Rounds = 10;

    /// <summary>How often a mistake must touch a feature before it counts; once is enough in a treebank of fewer sentences than this.</summary>
    const int Least = 5;
    const int Few = 1000;
    const int Scale = 12;
    const int Cut = 22;

    public static void Train(TreeExample[] sentences, TagKinds kinds, int seed, ModelWriter writer, Action<string> tell)
    {
        var relations = sentences
            .SelectMany(s => s.Sentence.Words)
            .CountBy(w => w.Relation)
            .OrderByDescending(r => r.Value)
            .ThenBy(r => r.Key, StringComparer.Ordinal)
            .Where(r => r.Value > 2 || r.Key == "root")
            .Select(r => r.Key)
            .ToArray();
        var trees = sentences.Select(s => new GoldTree(s, relations)).Where(t => t.IsWhole).ToArray();
        var weights = new Perceptron(relations.Length * 2 + 1, trees.Length < Few ? 1 : Least);
        var root = Array.IndexOf(relations, "root");
        var (state, input) = (new ParserState(), new ParserInput());
        var chance = (ulong)seed;
        for (var round = 0; round < Rounds; round++)
        {
            LanguageTrainer.Shuffle(trees, ref chance);
            var (wrong, all) = (0, 0);
            foreach (var tree in trees)
                Tree(tree, kinds, state, input, weights, relations.Length, root, ref wrong, ref all);
            tell($"trees, round {round + 1}: {wrong} of {all} steps wrong");
        }
        writer.Texts(relations);
        weights.Write(writer, Scale, trees.Length < Few ? 1 : Cut);
    }

    static void Tree(
        GoldTree tree,
        TagKinds kinds,
        ParserState state,
        ParserInput input,
        Perceptron weights,
        int relations,
        int root,
        ref int wrong,
        ref int all
    )
    {
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        Span<int> scores = stackalloc int[weights.Classes];
        state.Reset(tree.Heads.Length);
        input.Set(tree.Example.Words, tree.Example.Tags, kinds);
        while (!state.IsDone)
        {
            var guess = 1 + root;
            if (state.Height != 1 || state.CanShift)
            {
                ParserFeatures.Fill(state, input, features);
                weights.Tick();
                weights.Score(features, scores);
                guess = Parser.Best(state, input, scores, relations, root);
                var gold = BestGold(tree, state, input, scores, relations);
                all++;
                if (gold >= 0 && !tree.IsRight(state, input, guess, relations))
                {
                    wrong++;
                    weights.Update(features, gold, guess);
                }
            }
            Parser.Apply(state, guess, relations);
        }
    }

    /// <summary>The best scored of the steps that lose nothing, with the right relation where the arc is right.</summary>
    static int BestGold(GoldTree tree, ParserState state, ParserInput input, ReadOnlySpan<int> scores, int relations)
    {
        var (shift, left, right) = tree.Costs(state, input);
        var least = Math.Min(shift, Math.Min(left, right));
        if (least == int.MaxValue)
            return -1;
        var best = -1;
        if (shift == least)
            best = 0;
        var label = tree.Labels[Math.Max(0, state.Stack(0))];
        if (left == least && (best < 0 || scores[1 + label] > scores[best]))
            best = 1 + label;
        if (right == least && (best < 0 || scores[1 + relations + label] > scores[best]))
            best = 1 + relations + label;
        return best;
    }
}
