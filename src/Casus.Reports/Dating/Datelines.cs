using Casus.Language;
using Casus.Language.Expressions;
using Casus.Reports.Litter;

namespace Casus.Reports.Dating;

/// <summary>Dates with which a text opens: datelines, and days in brackets.</summary>
static class Datelines
{
    const int LongestDateline = 80;
    const int LongestPlace = 40;

    /// <summary>The dateline's date, "TARVOS, May 9 (Agency) —", which seldom has a year; null when the body opens with none.</summary>
    public static (int Line, DateMention Mention)? Of(PageParts page, ReportKnowledge knowledge)
    {
        if (page.Body >= page.Count)
            return null;
        var text = page.Text(page.Body);
        var head = text[..Math.Min(text.Length, LongestDateline)];
        var dash = head.IndexOfAny(['—', '–', ':']) is >= 0 and var mark ? mark : Dash(head);
        if (Bracketed(text, knowledge) is { } bracketed)
            return (page.Body, bracketed);
        if (dash < 6 || !char.IsUpper(head[0]))
            return null;
        foreach (var mention in DateExpressions.Find(text, new TextSpan(0, dash), knowledge.Dates))
            if (mention.MonthDay is not null)
                return (page.Body, ShortYears.Complete(text, mention));
        return null;
    }

    /// <summary>Of "LIMA, May 9. /AGENCY/. The gates" the last slash.</summary>
    static int Dash(string head) =>
        head.IndexOf(" - ", StringComparison.Ordinal) is >= 0 and var single ? single
        : head.IndexOf("/.", StringComparison.Ordinal) is > 0 and var slash ? slash
        : head.IndexOf("--", StringComparison.Ordinal);

    /// <summary>"(9 May 2031) The gates …", "Tarvos, (9 May 2031). The gates …"; not "Jane Roe (9 May 1970) said".</summary>
    static DateMention? Bracketed(string text, ReportKnowledge knowledge)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || open > LongestPlace || (open > 0 && !text.AsSpan(0, open).TrimEnd().EndsWith(",")))
            return null;
        var close = text.IndexOf(')', open);
        return
            close > open
            && close - open < LongestDateline
            && DateExpressions.Find(text, TextSpan.FromBounds(open + 1, close), knowledge.Dates)
                is [{ IsFullDate: true } mention]
            && mention.Span.Length >= close - open - 2
            ? mention
            : null;
    }
}
