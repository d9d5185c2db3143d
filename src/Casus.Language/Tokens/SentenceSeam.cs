using Casus.Language.Models;

namespace Casus.Language.Tokens;

/// <summary>What the sentence model sees after one token.</summary>
static class SentenceSeam
{
    public const int FeatureCount = 23;

    /// <summary>
    /// A token that ends in a sign may end a sentence, and any before a space and no small letter;
    /// a full stop within a name ("News.am") ends none.
    /// </summary>
    public static bool IsCandidate(ReadOnlySpan<char> line, List<TextSpan> tokens, int at)
    {
        var (end, next) = (tokens[at].End, tokens[at + 1].Start);
        if (!char.IsLetterOrDigit(line[end - 1]))
            return !(line[end - 1] is '.' && end < line.Length && char.IsLower(line[end]));
        return next > end && !char.IsLower(line[next]);
    }

    /// <summary>Tokens that a short aside has on either side of a full stop in it.</summary>
    const int LongestAside = 8;

    /// <summary>"(8 a.m. Lima time)": a full stop between brackets that hold no whole sentence ends none.</summary>
    public static bool IsInsideAside(ReadOnlySpan<char> line, List<TextSpan> tokens, int first, int at)
    {
        if (line[tokens[at].End - 1] != '.')
            return false;
        var open = at;
        while (open >= Math.Max(first, at - LongestAside) && line[tokens[open].Start] is not ('(' or ')'))
            open--;
        if (open < Math.Max(first, at - LongestAside) || line[tokens[open].Start] is not '(' || open == first)
            return false;
        for (var i = at + 1; i < Math.Min(tokens.Count, at + LongestAside); i++)
            if (line[tokens[i].Start] is ')')
                return i > at + 1 && line[tokens[i - 1].End - 1] is not ('.' or '!' or '?');
            else if (line[tokens[i].Start] is '(')
                return false;
        return false;
    }

    /// <summary>"… at 6 a.m. "We left": no quotation that begins with a capital belongs to the time before it.</summary>
    public static bool IsClockBeforeQuotation(ReadOnlySpan<char> line, List<TextSpan> tokens, int at)
    {
        var word = line[tokens[at].Start..tokens[at].End];
        var next = tokens[at + 1];
        return word is "a.m." or "p.m."
            && line[next.Start] is '"' or '“'
            && next.Start > tokens[at].End
            && next.End < line.Length
            && char.IsUpper(line[next.End]);
    }

    public static void Features(ReadOnlySpan<char> line, List<TextSpan> tokens, int first, int at, Span<uint> features)
    {
        var word = Word(line, tokens, at);
        var next = Word(line, tokens, at + 1);
        var after = Shape(line, tokens, at + 2);
        var before = Word(line, tokens, at - 1);
        var nextShape = Shape(line, tokens, at + 1);
        var beforeShape = Shape(line, tokens, at - 1);
        var space = Gap(tokens, at) ? 1u : 0u;
        var gapBefore = Gap(tokens, at - 1) ? 1u : 0u;
        var open = Open(line, tokens, first, at);
        var length = (uint)Math.Min(at - first, 6);
        var n = 0;
        features[n++] = FeatureHash.Key(100 + n, word, space);
        features[n++] = FeatureHash.Key(100 + n, word, nextShape, space);
        features[n++] = FeatureHash.Key(100 + n, word, next);
        features[n++] = FeatureHash.Key(100 + n, word, before);
        features[n++] = FeatureHash.Key(100 + n, word, beforeShape, nextShape);
        features[n++] = FeatureHash.Key(100 + n, word, nextShape, after);
        features[n++] = FeatureHash.Key(100 + n, nextShape, space);
        features[n++] = FeatureHash.Key(100 + n, next);
        features[n++] = FeatureHash.Key(100 + n, word, open, nextShape);
        features[n++] = FeatureHash.Key(100 + n, word, length);
        features[n++] = FeatureHash.Key(100 + n, length, nextShape, word);
        features[n++] = FeatureHash.Key(100 + n, before, nextShape);
        features[n++] = FeatureHash.Key(100 + n, word, space * 2 + gapBefore, nextShape);
        features[n++] = FeatureHash.Key(100 + n, word, Word(line, tokens, at - 2), nextShape);
        features[n++] = FeatureHash.Key(100 + n, word, Shape(line, tokens, at - 2), beforeShape);
        features[n++] = FeatureHash.Key(100 + n, FeatureHash.Key(1, word, before), next, open);
        var (here, ahead) = (Form(line, tokens, at), Form(line, tokens, at + 1));
        features[n++] = FeatureHash.Key(100 + n, here, ahead, space);
        features[n++] = FeatureHash.Key(100 + n, here, next);
        features[n++] = FeatureHash.Key(100 + n, word, ahead);
        features[n++] = FeatureHash.Key(100 + n, ahead, Form(line, tokens, at + 2), here);
        features[n++] = FeatureHash.Key(100 + n, Form(line, tokens, at - 1), here, ahead);
        features[n++] = FeatureHash.Key(100 + n, next, Word(line, tokens, at + 2), nextShape);
        features[n++] = FeatureHash.Key(100 + n, here, ahead, length);
    }

    static bool Gap(List<TextSpan> tokens, int at) =>
        at >= 0 && at + 1 < tokens.Count && tokens[at].End < tokens[at + 1].Start;

    /// <summary>How many quotes and brackets stand open since the sentence began, looked at no further back than 80 tokens.</summary>
    static uint Open(ReadOnlySpan<char> line, List<TextSpan> tokens, int first, int at)
    {
        var (quotes, brackets) = (0, 0);
        for (var i = Math.Max(first, at - 80); i <= at; i++)
            switch (line[tokens[i].Start])
            {
                case '"':
                    quotes ^= 1;
                    break;
                case '“':
                    quotes = 1;
                    break;
                case '”':
                    quotes = 0;
                    break;
                case '(' or '[':
                    brackets = 1;
                    break;
                case ')' or ']':
                    brackets = 0;
                    break;
            }
        return (uint)(quotes * 2 + brackets);
    }

    static uint Word(ReadOnlySpan<char> line, List<TextSpan> tokens, int at) =>
        at < 0 || at >= tokens.Count
            ? 0
            : FeatureHash.Folded(line.Slice(tokens[at].Start, Math.Min(tokens[at].Length, 32)));

    /// <summary>The kinds of a token's characters, runs of one kind made one.</summary>
    static uint Form(ReadOnlySpan<char> line, List<TextSpan> tokens, int at) =>
        at < 0 || at >= tokens.Count ? 0 : Chunk.Shape(line.Slice(tokens[at].Start, Math.Min(tokens[at].Length, 24)));

    static uint Shape(ReadOnlySpan<char> line, List<TextSpan> tokens, int at)
    {
        if (at < 0 || at >= tokens.Count)
            return 0;
        var c = line[tokens[at].Start];
        if (!char.IsLetterOrDigit(c))
            return c;
        if (char.IsDigit(c))
            return 2;
        if (!char.IsUpper(c))
            return 3;
        var second = tokens[at].Length > 1 ? line[tokens[at].Start + 1] : ' ';
        return second == ' ' ? 4u
            : second == '.' ? 5u
            : char.IsUpper(second) ? 6u
            : 7u;
    }
}
