using Casus.Language.Tokens;
using Casus.Language.Trees;

namespace Casus.Language.Models.Training;

/// <summary>Learns where words and sentences end from texts whose words are known.</summary>
static class TokenTrainer
{
    const int Rounds = 6;

    public static void Train(TrainingData data, ModelWriter writer, Action<string> tell)
    {
        var seams = new Perceptron(2, 1);
        var ends = new Perceptron(2, 1);
        var (wrong, asked) = (0, 0);
        var texts = data.Trees.ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            (wrong, asked) = (0, 0);
            foreach (var text in texts)
                Text(text, seams, ends, ref wrong, ref asked);
        }
        tell($"tokens and sentences: {wrong} of {asked} seams wrong in the last round");
        seams.Write(writer, 32, 2);
        ends.Write(writer, 32, 2);
        Contracted(texts, writer);
    }

    static void Text(ParsedText text, Perceptron seams, Perceptron ends, ref int wrong, ref int asked)
    {
        var starts = new HashSet<int>();
        var sentenceEnds = new HashSet<int>();
        foreach (var sentence in text.Sentences)
        {
            starts.UnionWith(sentence.Words.Select(w => w.Span.Start));
            sentenceEnds.Add(sentence.Words[^1].Span.End);
        }
        var words = text.Sentences.SelectMany(s => s.Words).Select(w => w.Span).ToArray();
        var at = 0;
        for (var start = 0; start < text.Text.Length; )
        {
            var length = text.Text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Text.Length : start + length;
            var line = text.Text.AsSpan(start, end - start);
            var tokens = new List<TextSpan>();
            for (; at < words.Length && words[at].Start < end; at++)
                tokens.Add(new(words[at].Start - start, words[at].Length));
            Seams(line, start, starts, seams, ref wrong, ref asked);
            Ends(line, start, tokens, sentenceEnds, ends, ref wrong, ref asked);
            start = end + 1;
        }
    }

    static void Seams(
        ReadOnlySpan<char> line,
        int offset,
        HashSet<int> starts,
        Perceptron model,
        ref int wrong,
        ref int asked
    )
    {
        Span<uint> features = stackalloc uint[Chunk.FeatureCount];
        Span<int> scores = stackalloc int[2];
        for (int start = 0, end; start < line.Length; start = end)
        {
            while (start < line.Length && Chunk.IsSpace(line[start]))
                start++;
            end = start;
            while (end < line.Length && !Chunk.IsSpace(line[end]))
                end++;
            var token = start;
            for (var i = start + 1; i < end; i++)
            {
                var gold = starts.Contains(i + offset) ? 1 : 0;
                if (Chunk.IsSeam(line, start, i, end))
                {
                    Chunk.Features(line, start, token, i, end, features);
                    Learn(model, features, scores, gold, ref wrong, ref asked);
                }
                if (gold == 1)
                    token = i;
            }
        }
    }

    static void Ends(
        ReadOnlySpan<char> line,
        int offset,
        List<TextSpan> tokens,
        HashSet<int> sentenceEnds,
        Perceptron model,
        ref int wrong,
        ref int asked
    )
    {
        Span<uint> features = stackalloc uint[SentenceSeam.FeatureCount];
        Span<int> scores = stackalloc int[2];
        var first = 0;
        for (var i = 0; i < tokens.Count - 1; i++)
        {
            var gold = sentenceEnds.Contains(tokens[i].End + offset) ? 1 : 0;
            if (SentenceSeam.IsCandidate(line, tokens[i]))
            {
                SentenceSeam.Features(line, tokens, first, i, features);
                Learn(model, features, scores, gold, ref wrong, ref asked);
            }
            if (gold == 1)
                first = i + 1;
        }
    }

    static void Learn(
        Perceptron model,
        ReadOnlySpan<uint> features,
        Span<int> scores,
        int gold,
        ref int wrong,
        ref int asked
    )
    {
        asked++;
        model.Tick();
        model.Score(features, scores);
        var guess = scores[1] > scores[0] ? 1 : 0;
        if (guess == gold)
            return;
        wrong++;
        model.Update(features, gold, guess);
    }

    /// <summary>Runs of letters that are usually two words ("cannot"), by how far the first one reaches.</summary>
    static void Contracted(ParsedText[] texts, ModelWriter writer)
    {
        var whole = new Dictionary<string, int>(StringComparer.Ordinal);
        var split = new SortedDictionary<(string Run, int At), int>();
        foreach (var text in texts)
        foreach (var words in text.Sentences.Select(s => s.Words))
            for (var i = 0; i < words.Length; i++)
            {
                var form = words[i].Span.In(text.Text).ToLowerInvariant();
                whole[form] = whole.GetValueOrDefault(form) + 1;
                if (i + 1 == words.Length || words[i].Span.End != words[i + 1].Span.Start)
                    continue;
                var run = form + words[i + 1].Span.In(text.Text).ToLowerInvariant();
                if (run.Length <= 12 && run.All(char.IsLetter))
                    split[(run, form.Length)] = split.GetValueOrDefault((run, form.Length)) + 1;
            }
        var kept = split.Where(s => s.Value > 1 && s.Value > whole.GetValueOrDefault(s.Key.Run)).ToArray();
        writer.Number(kept.Length);
        foreach (var ((run, at), _) in kept)
        {
            writer.Text(run);
            writer.Number(at);
        }
    }
}
