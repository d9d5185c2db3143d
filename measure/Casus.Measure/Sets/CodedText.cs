using System.Text;
using Casus.Coding;
using Casus.Coding.Actors;
using Casus.Coding.Events;
using Casus.Language;
using Casus.Language.Trees;
using Casus.Reports;

namespace Casus.Measure.Sets;

/// <summary>A short text through the stages up to coding, as the sets of single sentences need it.</summary>
sealed record CodedText(Report Report, ParsedText Parsed, ReportCoding Coding, ActorMentions Actors)
{
    /// <param name="published">ISO 8601; null where nobody tells.</param>
    public static CodedText Of(string text, Models models, string? published = null)
    {
        var provenance = Provenance.Text with { Published = published };
        var report = ReportReader.Read(Encoding.UTF8.GetBytes(text), provenance, models.Reports);
        var parsed = LanguagePipeline.Parse(report.Text, models.Language, report.Dateline?.End);
        var coding = ReportCoder.Code(report, parsed, models.Coding);
        return new(report, parsed, coding, ReportCoder.Actors(report, parsed, models.Coding));
    }

    public List<CodedEvent> Acts => [.. Coding.Statements.SelectMany(s => s.Events)];

    /// <summary>The countries that the actors of the text belong to, in the order of the text, each once.</summary>
    public IReadOnlyList<string> Countries(int most) =>
        [.. Actors.All.OrderBy(m => m.Span.Start).Select(m => m.Actor.Country).OfType<string>().Distinct().Take(most)];

    /// <summary>For a reader who looks at what was missed.</summary>
    public string Told => string.Join("; ", Acts.Select(Line));

    static string Line(CodedEvent a) =>
        $"{a.Type}/{a.Mode} [{string.Join(", ", a.Actors)}] -> [{string.Join(", ", a.Recipients)}]";
}
