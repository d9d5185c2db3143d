using Casus.Language.Models;
using Casus.Language.Tags;

namespace Casus.Language.Trees;

/// <summary>
/// Builds a tree greedily by arc-hybrid steps (Kuhlmann and others 2011), trained with the dynamic oracle of Goldberg and Nivre 2013.
/// Class 0 shifts, 1 … n are left arcs, n+1 … 2n right arcs.
/// </summary>
sealed class Parser
{
    readonly SparseWeights _weights;

    Parser(ModelReader reader)
    {
        Relations = reader.Texts();
        RootRelation = Array.IndexOf(Relations, "root");
        _weights = SparseWeights.Read(reader);
        if (_weights.Classes != Relations.Length * 2 + 1 || RootRelation < 0)
            throw new FormatException("A model file is damaged: relations and weights do not agree.");
    }

    public string[] Relations { get; }

    public int RootRelation { get; }

    public static Parser Read(ModelReader reader) => new(reader);

    /// <summary>Fills the state's heads (the sentence's length stands for the root) and labels.</summary>
    public void Parse(ParserState state, ParserInput input)
    {
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        Span<int> scores = stackalloc int[_weights.Width];
        state.Reset(input.Length);
        while (!state.IsDone)
        {
            // With nothing on the stack there is nothing to weigh: the next word goes there.
            if (state.Height == 0)
            {
                state.Shift();
                continue;
            }
            ParserFeatures.Fill(state, input, features);
            scores.Clear();
            _weights.Score(features, scores);
            Apply(state, Best(state, input, scores, Relations.Length, RootRelation), Relations.Length);
        }
    }

    /// <summary>The best class that the state allows; the root relation goes to the root alone, and no sign gets a dependent while there is another way.</summary>
    public static int Best(ParserState state, ParserInput input, ReadOnlySpan<int> scores, int relations, int root)
    {
        if (state is { Next: var next, Length: var length, Height: 1 } && next == length)
            return 1 + root;
        var best = -1;
        if (state.CanShift)
            best = 0;
        if (input.MayLeft(state))
            best = Better(scores, best, 1, relations, root);
        if (input.MayRight(state))
            best = Better(scores, best, 1 + relations, relations, root);
        return best;
    }

    static int Better(ReadOnlySpan<int> scores, int best, int from, int count, int skip)
    {
        for (var i = from; i < from + count; i++)
            if (i - from != skip && (best < 0 || scores[i] > scores[best]))
                best = i;
        return best;
    }

    public static void Apply(ParserState state, int move, int relations)
    {
        if (move == 0)
            state.Shift();
        else if (move <= relations)
            state.Left(move - 1);
        else
            state.Right(move - 1 - relations);
    }
}
