using Casus.Language.Models;
using Casus.Language.Trees;

namespace Casus.Language.Tags;

/// <summary>Gives each word of a sentence one of the tags known: a part of speech and a language's own tag together.</summary>
sealed class Tagger
{
    readonly SparseWeights _weights;
    readonly SettledWords _settled;

    Tagger(ModelReader reader)
    {
        Upos = reader.Texts();
        Xpos = reader.Texts();
        Kinds = new(Upos);
        _settled = SettledWords.Read(reader, Upos.Length);
        _weights = SparseWeights.Read(reader);
        if (_weights.Classes != Upos.Length || Xpos.Length != Upos.Length)
            throw new FormatException("A model file is damaged: tags and weights do not agree.");
    }

    public string[] Upos { get; }

    public string[] Xpos { get; }

    public TagKinds Kinds { get; }

    public static Tagger Read(ModelReader reader) => new(reader);

    public void Tag(ReadOnlySpan<WordKeys> words, Span<int> tags)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        Span<int> scores = stackalloc int[_weights.Width];
        for (var i = 0; i < words.Length; i++)
        {
            tags[i] = _settled.Label(words[i]);
            if (tags[i] >= 0)
                continue;
            TagFeatures.Fill(words, i, i > 0 ? tags[i - 1] : -1, i > 1 ? tags[i - 2] : -1, features);
            scores.Clear();
            _weights.Score(features, scores);
            tags[i] = Best(scores[.._weights.Classes]);
        }
    }

    public static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best])
                best = i;
        return best;
    }
}
