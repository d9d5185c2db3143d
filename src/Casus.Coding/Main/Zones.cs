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
        var text = report.Text;
        var (title, body) = (TextSpan.FromBounds(0, report.BodyStart), report.BodyStart);
        if (IsAddress(text, 0))
            (title, body) = (LineAt(text, body), Math.Max(body, LineAt(text, body).End));
        var end = body;
        while (end < text.Length && end - body < LeadAtLeast)
            end = Math.Max(end + 1, LineAt(text, end).End);
        return new(title, TextSpan.FromBounds(body, Math.Min(Math.Min(end, body + LeadAtMost), text.Length)));
    }

    /// <summary>The line from a position to its end, line break included.</summary>
    static TextSpan LineAt(string text, int at)
    {
        var next = at < text.Length ? text.IndexOf('\n', at) : -1;
        return TextSpan.FromBounds(at, next < 0 ? text.Length : next + 1);
    }

    /// <summary>Scraped texts often open with the page's own address: it is neither title nor words.</summary>
    public static bool IsAddress(string text, int line) =>
        text.AsSpan(line).TrimStart().StartsWith("http", StringComparison.OrdinalIgnoreCase)
        && LineAt(text, line).Of(text).Contains('/');

    /// <summary>How much a place in the text counts for what the report is about.</summary>
    public int Weight(int position) =>
        Title.Contains(position) ? 3
        : Lead.Contains(position) ? 2
        : 1;
}
