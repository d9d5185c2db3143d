using Casus.Language.Models;

namespace Casus.Language.Tokens;

/// <summary>A run of characters without spaces, and what the token model sees at a seam between two of them.</summary>
readonly ref struct Chunk
{
    public const int FeatureCount = SignCount + EdgeCount + KnownCount;

    const int SignCount = 26;
    const int EdgeCount = 4;
    const int KnownCount = 7;

    readonly ReadOnlySpan<char> _line;
    readonly int _start;
    readonly int _end;
    readonly TextSpan _link;
    readonly uint _following;
    readonly uint _next;
    readonly uint _before;
    readonly uint _nextClass;
    readonly uint _beforeClass;
    readonly uint _whole;
    readonly uint _shape;
    readonly WordList _list;

    enum Kind
    {
        None,
        Upper,
        Lower,
        Digit,
        Other,
    }

    public Chunk(ReadOnlySpan<char> line, int start, int end, WordList list)
    {
        _list = list;
        _line = line;
        _start = start;
        _end = end;
        _link = Link.In(line[start..end]);
        _following = Following(line, end);
        _next = Next(line, end);
        _before = Before(line, start);
        (_nextClass, _beforeClass) = (list.Of(_next).Class, list.Of(_before).Class);
        _whole = FeatureHash.Folded(line[start..Math.Min(end, start + 24)]);
        _shape = Shape(line[start..Math.Min(end, start + 40)]);
    }

    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\uFEFF' or '\u200B';

    /// <summary>Whether the model is asked between unlike characters, beside signs, and before an apostrophe.</summary>
    public static bool IsSeam(ReadOnlySpan<char> line, int start, int at, int end)
    {
        var (left, right) = (KindOf(line[at - 1]), KindOf(line[at]));
        if (char.IsLowSurrogate(line[at]) && char.IsHighSurrogate(line[at - 1]))
            return false;
        if (left is Kind.Other || right is Kind.Other || left is Kind.Digit != right is Kind.Digit)
            return true;
        return at + 1 < end && line[at + 1] is '\'' or '’' && at > start;
    }

    /// <summary>Whether the place lies inside an address, which is never cut.</summary>
    public bool IsInLink(int at) => at > _start + _link.Start && at < _start + _link.End;

    /// <summary>Fills the features of the seam before <paramref name="at"/>; <paramref name="token"/> is where the open token began.</summary>
    public void Features(int token, int at, Span<uint> features)
    {
        var line = _line;
        var (start, end) = (_start, _end);
        uint l1 = FeatureHash.Fold(line[at - 1]);
        uint r1 = FeatureHash.Fold(line[at]);
        var l2 = at - 2 >= start ? FeatureHash.Fold(line[at - 2]) : 1u;
        var r2 = at + 1 < end ? FeatureHash.Fold(line[at + 1]) : 1u;
        var r3 = at + 2 < end ? FeatureHash.Fold(line[at + 2]) : 1u;
        var kinds = Kinds(line, start, at, end);
        var left = FeatureHash.Folded(line[Math.Max(token, at - 8)..at]);
        var right = FeatureHash.Folded(line[at..Math.Min(end, at + 8)]);
        var tail = _following * 8 + (uint)Math.Min(end - at, 4);
        var run = FeatureHash.Folded(line[RunStart(line, start, at)..at]);
        var ahead = FeatureHash.Folded(line[at..RunEnd(line, at, end)]);
        var isFirst = token == start ? 1u : 0u;
        var edge =
            _link.Length == 0 ? 0u
            : at <= _start + _link.Start ? 1u
            : 2u;
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
        features[n++] = FeatureHash.Key(n, l1, r1, tail);
        features[n++] = FeatureHash.Key(n, left, r1, tail);
        features[n++] = FeatureHash.Key(n, run, r1, isFirst);
        features[n++] = FeatureHash.Key(n, ahead, l1);
        features[n++] = FeatureHash.Key(n, run, ahead);
        features[n++] = FeatureHash.Key(n, r1, r2, r3);
        features[n++] = FeatureHash.Key(n, r1, tail, (uint)Math.Min(at - token, 4));
        features[n++] = FeatureHash.Key(n, _whole, (uint)(at - start));
        features[n++] = FeatureHash.Key(n, kinds, tail);
        features[n++] = FeatureHash.Key(n, l1, isFirst, tail);
        features[n++] = FeatureHash.Key(n, _shape, (uint)Math.Min(at - start, 40));
        features[n++] = FeatureHash.Key(n, _whole, (uint)(at - start), _next);
        features[n++] = FeatureHash.Key(n, _whole, (uint)(at - start), _before);
        features[n++] = FeatureHash.Key(n, run, r1, _next);
        features[n++] = FeatureHash.Key(n, l1, edge, r1);
        features[n++] = FeatureHash.Key(
            n,
            Shape(line[Math.Max(token, at - 40)..at]),
            Shape(line[at..Math.Min(end, at + 20)])
        );
        features[n++] = FeatureHash.Key(n, l1, r1, Shape(line[at..Math.Min(end, at + 20)]));
        Edges(at, features[n..], l1, r1, kinds);
        Known(token, at, features[(n + EdgeCount)..], l1, r1, tail, ahead);
    }

    /// <summary>How long and of what kinds the letters and digits on both sides are.</summary>
    void Edges(int at, Span<uint> features, uint l1, uint r1, uint kinds)
    {
        var (before, after) = (RunStart(_line, _start, at), RunEnd(_line, at, _end));
        var beyond = at + 1 < _end ? (uint)Math.Min(RunEnd(_line, at + 1, _end) - at - 1, 8) : 0u;
        var (front, behind) = ((uint)Math.Min(at - before, 8), (uint)Math.Min(after - at, 8));
        features[0] = FeatureHash.Key(30, Shape(_line[before..at]), Shape(_line[at..after]));
        features[1] = FeatureHash.Key(31, kinds, beyond);
        features[2] = FeatureHash.Key(32, l1, r1, beyond);
        features[3] = FeatureHash.Key(33, front * 9 + behind, l1, r1);
    }

    /// <summary>What the word list knows: the token with and without the next sign ("Inc."), what follows it, the runs around.</summary>
    void Known(int token, int at, Span<uint> features, uint l1, uint r1, uint tail, uint ahead)
    {
        var isShort = at - token < 24;
        var dotted = isShort ? _list.Of(FeatureHash.Folded(_line[token..(at + 1)])).Class : 0;
        var open = isShort ? _list.Of(FeatureHash.Folded(_line[token..at])).Class : 0;
        var rest = _list.Of(ahead).Class;
        var place = FeatureHash.Key(40, _whole, (uint)(at - _start));
        features[0] = FeatureHash.Key(41, r1, dotted, open == 0 ? 0u : 1u);
        features[1] = FeatureHash.Key(42, r1, dotted == 0 ? 0u : 1u, tail);
        features[2] = FeatureHash.Key(43, l1, r1, (open == 0 ? 0u : 2u) + (rest == 0 ? 0u : 1u));
        features[3] = FeatureHash.Key(44, open, rest, r1);
        features[4] = FeatureHash.Key(45, place, _nextClass);
        features[5] = FeatureHash.Key(46, place, _beforeClass);
        features[6] = FeatureHash.Key(47, place, _beforeClass, _nextClass);
    }

    /// <summary>What stands after the run: nothing, a capital, a small letter, a digit or a sign.</summary>
    static uint Following(ReadOnlySpan<char> line, int end)
    {
        var at = end;
        while (at < line.Length && IsSpace(line[at]) && at < end + 3)
            at++;
        return at < line.Length ? (uint)KindOf(line[at]) : 0;
    }

    /// <summary>The letters and digits that the next run begins with.</summary>
    static uint Next(ReadOnlySpan<char> line, int end)
    {
        var at = end;
        while (at < line.Length && IsSpace(line[at]) && at < end + 3)
            at++;
        return at < line.Length ? FeatureHash.Folded(line[at..Math.Max(at + 1, RunEnd(line, at, line.Length))]) : 0;
    }

    /// <summary>The letters and digits that the run before ends with.</summary>
    static uint Before(ReadOnlySpan<char> line, int start)
    {
        var at = start;
        while (at > 0 && IsSpace(line[at - 1]) && at > start - 3)
            at--;
        return at > 0 ? FeatureHash.Folded(line[Math.Min(at - 1, RunStart(line, 0, at))..at]) : 0;
    }

    /// <summary>The kinds of the characters, runs of one kind made one; signs stand for themselves.</summary>
    public static uint Shape(ReadOnlySpan<char> run)
    {
        unchecked
        {
            var (hash, last) = (2166136261u, 0u);
            foreach (var c in run)
            {
                var kind = KindOf(c);
                var mark = kind is Kind.Other ? c : (uint)kind;
                if (mark != last)
                    hash = (hash ^ mark) * 16777619u;
                last = mark;
            }
            return hash;
        }
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
