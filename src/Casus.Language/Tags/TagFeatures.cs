using Casus.Language.Models;

namespace Casus.Language.Tags;

/// <summary>What the tagger sees of a word and its neighbours.</summary>
static class TagFeatures
{
    public const int Count = 38;

    static readonly WordKeys Edge = new("\u0002", WordList.Empty);

    public static void Fill(ReadOnlySpan<WordKeys> words, int at, int previous, int beforePrevious, Span<uint> features)
    {
        ref readonly var w = ref words[at];
        ref readonly var l = ref at > 0 ? ref words[at - 1] : ref Edge;
        ref readonly var ll = ref at > 1 ? ref words[at - 2] : ref Edge;
        ref readonly var r = ref at + 1 < words.Length ? ref words[at + 1] : ref Edge;
        ref readonly var rr = ref at + 2 < words.Length ? ref words[at + 2] : ref Edge;
        var p = (uint)(previous + 1);
        var pp = (uint)(beforePrevious + 1);
        var n = 0;
        features[n++] = FeatureHash.Key(200 + n, 0);
        features[n++] = FeatureHash.Key(200 + n, w.Form);
        features[n++] = FeatureHash.Key(200 + n, w.Lower);
        features[n++] = FeatureHash.Key(200 + n, w.Suffix1);
        features[n++] = FeatureHash.Key(200 + n, w.Suffix2);
        features[n++] = FeatureHash.Key(200 + n, w.Suffix3);
        features[n++] = FeatureHash.Key(200 + n, w.Suffix4);
        features[n++] = FeatureHash.Key(200 + n, w.Prefix1);
        features[n++] = FeatureHash.Key(200 + n, w.Prefix3);
        features[n++] = FeatureHash.Key(200 + n, w.Shape);
        features[n++] = FeatureHash.Key(200 + n, w.Shape, at == 0 ? 1u : 0u);
        features[n++] = FeatureHash.Key(200 + n, p);
        features[n++] = FeatureHash.Key(200 + n, p, pp);
        features[n++] = FeatureHash.Key(200 + n, p, w.Lower);
        features[n++] = FeatureHash.Key(200 + n, p, w.Suffix3);
        features[n++] = FeatureHash.Key(200 + n, l.Lower);
        features[n++] = FeatureHash.Key(200 + n, ll.Lower);
        features[n++] = FeatureHash.Key(200 + n, r.Lower);
        features[n++] = FeatureHash.Key(200 + n, rr.Lower);
        features[n++] = FeatureHash.Key(200 + n, l.Suffix3);
        features[n++] = FeatureHash.Key(200 + n, r.Suffix3);
        features[n++] = FeatureHash.Key(200 + n, r.Suffix2, w.Suffix2);
        features[n++] = FeatureHash.Key(200 + n, r.Shape, w.Shape, l.Shape);
        features[n++] = FeatureHash.Key(200 + n, l.Lower, w.Lower);
        features[n++] = FeatureHash.Key(200 + n, w.Lower, r.Lower);
        features[n++] = FeatureHash.Key(200 + n, l.Lower, r.Lower);
        features[n++] = FeatureHash.Key(200 + n, p, r.Lower);
        features[n++] = FeatureHash.Key(200 + n, p, w.Suffix2, r.Suffix3);
        features[n++] = FeatureHash.Key(200 + n, w.Shape, p);
        features[n++] = FeatureHash.Key(200 + n, w.Suffix3, w.Shape);
        features[n++] = FeatureHash.Key(200 + n, w.Class);
        features[n++] = FeatureHash.Key(200 + n, w.Class, p);
        features[n++] = FeatureHash.Key(200 + n, w.Class, w.Shape);
        features[n++] = FeatureHash.Key(200 + n, w.Class, r.Class);
        features[n++] = FeatureHash.Key(200 + n, w.Class, l.Class);
        features[n++] = FeatureHash.Key(200 + n, w.Class, p, r.Class);
        features[n++] = FeatureHash.Key(200 + n, w.Mark, w.Shape, w.Class);
        features[n++] = FeatureHash.Key(200 + n, r.Class, rr.Class, p);
    }
}
