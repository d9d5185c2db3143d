using System.Text;
using Casus.Coding;
using Casus.Coding.Statements;
using Casus.Language;
using Casus.Measure.Pages;
using Casus.Measure.Sayings;
using Casus.Reports;

namespace Casus.Measure.Sets;

/// <summary>PolNeAR: political news in which people marked every source, cue and content.</summary>
static class PolnearSet
{
    public const string Name = "polnear";

    public static IEnumerable<Score> Run(string folder, Bench bench)
    {
        var files = Bench.Held(Bench.Files(folder, ".jsonl"));
        PolnearText[] texts = [.. JsonLines.Read(files).Take(bench.Limit ?? int.MaxValue).Select(PolnearText.Of)];
        var read = new IReadOnlyList<Saying>[texts.Length];
        var models = bench.Models;
        bench.Tell($"{Name}: {texts.Length} articles");
        Parallel.For(0, texts.Length, i => read[i] = Read(texts[i], models));
        var (all, held, plain) = (new SayingScores(), new SayingScores(), new SayingScores());
        for (var i = 0; i < texts.Length; i++)
        {
            all.Add(texts[i].Gold, read[i]);
            if (Halves.IsHeld(texts[i].Name))
                held.Add(texts[i].Gold, read[i]);
            plain.Add(texts[i].Gold, Plain(texts[i]));
        }
        foreach (var (ours, trivial) in all.Scores().Zip(plain.Scores()))
            yield return new(Name, ours.Metric, ours.Value, trivial.Value);
        foreach (var (metric, value) in held.Scores())
            yield return new(Name, metric + "_held", value);
    }

    static IReadOnlyList<Saying> Read(PolnearText text, Models models)
    {
        var report = ReportReader.Read(Encoding.UTF8.GetBytes(text.Text), Provenance.Text, models.Reports);
        var parsed = LanguagePipeline.Parse(report.Text, models.Language, report.Dateline?.End);
        return Sayings(text, report, ReportCoder.Code(report, parsed, models.Coding));
    }

    /// <summary>The statements that somebody makes by the words of the text, not the author's own.</summary>
    public static IReadOnlyList<Saying> Sayings(PolnearText text, Report report, ReportCoding coding)
    {
        var tokens = new TextTokens(report.Text);
        var map = tokens.MapTo(text.Tokens);
        return [.. coding.Statements.Where(s => s.Basis is not ClaimantBasis.Author).Select(Saying)];

        Saying Saying(Statement s) => new(Tokens(s.Content), Tokens(s.Source), Tokens(s.Cue));

        HashSet<int> Tokens(TextSpan? span) =>
            span is { } words ? [.. tokens.In(words).Select(i => map[i]).Where(i => i >= 0)] : [];
    }

    static IReadOnlyList<Saying> Plain(PolnearText text)
    {
        return
        [
            .. PlainSayings.In(text.Text).Select(s => new Saying(Tokens(s.Content), Tokens(s.Source), Tokens(s.Cue))),
        ];

        HashSet<int> Tokens(TextSpan span) => [.. text.Tokens.In(span)];
    }
}
