using Casus.Language.Models;

namespace Casus.Language.Tokens;

/// <summary>Weights that cut runs of characters into words and lines into sentences, and the letters-only runs that are two words.</summary>
sealed class TokenModel
{
    public const int LongestJoint = 12;

    readonly WordList _list;
    readonly SparseWeights _seams;
    readonly SparseWeights _ends;
    readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _joints;

    TokenModel(ModelReader reader, WordList list)
    {
        _list = list;
        _seams = SparseWeights.Read(reader);
        _ends = SparseWeights.Read(reader);
        var joints = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var count = reader.Number();
        for (var i = 0; i < count; i++)
            joints[reader.Text()] = reader.Number();
        _joints = joints.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static TokenModel Read(ModelReader reader, WordList list) => new(reader, list);

    /// <summary>Cuts one line (without line breaks) into words; spans count from the start of the line.</summary>
    public void Cut(ReadOnlySpan<char> line, List<TextSpan> tokens)
    {
        var at = 0;
        while (at < line.Length)
        {
            while (at < line.Length && Chunk.IsSpace(line[at]))
                at++;
            var start = at;
            while (at < line.Length && !Chunk.IsSpace(line[at]))
                at++;
            if (at > start)
                CutChunk(line, start, at, tokens);
        }
    }

    void CutChunk(ReadOnlySpan<char> line, int start, int end, List<TextSpan> tokens)
    {
        Span<uint> features = stackalloc uint[Chunk.FeatureCount];
        Span<int> scores = stackalloc int[_seams.Width];
        var joint =
            end - start <= LongestJoint && _joints.TryGetValue(line[start..end], out var seam) ? start + seam : end;
        var chunk = default(Chunk);
        var isRead = false;
        var token = start;
        for (var at = start + 1; at < end; at++)
        {
            if (at != joint && !Chunk.IsSeam(line, start, at, end))
                continue;
            if (!isRead)
            {
                chunk = new(line, start, end, _list);
                isRead = true;
            }
            if (chunk.IsInLink(at))
                continue;
            chunk.Features(token, at, features);
            scores.Clear();
            _seams.Score(features, scores);
            if (scores[1] <= scores[0])
                continue;
            tokens.Add(TextSpan.FromBounds(token, at));
            token = at;
        }
        tokens.Add(TextSpan.FromBounds(token, end));
    }

    /// <summary>Whether a sentence that began at token <paramref name="first"/> ends after this one.</summary>
    public bool Ends(ReadOnlySpan<char> line, List<TextSpan> tokens, int first, int at)
    {
        if (at == tokens.Count - 1)
            return true;
        if (!SentenceSeam.IsCandidate(line, tokens, at) || SentenceSeam.IsInsideAside(line, tokens, first, at))
            return false;
        if (SentenceSeam.IsClockBeforeQuotation(line, tokens, at))
            return true;
        Span<uint> features = stackalloc uint[SentenceSeam.FeatureCount];
        Span<int> scores = stackalloc int[_ends.Width];
        SentenceSeam.Features(line, tokens, first, at, features);
        _ends.Score(features, scores);
        return scores[1] > scores[0];
    }
}
