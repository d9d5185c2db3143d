using Casus.Language.Tokens;
using Casus.Language.Trees;

namespace Casus.Language.Models.Training;

/// <summary>Learns where words and sentences end from texts whose words are known.</summary>
static class TokenTrainer
{
    const int Rounds = 10;

    /// <summary>How often a mistake must touch a feature before it counts; once is enough in texts of fewer sentences than this.</summary>
    const int Least = 2;
    const int Few = 1000;

    public static void Train(TrainingData data, WordList list, ModelWriter writer, Action<string> tell)
    {
        var texts = data.Trees.ToArray();
        var joints = Joints(texts);
        var least = texts.Sum(t => t.Sentences.Length) < Few ? 1 : Least;
        var seams = new SeamLearner(Chunk.FeatureCount, least);
        var ends = new SeamLearner(SentenceSeam.FeatureCount, least);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var text in texts)
                Text(text, list, joints, seams, ends);
            tell($"words, round {round + 1}: {seams.Tell()}; sentences: {ends.Tell()}");
        }
        seams.Write(writer);
        ends.Write(writer);
        writer.Number(joints.Count);
        foreach (var (run, at) in joints)
        {
            writer.Text(run);
            writer.Number(at);
        }
    }

    static void Text(
        ParsedText text,
        WordList list,
        SortedDictionary<string, int> joints,
        SeamLearner seams,
        SeamLearner ends
    )
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
            Seams(line, start, starts, list, joints, seams);
            Ends(line, start, tokens, sentenceEnds, ends);
            start = end + 1;
        }
    }

    static void Seams(
        ReadOnlySpan<char> line,
        int offset,
        HashSet<int> starts,
        WordList list,
        SortedDictionary<string, int> joints,
        SeamLearner model
    )
    {
        for (int start = 0, end; start < line.Length; start = end)
        {
            while (start < line.Length && Chunk.IsSpace(line[start]))
                start++;
            end = start;
            while (end < line.Length && !Chunk.IsSpace(line[end]))
                end++;
            if (end == start)
                break;
            var chunk = new Chunk(line, start, end, list);
            var joint = end;
            if (end - start <= TokenModel.LongestJoint && joints.TryGetValue(Lowered(line[start..end]), out var seam))
                joint = start + seam;
            var token = start;
            for (var i = start + 1; i < end; i++)
            {
                var gold = starts.Contains(i + offset);
                if ((i == joint || Chunk.IsSeam(line, start, i, end)) && !chunk.IsInLink(i))
                {
                    chunk.Features(token, i, model.Features);
                    model.Learn(gold);
                }
                if (gold)
                    token = i;
            }
        }
    }

    static string Lowered(ReadOnlySpan<char> run) => run.ToString().ToLowerInvariant();

    static void Ends(
        ReadOnlySpan<char> line,
        int offset,
        List<TextSpan> tokens,
        HashSet<int> sentenceEnds,
        SeamLearner model
    )
    {
        var first = 0;
        for (var i = 0; i < tokens.Count - 1; i++)
        {
            var gold = sentenceEnds.Contains(tokens[i].End + offset);
            if (SentenceSeam.IsCandidate(line, tokens, i))
            {
                SentenceSeam.Features(line, tokens, first, i, model.Features);
                model.Learn(gold);
            }
            if (gold)
                first = i + 1;
        }
    }

    /// <summary>Runs of letters that are sometimes two words ("cannot", "dont"), by how far the first one reaches most often.</summary>
    static SortedDictionary<string, int> Joints(ParsedText[] texts)
    {
        var split = new SortedDictionary<(string Run, int At), int>();
        foreach (var text in texts)
        foreach (var words in text.Sentences.Select(s => s.Words))
            for (var i = 0; i + 1 < words.Length; i++)
            {
                if (words[i].Span.End != words[i + 1].Span.Start)
                    continue;
                var run = Lowered(text.Text.AsSpan()[words[i].Span.Start..words[i + 1].Span.End]);
                if (run.Length <= TokenModel.LongestJoint && run.All(char.IsLetter))
                    split[(run, words[i].Span.Length)] = split.GetValueOrDefault((run, words[i].Span.Length)) + 1;
            }
        var joints = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var ((run, at), _) in split.Where(s => s.Value > 1).OrderBy(s => s.Value))
            joints[run] = at;
        return joints;
    }
}
