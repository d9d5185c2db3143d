using Casus.Language.Models;

namespace Casus.Language.Tokens;

/// <summary>What the token model sees at one seam between two characters of a run without spaces.</summary>
static class Chunk
{
    public const int FeatureCount = 19;

    enum Kind
    {
        None,
        Upper,
        Lower,
        Digit,
        Other,
    }

    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\uFEFF' or '\u200B';

    /// <summary>Whether the model is asked here at all: between unlike characters, beside signs, and before an apostrophe.</summary>
    public static bool IsSeam(ReadOnlySpan<char> line, int start, int at, int end)
    {
        var (left, right) = (KindOf(line[at - 1]), KindOf(line[at]));
        if (char.IsLowSurrogate(line[at]) && char.IsHighSurrogate(line[at - 1]))
            return false;
        if (left is Kind.Other || right is Kind.Other || left is Kind.Digit != right is Kind.Digit)
            return true;
        return at + 1 < end && line[at + 1] is '\'' or '’' && at > start;
    }

    /// <summary>Fills the features of the seam before <paramref name="at"/>; <paramref name="token"/> is where the open token began.</summary>
    public static void Features(ReadOnlySpan<char> line, int start, int token, int at, int end, Span<uint> features)
    {
        uint l1 = FeatureHash.Fold(line[at - 1]);
        uint r1 = FeatureHash.Fold(line[at]);
        var l2 = at - 2 >= start ? FeatureHash.Fold(line[at - 2]) : 1u;
        var r2 = at + 1 < end ? FeatureHash.Fold(line[at + 1]) : 1u;
        var r3 = at + 2 < end ? FeatureHash.Fold(line[at + 2]) : 1u;
        var kinds = Kinds(line, start, at, end);
        var left = FeatureHash.Folded(line[Math.Max(token, at - 8)..at]);
        var right = FeatureHash.Folded(line[at..Math.Min(end, at + 8)]);
        var next = Following(line, end);
        var tail = (uint)Math.Min(end - at, 4);
        var run = FeatureHash.Folded(line[RunStart(line, start, at)..at]);
        var ahead = FeatureHash.Folded(line[at..RunEnd(line, at, end)]);
        var n = 0;
        features[n++] = FeatureHash.Key(n, kinds);
        features[n++] = FeatureHash.Key(n, l1, r1);
        features[n++] = FeatureHash.Key(n, l1, r1, r2);
        features[n++] = FeatureHash.Key(n, l2, l1, r1);
        features[n++] = FeatureHash.Key(n, l1, kinds);
        features[n++] = FeatureHash.Key(n, r1, kinds);
        features[n++] = FeatureHash.Key(n, left, r1);
        features[n++] = FeatureHash.Key(n, right, l1);
        features[n++] = FeatureHash.Key(n, left, right);
        features[n++] = FeatureHash.Key(n, l1, r1, next * 8 + tail);
        features[n++] = FeatureHash.Key(n, left, r1, next * 8 + tail);
        features[n++] = FeatureHash.Key(n, run, r1, token == start ? 1u : 0u);
        features[n++] = FeatureHash.Key(n, ahead, l1);
        features[n++] = FeatureHash.Key(n, run, ahead);
        features[n++] = FeatureHash.Key(n, r1, r2, r3);
        features[n++] = FeatureHash.Key(n, r1, next * 8 + tail, (uint)Math.Min(at - token, 4));
        features[n++] = FeatureHash.Key(
            n,
            FeatureHash.Folded(line[start..Math.Min(end, start + 24)]),
            (uint)(at - start)
        );
        features[n++] = FeatureHash.Key(n, kinds, next * 8 + tail);
        features[n++] = FeatureHash.Key(n, l1, token == start ? 1u : 0u, tail);
    }

    /// <summary>What stands after the run: nothing, a capital, a small letter, a digit or a sign.</summary>
    static uint Following(ReadOnlySpan<char> line, int end)
    {
        var at = end;
        while (at < line.Length && IsSpace(line[at]) && at < end + 3)
            at++;
        return at < line.Length ? (uint)KindOf(line[at]) : 0;
    }

    static uint Kinds(ReadOnlySpan<char> line, int start, int at, int end)
    {
        uint kinds = 0;
        for (var i = at - 3; i < at + 3; i++)
            kinds = kinds * 5 + (i >= start && i < end ? (uint)KindOf(line[i]) : 0);
        return kinds;
    }

    static int RunStart(ReadOnlySpan<char> line, int start, int at)
    {
        var i = at;
        while (i > start && i > at - 12 && char.IsLetterOrDigit(line[i - 1]))
            i--;
        return i;
    }

    static int RunEnd(ReadOnlySpan<char> line, int at, int end)
    {
        var i = at;
        while (i < end && i < at + 12 && char.IsLetterOrDigit(line[i]))
            i++;
        return i;
    }

    static Kind KindOf(char c) =>
        char.IsUpper(c) ? Kind.Upper
        : char.IsLetter(c) || char.IsSurrogate(c) ? Kind.Lower
        : char.IsDigit(c) ? Kind.Digit
        : Kind.Other;
}
