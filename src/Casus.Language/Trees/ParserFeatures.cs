using Casus.Language.Models;

namespace Casus.Language.Trees;

/// <summary>What the parser sees of a state: the words and tags around the stack's top and the buffer's front, and what hangs on them.</summary>
static class ParserFeatures
{
    public const int Count = 72;

    const uint NoWord = 7;
    const uint RootWord = 9;

    readonly ref struct Eye(ParserState state, ReadOnlySpan<WordKeys> words, ReadOnlySpan<int> tags)
    {
        readonly ReadOnlySpan<WordKeys> _words = words;
        readonly ReadOnlySpan<int> _tags = tags;

        public uint W(int i) =>
            i < 0 ? NoWord
            : i == state.Length ? RootWord
            : _words[i].Lower;

        public uint T(int i) =>
            i < 0 ? 0u
            : i == state.Length ? 1u
            : (uint)_tags[i] + 2;

        public uint L(int i) => i < 0 ? 0u : (uint)(state.Labels[i] + 2);
    }

    public static void Fill(ParserState state, ReadOnlySpan<WordKeys> words, ReadOnlySpan<int> tags, Span<uint> f)
    {
        var eye = new Eye(state, words, tags);
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
        uint s0w = eye.W(s0),
            s0t = eye.T(s0),
            s1w = eye.W(s1),
            s1t = eye.T(s1),
            s2t = eye.T(s2);
        uint b0w = eye.W(b0),
            b0t = eye.T(b0),
            b1w = eye.W(b1),
            b1t = eye.T(b1),
            b2t = eye.T(b2);
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
        f[n++] = FeatureHash.Key(300 + n, eye.W(b2), b2t);
        f[n++] = FeatureHash.Key(300 + n, eye.W(s2), s2t);
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
        f[n++] = FeatureHash.Key(300 + n, s0t, eye.T(s0l), b0t);
        f[n++] = FeatureHash.Key(300 + n, s0t, eye.T(s0r), b0t);
        f[n++] = FeatureHash.Key(300 + n, s0t, eye.T(b0l), b0t);
        f[n++] = FeatureHash.Key(300 + n, s1t, eye.T(s1r), s0t);
        f[n++] = FeatureHash.Key(300 + n, s1t, eye.T(s1l), s0t);
        f[n++] = FeatureHash.Key(300 + n, s1t, s0t, eye.T(s0l));
        f[n++] = FeatureHash.Key(300 + n, s1t, s0t, eye.T(s0r));
        f[n++] = FeatureHash.Key(300 + n, s0w, eye.W(s0l));
        f[n++] = FeatureHash.Key(300 + n, s0w, eye.W(s0r));
        f[n++] = FeatureHash.Key(300 + n, b0w, eye.W(b0l));
        f[n++] = FeatureHash.Key(300 + n, s0t, eye.L(s0l), b0t);
        f[n++] = FeatureHash.Key(300 + n, s0t, eye.L(s0r), b0t);
        f[n++] = FeatureHash.Key(300 + n, b0t, eye.L(b0l), s0t);
        f[n++] = FeatureHash.Key(300 + n, s0t, eye.L(s0l), eye.L(s0l2));
        f[n++] = FeatureHash.Key(300 + n, s0t, eye.L(s0r), eye.L(s0r2));
        f[n++] = FeatureHash.Key(300 + n, b0t, eye.L(b0l), eye.L(b0l2));
        f[n++] = FeatureHash.Key(300 + n, s1t, eye.L(s1l), eye.L(s1r));
        f[n++] = FeatureHash.Key(300 + n, s1w, eye.L(s1r), s0t);
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
        f[n++] = FeatureHash.Key(300 + n, s1t, s0t, eye.W(s0l));
        f[n++] = FeatureHash.Key(300 + n, s1w, eye.W(s0l), s0t);
        f[n++] = FeatureHash.Key(300 + n, s1w, s0w, b0t);
        f[n++] = FeatureHash.Key(300 + n, s0w, b0t, s0v);
        f[n++] = FeatureHash.Key(300 + n, Ends(words, s0), b0t);
        f[n++] = FeatureHash.Key(300 + n, s0w, b1w);
        f[n++] = FeatureHash.Key(300 + n, s0w, eye.L(s0l), eye.L(s0r));
    }

    static uint Ends(ReadOnlySpan<WordKeys> words, int i) => i < 0 || i >= words.Length ? 0 : words[i].Suffix3;

    static int Of(int[] children, int i) => i < 0 ? -1 : children[i];
}
