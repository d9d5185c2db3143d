using Casus.Language.Models;

namespace Casus.Language.Trees;

/// <summary>What the parser sees of a state: the words and tags around the stack's top and the buffer's front, and what hangs on them.</summary>
static class ParserFeatures
{
    public const int Count = 86;

    public static void Fill(ParserState state, ParserInput eye, Span<uint> f)
    {
        int s0 = state.Stack(0),
            s1 = state.Stack(1),
            s2 = state.Stack(2);
        int b0 = state.Ahead(0),
            b1 = state.Ahead(1),
            b2 = state.Ahead(2);
        int s0l = Of(state.Left1, s0),
            s0l2 = Of(state.Left2, s0),
            s0r = Of(state.Right1, s0),
            s0r2 = Of(state.Right2, s0);
        int s1l = Of(state.Left1, s1),
            s1r = Of(state.Right1, s1),
            b0l = Of(state.Left1, b0),
            b0l2 = Of(state.Left2, b0);
        uint s0w = eye.Word(s0),
            s0t = eye.Tag(s0),
            s1w = eye.Word(s1),
            s1t = eye.Tag(s1),
            s2t = eye.Tag(s2);
        uint b0w = eye.Word(b0),
            b0t = eye.Tag(b0),
            b1w = eye.Word(b1),
            b1t = eye.Tag(b1),
            b2t = eye.Tag(b2);
        var distance = (uint)(s0 < 0 ? 0 : Math.Min(b0 - s0, 8));
        var gap = (uint)(s1 < 0 ? 0 : Math.Min(s0 - s1, 8));
        var s0v = (uint)(s0 < 0 ? 0 : Math.Min(state.LeftCount[s0], 3) * 4 + Math.Min(state.RightCount[s0], 3));
        var s1v = (uint)(s1 < 0 ? 0 : Math.Min(state.LeftCount[s1], 3) * 4 + Math.Min(state.RightCount[s1], 3));
        var b0v = (uint)Math.Min(state.LeftCount[b0], 3);
        var n = 0;
        f[n++] = FeatureHash.Key(300 + n, 0);
        f[n++] = FeatureHash.Key(300 + n, s0w);
        f[n++] = FeatureHash.Key(300 + n, s0t);
        f[n++] = FeatureHash.Key(300 + n, s0w, s0t);
        f[n++] = FeatureHash.Key(300 + n, s1w);
        f[n++] = FeatureHash.Key(300 + n, s1t);
        f[n++] = FeatureHash.Key(300 + n, s1w, s1t);
        f[n++] = FeatureHash.Key(300 + n, b0w);
        f[n++] = FeatureHash.Key(300 + n, b0t);
        f[n++] = FeatureHash.Key(300 + n, b0w, b0t);
        f[n++] = FeatureHash.Key(300 + n, b1w, b1t);
        f[n++] = FeatureHash.Key(300 + n, b1t);
        f[n++] = FeatureHash.Key(300 + n, eye.Word(b2), b2t);
        f[n++] = FeatureHash.Key(300 + n, eye.Word(s2), s2t);
        f[n++] = FeatureHash.Key(300 + n, s0w, b0w);
        f[n++] = FeatureHash.Key(300 + n, s0t, b0t);
        f[n++] = FeatureHash.Key(300 + n, s0w, b0t);
        f[n++] = FeatureHash.Key(300 + n, s0t, b0w);
        f[n++] = FeatureHash.Key(300 + n, s0w, s0t, b0t);
        f[n++] = FeatureHash.Key(300 + n, s0t, b0w, b0t);
        f[n++] = FeatureHash.Key(300 + n, s1w, s0w);
        f[n++] = FeatureHash.Key(300 + n, s1t, s0t);
        f[n++] = FeatureHash.Key(300 + n, s1w, s0t);
        f[n++] = FeatureHash.Key(300 + n, s1t, s0w);
        f[n++] = FeatureHash.Key(300 + n, s1w, b0w);
        f[n++] = FeatureHash.Key(300 + n, s1t, b0t);
        f[n++] = FeatureHash.Key(300 + n, b0t, b1t);
        f[n++] = FeatureHash.Key(300 + n, b0w, b1t);
        f[n++] = FeatureHash.Key(300 + n, b0t, b1t, b2t);
        f[n++] = FeatureHash.Key(300 + n, s0t, b0t, b1t);
        f[n++] = FeatureHash.Key(300 + n, s0w, b0t, b1t);
        f[n++] = FeatureHash.Key(300 + n, s1t, s0t, b0t);
        f[n++] = FeatureHash.Key(300 + n, s1t, s0w, b0t);
        f[n++] = FeatureHash.Key(300 + n, s1w, s0t, b0t);
        f[n++] = FeatureHash.Key(300 + n, s1t, s0t, b0w);
        f[n++] = FeatureHash.Key(300 + n, s2t, s1t, s0t);
        f[n++] = FeatureHash.Key(300 + n, s0t, eye.Tag(s0l), b0t);
        f[n++] = FeatureHash.Key(300 + n, s0t, eye.Tag(s0r), b0t);
        f[n++] = FeatureHash.Key(300 + n, s0t, eye.Tag(b0l), b0t);
        f[n++] = FeatureHash.Key(300 + n, s1t, eye.Tag(s1r), s0t);
        f[n++] = FeatureHash.Key(300 + n, s1t, eye.Tag(s1l), s0t);
        f[n++] = FeatureHash.Key(300 + n, s1t, s0t, eye.Tag(s0l));
        f[n++] = FeatureHash.Key(300 + n, s1t, s0t, eye.Tag(s0r));
        f[n++] = FeatureHash.Key(300 + n, s0w, eye.Word(s0l));
        f[n++] = FeatureHash.Key(300 + n, s0w, eye.Word(s0r));
        f[n++] = FeatureHash.Key(300 + n, b0w, eye.Word(b0l));
        f[n++] = FeatureHash.Key(300 + n, s0t, Label(state, s0l), b0t);
        f[n++] = FeatureHash.Key(300 + n, s0t, Label(state, s0r), b0t);
        f[n++] = FeatureHash.Key(300 + n, b0t, Label(state, b0l), s0t);
        f[n++] = FeatureHash.Key(300 + n, s0t, Label(state, s0l), Label(state, s0l2));
        f[n++] = FeatureHash.Key(300 + n, s0t, Label(state, s0r), Label(state, s0r2));
        f[n++] = FeatureHash.Key(300 + n, b0t, Label(state, b0l), Label(state, b0l2));
        f[n++] = FeatureHash.Key(300 + n, s1t, Label(state, s1l), Label(state, s1r));
        f[n++] = FeatureHash.Key(300 + n, s1w, Label(state, s1r), s0t);
        f[n++] = FeatureHash.Key(300 + n, s0w, s0v);
        f[n++] = FeatureHash.Key(300 + n, s0t, s0v, b0t);
        f[n++] = FeatureHash.Key(300 + n, b0w, b0v);
        f[n++] = FeatureHash.Key(300 + n, b0t, b0v, s0t);
        f[n++] = FeatureHash.Key(300 + n, s1t, s1v, s0t);
        f[n++] = FeatureHash.Key(300 + n, s0w, distance);
        f[n++] = FeatureHash.Key(300 + n, s0t, distance, b0t);
        f[n++] = FeatureHash.Key(300 + n, b0w, distance);
        f[n++] = FeatureHash.Key(300 + n, s0w, b0w, distance);
        f[n++] = FeatureHash.Key(300 + n, s1t, gap, s0t);
        f[n++] = FeatureHash.Key(300 + n, s1w, s0w, gap);
        f[n++] = FeatureHash.Key(300 + n, s1t, s0t, eye.Word(s0l));
        f[n++] = FeatureHash.Key(300 + n, s1w, eye.Word(s0l), s0t);
        f[n++] = FeatureHash.Key(300 + n, s1w, s0w, b0t);
        f[n++] = FeatureHash.Key(300 + n, s0w, b0t, s0v);
        f[n++] = FeatureHash.Key(300 + n, eye.Ending(s0), b0t);
        f[n++] = FeatureHash.Key(300 + n, s0w, b1w);
        f[n++] = FeatureHash.Key(300 + n, s0w, Label(state, s0l), Label(state, s0r));
        uint sign = eye.SignBetween(s0, b0),
            between = eye.Between(s0, b0),
            inner = eye.SignBetween(s1, Math.Max(0, s0));
        uint s0c = eye.Coarse(s0),
            s1c = eye.Coarse(s1),
            b0c = eye.Coarse(b0);
        f[n++] = FeatureHash.Key(300 + n, s0t, b0t, sign);
        f[n++] = FeatureHash.Key(300 + n, s0w, b0c, sign);
        f[n++] = FeatureHash.Key(300 + n, s0c, b0w, sign);
        f[n++] = FeatureHash.Key(300 + n, s0c, b0c, between);
        f[n++] = FeatureHash.Key(300 + n, s1c, s0c, inner);
        f[n++] = FeatureHash.Key(300 + n, s1c, s0w, inner);
        f[n++] = FeatureHash.Key(300 + n, s1c, s0c, eye.Between(s1, Math.Max(0, s0)));
        f[n++] = FeatureHash.Key(300 + n, s1c * 32 + s0c, b0c * 32 + eye.Coarse(b1));
        f[n++] = FeatureHash.Key(300 + n, eye.Coarse(s2) * 32 + s1c, s0c * 32 + b0c);
        f[n++] = FeatureHash.Key(300 + n, s0c * 32 + b0c, eye.Coarse(b1) * 32 + eye.Coarse(b2));
        f[n++] = FeatureHash.Key(300 + n, eye.Ending(s0), eye.Ending(b0), s0c * 32 + b0c);
        f[n++] = FeatureHash.Key(300 + n, eye.Class(s0), b0c);
        f[n++] = FeatureHash.Key(300 + n, eye.Class(b0), s0c);
        f[n++] = FeatureHash.Key(300 + n, s1w, s0c, Label(state, s0l));
    }

    static uint Label(ParserState state, int i) => i < 0 ? 0u : (uint)(state.Labels[i] + 2);

    static int Of(int[] children, int i) => i < 0 ? -1 : children[i];
}
