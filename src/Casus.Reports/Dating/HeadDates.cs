using Casus.Language;
using Casus.Language.Expressions;
using Casus.Reports.Cleaning;
using Casus.Reports.Decoding;
using Casus.Reports.Litter;

namespace Casus.Reports.Dating;

/// <summary>Dates on lines of their own at the head or foot of a page, before the headline.</summary>
static class HeadDates
{
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
            if (told is DateRole.Foreign)
                continue;
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
