using Casus.Language;
using Casus.Reports;

namespace Casus.Coding.Main;

/// <summary>Where a report says what it is about: its title and its first paragraphs.</summary>
sealed record Zones(TextSpan Title, TextSpan Lead)
{
    /// <summary>A lead of one short line ("By our staff") is no lead yet.</summary>
    const int LeadAtLeast = 250;
    const int LeadAtMost = 900;

    public static Zones Of(Report report)
    {
        var title = TextSpan.FromBounds(0, report.BodyStart);
        var end = report.BodyStart;
        while (end < report.Text.Length && end - report.BodyStart < LeadAtLeast)
        {
            var next = report.Text.IndexOf('\n', end);
            end = next < 0 ? report.Text.Length : next + 1;
        }
        return new(title, TextSpan.FromBounds(report.BodyStart, Math.Min(end, report.BodyStart + LeadAtMost)));
    }

    /// <summary>How much a place in the text counts for what the report is about.</summary>
    public int Weight(int position) =>
        Title.Contains(position) ? 3
        : Lead.Contains(position) ? 2
        : 1;
}
