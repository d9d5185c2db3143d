using System.Text.RegularExpressions;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Measure.Dates;
using Casus.Measure.Pages;

namespace Casus.Measure.Sets;

/// <summary>Dates that people marked in the texts of GUM, with their values (<c>gum_dates*.jsonl</c>).</summary>
static partial class GumDatesSet
{
    public const string Name = "gum_dates";

    public static IEnumerable<Score> Run(string folder, Bench bench)
    {
        var words = DateWords.Load(bench.Knowledge);
        var all = new Dictionary<string, DateTally>();
        foreach (var text in Open(folder).Take(bench.Limit ?? int.MaxValue))
        {
            var found = DateTimeline
                .Read(text.Text, text.Written, words)
                .Where(d => d.Mention.IsDate && TellsSomething(d))
                .Select(d => new ReadDate(d.Mention.Span, DateValue.Of(d)))
                .ToList();
            var simple = FourDigits()
                .Matches(text.Text)
                .Select(m => new ReadDate(new(m.Index, m.Length), DateValue.Read(m.Value)))
                .ToList();
            var isHeld = Halves.IsHeld(text.Id);
            foreach (var part in isHeld ? new[] { "", "_held" } : [""])
                all[part] = all.GetValueOrDefault(part) + DateTally.Of(text.Dates, found, simple);
            if (bench.Fails && !isHeld)
                Tell(text, found, bench);
        }
        foreach (var (part, tally) in all)
        {
            yield return new(
                Name,
                "span_f1" + part,
                tally.Spans.F1,
                tally.SimpleSpans.F1,
                part == "" ? "goal 0.85" : ""
            );
            yield return new(Name, "span_precision" + part, tally.Spans.Precision, tally.SimpleSpans.Precision);
            yield return new(Name, "span_recall" + part, tally.Spans.Recall, tally.SimpleSpans.Recall);
            yield return new(
                Name,
                "value_f1" + part,
                tally.Values.F1,
                tally.SimpleValues.F1,
                part == "" ? "goal 0.75" : ""
            );
        }
    }

    /// <summary>The documents whose texts are openly licensed, told by the list beside the treebank; all where that lists none of them.</summary>
    static List<DatedText> Open(string folder)
    {
        var texts = JsonLines.Read(Bench.Files(folder, ".jsonl")).Select(DatedText.Of).ToList();
        var list = Path.Combine(folder, "..", "language", "ud-gum-open", "DOCS.tsv");
        if (!File.Exists(list))
            return texts;
        var open = File.ReadLines(list)
            .Select(l => l.Split('\t'))
            .Where(c => c[4] == "1")
            .Select(c => c[1])
            .ToHashSet();
        var kept = texts.FindAll(t => open.Contains(t.Id));
        return kept.Count > 0 ? kept : texts;
    }

    /// <summary>"A day after" that counts from no date of the text is of no use to anybody who looks for dates.</summary>
    static bool TellsSomething(DatedMention date) => !date.Days.IsUnknown || date.Value.Any(char.IsAsciiDigit);

    static void Tell(DatedText text, List<ReadDate> found, Bench bench)
    {
        foreach (var gold in text.Dates)
        {
            var near = found.Find(f => f.Span.Overlaps(gold.Span));
            if (near is null || near.Span != gold.Span || !near.Value.Fits(gold.Value))
                bench.Tell(
                    $"gold [{gold.Span.In(text.Text)}] {gold.Value} said [{near?.Span.In(text.Text)}] {near?.Value} ({text.Written}) | {Around(text.Text, gold.Span)}"
                );
        }
        foreach (var extra in found.Where(f => !text.Dates.Any(g => g.Span.Overlaps(f.Span))))
            bench.Tell($"extra [{extra.Span.In(text.Text)}] {extra.Value} | {Around(text.Text, extra.Span)}");
    }

    static string Around(string text, TextSpan span) =>
        text[Math.Max(0, span.Start - 40)..Math.Min(text.Length, span.End + 30)];

    [GeneratedRegex(@"\b[12][0-9]{3}\b")]
    private static partial Regex FourDigits();
}
