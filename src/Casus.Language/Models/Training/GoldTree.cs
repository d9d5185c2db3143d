using Casus.Language.Trees;

namespace Casus.Language.Models.Training;

/// <summary>A tree to learn, and the dynamic oracle: how many of its arcs each step would put out of reach.</summary>
sealed class GoldTree
{
    readonly int[] _firstChild;
    readonly int[] _nextChild;

    public GoldTree(TreeExample example, string[] relations)
    {
        Example = example;
        var words = example.Sentence.Words;
        Heads = [.. words.Select(w => w.Head < 0 ? words.Length : w.Head)];
        Labels = [.. words.Select(w => Math.Max(0, Array.IndexOf(relations, w.Relation)))];
        IsWhole = words.Count(w => w.Head < 0) == 1;
        _firstChild = new int[words.Length + 1];
        _nextChild = new int[words.Length + 1];
        _firstChild.AsSpan().Fill(-1);
        for (var i = words.Length - 1; i >= 0; i--)
        {
            _nextChild[i] = _firstChild[Heads[i]];
            _firstChild[Heads[i]] = i;
        }
    }

    public TreeExample Example { get; }

    public int[] Heads { get; }

    public int[] Labels { get; }

    public bool IsWhole { get; }

    /// <summary>Costs of shifting, of the left and of the right arc; <see cref="int.MaxValue"/> where the step is not allowed.</summary>
    public (int Shift, int Left, int Right) Costs(ParserState state, ParserInput input)
    {
        int top = state.Stack(0),
            below = state.Stack(1),
            next = state.Next;
        var (shift, left, right) = (int.MaxValue, int.MaxValue, int.MaxValue);
        if (state.CanShift)
        {
            shift = Heads[next] < next && Heads[next] != top && OnStack(state, Heads[next]) ? 1 : 0;
            for (var child = _firstChild[next]; child >= 0 && child < next; child = _nextChild[child])
                if (OnStack(state, child))
                    shift++;
        }
        if (top < 0)
            return (shift, left, right);
        var ahead = 0;
        for (var child = _firstChild[top]; child >= 0; child = _nextChild[child])
            if (child >= next)
                ahead++;
        if (input.MayLeft(state))
            left = ahead + (Heads[top] != next && (Heads[top] > next || Heads[top] == below) ? 1 : 0);
        if (input.MayRight(state))
            right = ahead + (Heads[top] >= next ? 1 : 0);
        return (shift, left, right);
    }

    public bool IsRight(ParserState state, ParserInput input, int move, int relations)
    {
        var (shift, left, right) = Costs(state, input);
        var least = Math.Min(shift, Math.Min(left, right));
        if (move == 0)
            return shift == least;
        var top = state.Stack(0);
        var isLeft = move <= relations;
        if ((isLeft ? left : right) != least)
            return false;
        var head = isLeft ? state.Next : state.Stack(1);
        return Heads[top] != head || Labels[top] == (move - 1) % relations;
    }

    static bool OnStack(ParserState state, int word) => word >= 0 && word < state.Next && state.Heads[word] < 0;
}
