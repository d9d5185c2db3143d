using System.Text;
using Casus.Language;

namespace Casus.Tests.Baselines;

/// <summary>Sentences with the marks that point into them, each on a line of its own below: read like a marked essay.</summary>
static class MarkedText
{
    public static string Write(Sample sample, IEnumerable<(TextSpan Span, string Label)> marks)
    {
        var output = new StringBuilder();
        var open = marks
            .OrderBy(m => m.Span.Start)
            .ThenByDescending(m => m.Span.Length)
            .ThenBy(m => m.Label, StringComparer.Ordinal)
            .ToList();
        foreach (var sentence in sample.Parsed.Sentences.Select(s => s.Span))
        {
            var mine = open.Where(m => sentence.Contains(m.Span.Start)).ToList();
            if (mine.Count == 0)
                continue;
            output.Append(sentence.In(sample.Text)).Append('\n');
            foreach (var (span, label) in mine)
            {
                // A mark that goes on into the next sentence ends in an arrow.
                var length = Math.Min(span.End, sentence.End) - span.Start;
                output.Append(' ', span.Start - sentence.Start).Append('^', Math.Max(1, length));
                output.Append(span.End > sentence.End ? "> " : " ").Append(label).Append('\n');
            }
            output.Append('\n');
        }
        return output.ToString();
    }
}
