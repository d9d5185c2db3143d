using Casus.Language.Models;
using Casus.Language.Tags;

namespace Casus.Language.Names;

/// <summary>Marks the words of names: label 0 is none, then one to begin and one to go on for each kind.</summary>
sealed class NameFinder
{
    readonly SparseWeights _weights;
    readonly SettledWords _settled;

    NameFinder(SettledWords settled, SparseWeights weights)
    {
        _settled = settled;
        _weights = weights;
        if (weights.Classes != Labels)
            throw new FormatException("A model file is damaged: names have other labels.");
    }

    public const int Labels = 7;

    public static NameFinder Read(ModelReader reader) =>
        new(SettledWords.Read(reader, Labels), SparseWeights.Read(reader));

    public static int Begin(NameKind kind) => 1 + (int)kind * 2;

    public static int Inside(NameKind kind) => 2 + (int)kind * 2;

    public static NameKind KindOf(int label) => (NameKind)((label - 1) / 2);

    /// <summary>A name may only go on after a word of the same kind of name.</summary>
    public static bool MayFollow(int previous, int label) =>
        label == 0 || label % 2 == 1 || previous == label || previous == label - 1;

    public void Find(ReadOnlySpan<WordKeys> words, ReadOnlySpan<int> tags, Span<int> labels)
    {
        Span<uint> features = stackalloc uint[NameFeatures.Count];
        Span<int> scores = stackalloc int[_weights.Width];
        for (var i = 0; i < words.Length; i++)
        {
            labels[i] = _settled.Label(words[i]);
            if (labels[i] >= 0)
                continue;
            var previous = i > 0 ? labels[i - 1] : 0;
            NameFeatures.Fill(words, tags, i, previous, i > 1 ? labels[i - 2] : 0, features);
            scores.Clear();
            _weights.Score(features, scores);
            labels[i] = Best(scores[..Labels], previous);
        }
    }

    public static int Best(ReadOnlySpan<int> scores, int previous)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best] && MayFollow(previous, i))
                best = i;
        return best;
    }
}
