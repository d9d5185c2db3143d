using System.Text;
using Casus.Coding;
using Casus.Reports;

namespace Casus.Tests;

/// <summary>No text makes a stage throw or point outside of it: samples torn apart and strewn with what headlines and wires are full of.</summary>
public class AnyTextLaws
{
    static readonly string[] Strewn =
    [
        ":",
        "-",
        "–",
        "—",
        "“",
        "”",
        "\"",
        "(",
        ")",
        ",",
        ".",
        "...",
        "\n",
        "\n\n",
        "said",
        "Report",
        "according to",
        "and",
        "who",
        "if",
        "not",
        "3",
        "at least 40",
        "dozens",
        "killed",
        "on Tuesday",
        "😀",
        "é",
        "'s",
    ];

    [Fact]
    public void Torn_samples_are_read_like_any_text()
    {
        var words = Samples
            .All.SelectMany(s => s.Text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
            .ToArray();
        for (var seed = 0; seed < 400; seed++)
            Holds(Torn(words, new Random(seed)), $"seed {seed}");
    }

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("Report: said")]
    [InlineData("Said: : :")]
    [InlineData("\"\"\"\"")]
    [InlineData("— Reuters")]
    [InlineData("killed killed killed")]
    [InlineData("1,000,000,000,000,000,000,000 people were killed on 31/31/2031.")]
    [InlineData("99999999999999999999999 dozen million billion soldiers died 40 February 0000")]
    [InlineData("\uD83D said \uDE00 killed")]
    public void Odd_texts_are_read_like_any_text(string text) => Holds(text, text);

    static string Torn(string[] words, Random random)
    {
        var text = new StringBuilder();
        var from = 0;
        for (var i = random.Next(20, 120); i > 0; i--)
        {
            // Runs of the samples keep some grammar in it.
            from = random.Next(4) == 0 ? random.Next(words.Length) : (from + 1) % words.Length;
            text.Append(random.Next(5) == 0 ? Strewn[random.Next(Strewn.Length)] : words[from]);
            text.Append(random.Next(12) == 0 ? "" : " ");
        }
        return text.ToString();
    }

    static void Holds(string text, string name)
    {
        var (report, coding) = Read(text, name);
        foreach (var statement in coding.Statements)
        {
            Assert.True(statement.Span.Start >= 0 && statement.Span.End <= report.Text.Length, name);
            Assert.True(statement.Span.Contains(statement.Content), name);
            Assert.DoesNotContain('\n', statement.Span.In(report.Text));
        }
        var spans = coding.Figures.Select(f => f.Span).Concat(coding.Places.Select(p => p.Span));
        Assert.All(spans, s => Assert.True(s.Start >= 0 && s.End <= report.Text.Length, name));
    }

    static (Report Report, ReportCoding Coding) Read(string text, string name)
    {
        try
        {
            return Pipeline.Read(Encoding.UTF8.GetBytes(text), Provenance.Text, Samples.Models);
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"{name} could not be read.", error);
        }
    }
}
