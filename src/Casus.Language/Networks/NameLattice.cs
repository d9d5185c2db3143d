using Casus.Language.Names;

namespace Casus.Language.Networks;

/// <summary>The best run of name labels over a sentence (Viterbi 1967): a name goes on only after a word of its own.</summary>
sealed class NameLattice(float[] start, float[] transitions)
{
    const int Labels = NameFinder.Labels;

    int[] _back = [];

    /// <summary>Row i of the scores, <paramref name="width"/> wide, has those of word i; among equals the first label is taken.</summary>
    public void Solve(ReadOnlySpan<float> scores, int width, Span<int> labels)
    {
        if (_back.Length < labels.Length * Labels)
            _back = new int[labels.Length * Labels * 2];
        Span<float> best = stackalloc float[Labels];
        Span<float> next = stackalloc float[Labels];
        for (var label = 0; label < Labels; label++)
            best[label] = NameFinder.MayFollow(0, label) ? start[label] + scores[label] : float.NegativeInfinity;
        for (var i = 1; i < labels.Length; i++)
        {
            for (var label = 0; label < Labels; label++)
            {
                var from = Before(best, label);
                _back[i * Labels + label] = from;
                next[label] = best[from] + transitions[from * Labels + label] + scores[i * width + label];
            }
            next.CopyTo(best);
        }
        var last = 0;
        for (var label = 1; label < Labels; label++)
            if (best[label] > best[last])
                last = label;
        for (var i = labels.Length - 1; i >= 0; i--)
        {
            labels[i] = last;
            last = _back[i * Labels + last];
        }
    }

    int Before(ReadOnlySpan<float> best, int label)
    {
        var from = -1;
        for (var i = 0; i < Labels; i++)
            if (
                NameFinder.MayFollow(i, label)
                && (
                    from < 0
                    || best[i] + transitions[i * Labels + label] > best[from] + transitions[from * Labels + label]
                )
            )
                from = i;
        return from;
    }
}
