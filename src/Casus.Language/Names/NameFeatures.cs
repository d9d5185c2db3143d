using Casus.Language.Models;

namespace Casus.Language.Names;

/// <summary>What the name model sees of a word, its neighbours and the labels before it.</summary>
static class NameFeatures
{
    public const int Count = 46;

    static readonly WordKeys Edge = new("\u0002", WordList.Empty);

    public static void Fill(
        ReadOnlySpan<WordKeys> words,
        ReadOnlySpan<int> tags,
        int at,
        int previous,
        int beforePrevious,
        Span<uint> features
    )
    {
        ref readonly var w = ref words[at];
        ref readonly var l = ref at > 0 ? ref words[at - 1] : ref Edge;
        ref readonly var ll = ref at > 1 ? ref words[at - 2] : ref Edge;
        ref readonly var r = ref at + 1 < words.Length ? ref words[at + 1] : ref Edge;
        ref readonly var rr = ref at + 2 < words.Length ? ref words[at + 2] : ref Edge;
        var t = (uint)tags[at];
        var lt = at > 0 ? (uint)tags[at - 1] : 999u;
        var rt = at + 1 < words.Length ? (uint)tags[at + 1] : 999u;
        var p = (uint)(previous + 1);
        var pp = (uint)(beforePrevious + 1);
        var n = 0;
        features[n++] = FeatureHash.Key(400 + n, 0);
        features[n++] = FeatureHash.Key(400 + n, w.Form);
        features[n++] = FeatureHash.Key(400 + n, w.Lower);
        features[n++] = FeatureHash.Key(400 + n, w.Suffix2);
        features[n++] = FeatureHash.Key(400 + n, w.Suffix3);
        features[n++] = FeatureHash.Key(400 + n, w.Suffix4);
        features[n++] = FeatureHash.Key(400 + n, w.Prefix3);
        features[n++] = FeatureHash.Key(400 + n, w.Shape);
        features[n++] = FeatureHash.Key(400 + n, w.Shape, p);
        features[n++] = FeatureHash.Key(400 + n, t, p);
        features[n++] = FeatureHash.Key(400 + n, p, pp);
        features[n++] = FeatureHash.Key(400 + n, w.Lower, p);
        features[n++] = FeatureHash.Key(400 + n, l.Lower, p);
        features[n++] = FeatureHash.Key(400 + n, ll.Lower, l.Lower, p);
        features[n++] = FeatureHash.Key(400 + n, r.Lower, p);
        features[n++] = FeatureHash.Key(400 + n, rr.Lower, r.Lower);
        features[n++] = FeatureHash.Key(400 + n, l.Lower);
        features[n++] = FeatureHash.Key(400 + n, r.Lower);
        features[n++] = FeatureHash.Key(400 + n, l.Lower, w.Lower);
        features[n++] = FeatureHash.Key(400 + n, w.Lower, r.Lower);
        features[n++] = FeatureHash.Key(400 + n, l.Shape, w.Shape, r.Shape);
        features[n++] = FeatureHash.Key(400 + n, lt, t, rt);
        features[n++] = FeatureHash.Key(400 + n, l.Lower, w.Shape);
        features[n++] = FeatureHash.Key(400 + n, r.Lower, w.Shape);
        features[n++] = FeatureHash.Key(400 + n, ll.Lower, w.Shape);
        features[n++] = FeatureHash.Key(400 + n, rr.Lower, w.Shape);
        features[n++] = FeatureHash.Key(400 + n, l.Suffix3, w.Shape);
        features[n++] = FeatureHash.Key(400 + n, r.Suffix3, w.Shape);
        features[n++] = FeatureHash.Key(400 + n, w.Suffix3, w.Shape);
        features[n++] = FeatureHash.Key(400 + n, w.Suffix3, r.Shape, p);
        features[n++] = FeatureHash.Key(400 + n, w.Shape, at == 0 ? 1u : 0u);
        features[n++] = FeatureHash.Key(400 + n, r.Lower, rt, t);
        features[n++] = FeatureHash.Key(400 + n, r.Suffix3, t, rt);
        features[n++] = FeatureHash.Key(400 + n, l.Suffix4, p, t);
        features[n++] = FeatureHash.Key(400 + n, w.Prefix1, p);
        features[n++] = FeatureHash.Key(400 + n, r.Shape, p, w.Shape);
        features[n++] = FeatureHash.Key(400 + n, w.Mark, w.Shape);
        features[n++] = FeatureHash.Key(400 + n, w.Mark, p);
        features[n++] = FeatureHash.Key(400 + n, w.Mark, r.Mark, p);
        features[n++] = FeatureHash.Key(400 + n, l.Mark, w.Mark, p);
        features[n++] = FeatureHash.Key(400 + n, w.Mark, t, p);
        features[n++] = FeatureHash.Key(400 + n, w.Mark, r.Shape, w.Shape);
        features[n++] = FeatureHash.Key(400 + n, w.Mark, w.Class, p);
        features[n++] = FeatureHash.Key(400 + n, w.Mark, l.Lower);
        features[n++] = FeatureHash.Key(400 + n, w.Mark, r.Lower);
        features[n++] = FeatureHash.Key(400 + n, r.Mark, r.Class, p);
    }
}
