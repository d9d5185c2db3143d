using Casus.Language;
using Casus.Language.Expressions;
using Casus.Reports.Cleaning;
using Casus.Reports.Decoding;
using Casus.Reports.Litter;

namespace Casus.Reports.Dating;

/// <summary>Dates on lines of their own at the head or foot of a page, before the headline, and in datelines.</summary>
static class HeadDates
{
    const int LongestDateline = 80;
    const int LongestPlace = 40;

    public static IEnumerable<DateEvidence> Of(PageParts page, SourceText source, ReportKnowledge knowledge)
    {
        for (var i = 0; i < page.Count; i++)
        {
            var text = page.Text(i);
            if (i == page.Title && page.TitleFrom > 0)
            {
                foreach (
                    var found in On(
                        page,
                        i,
                        text[..page.TitleFrom],
                        DateRole.Shown,
                        DateEvidence.Header,
                        source,
                        knowledge
                    )
                )
                    yield return found;
            }
            else if (page.Mark(i) is LitterKind.Dated or LitterKind.Byline or LitterKind.Menu && text.Length <= 160)
            {
                var weight = i <= page.Body ? DateEvidence.Header : DateEvidence.Foot;
                foreach (var found in On(page, i, text, DateRole.Shown, weight, source, knowledge))
                    yield return found;
            }
        }
    }

    /// <summary>The dateline's date, "TARVOS, May 9 (Agency) —", which seldom has a year; null when the body opens with none.</summary>
    public static (int Line, DateMention Mention)? Dateline(PageParts page, ReportKnowledge knowledge)
    {
        if (page.Body >= page.Count)
            return null;
        var text = page.Text(page.Body);
        var head = text[..Math.Min(text.Length, LongestDateline)];
        var dash = head.IndexOfAny(['—', '–', ':']) is >= 0 and var mark
            ? mark
            : head.IndexOf(" - ", StringComparison.Ordinal);
        if (Bracketed(text, knowledge) is { } bracketed)
            return (page.Body, bracketed);
        if (dash < 6 || !char.IsUpper(head[0]))
            return null;
        foreach (var mention in DateExpressions.Find(text, new TextSpan(0, dash), knowledge.Dates))
            if (mention.MonthDay is not null)
                return (page.Body, mention);
        return null;
    }

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

    static IEnumerable<DateEvidence> On(
        PageParts page,
        int line,
        string text,
        DateRole role,
        int reliability,
        SourceText source,
        ReportKnowledge knowledge
    )
    {
        foreach (var mention in DateExpressions.Find(text, knowledge.Dates))
        {
            var days = DateExpressions.Resolve(mention, DateInterval.Unknown);
            if (mention.Unit is not DateUnit.Day || days.IsUnknown || days.Earliest!.Value.Year is < 1900 or > 2199)
                continue;
            var raw = page.Lines[line].Traced.Bytes(source, mention.Span.Start, mention.Span.Length);
            var told = knowledge.Dating.Labels.Of(text, 0, mention.Span) ?? role;
            yield return new(
                told,
                told is DateRole.Changed ? DateEvidence.Update : reliability,
                days,
                new(BasisKind.Header, mention.Span.In(text), null, raw)
            );
            yield break;
        }
    }
}
