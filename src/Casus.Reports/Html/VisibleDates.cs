using Casus.Language.Expressions;
using Casus.Reports.Dating;

namespace Casus.Reports.Html;

/// <summary>The day that a page shows to its readers: the date that stands nearest to the headline in an element of its own.</summary>
static class VisibleDates
{
    const int LongestDateText = 80;
    const int Near = 60;
    const int Far = 400;
    const int MostTried = 25;

    /// <summary>The shown date, the nearest first: of what is marked as a date more is believed than of a date alone.</summary>
    public static (string Value, DateOnly Day, int Reliability)? Of(
        PageTree tree,
        PageBlock? heading,
        ReportKnowledge knowledge
    )
    {
        var candidates = tree
            .All.Select(b => (Block: b, Distance: Distance(b, heading), Marked: IsMarked(b)))
            .Where(c => c.Distance <= Far && MayHoldDate(c.Block, c.Marked) && !Strays(c.Block, heading))
            .OrderBy(c => c.Distance - (c.Marked ? Near : 0))
            .Take(MostTried);
        (string, DateOnly, int)? update = null;
        foreach (var (block, distance, marked) in candidates)
        {
            var text = string.Join(
                ' ',
                block.Element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            );
            var stated = block["datetime"] ?? block["content"] ?? (block.Name is "abbr" ? block["title"] : null);
            var value = stated is not null && Day(stated, knowledge) is not null ? stated : text;
            if (Day(value, knowledge) is not { } found)
                continue;
            if (block.Is(BlockMarks.Update) || knowledge.Dating.Opens("updated", text))
                update ??= (value, found, DateEvidence.Update);
            else
                return (value, found, marked && distance <= Near ? DateEvidence.Header : DateEvidence.Foot);
        }
        return update;
    }

    /// <summary>The day of a full date or moment anywhere in a short text.</summary>
    public static DateOnly? Day(string value, ReportKnowledge knowledge)
    {
        if (IsoDay.Of(value) is { } iso)
            return iso;
        foreach (var mention in DateExpressions.Find(WithoutOrdinals(value), knowledge.Dates))
            if (mention.IsFullDate)
                return DateExpressions.Resolve(mention, DateInterval.Unknown).Earliest;
        return null;
    }

    /// <summary>"9. Mai 2031" as "9  Mai 2031": the point of an ordinal says nothing more.</summary>
    static string WithoutOrdinals(string value)
    {
        var signs = value.ToCharArray();
        for (var at = 1; at + 2 < signs.Length; at++)
            if (
                signs[at] == '.'
                && char.IsAsciiDigit(signs[at - 1])
                && signs[at + 1] is ' ' or '\u00A0'
                && char.IsLetter(signs[at + 2])
            )
                signs[at] = ' ';
        return string.Join(' ', new string(signs).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    static bool IsMarked(PageBlock block) =>
        block.Name is "time" || (block.Is(BlockMarks.Date) && block.Children.Count <= 4);

    static bool MayHoldDate(PageBlock block, bool marked)
    {
        if (
            (block.Name is "time" || block is { Name: "abbr", Element.Attributes.Length: > 0 })
            && block.Element.TextContent.Length <= 10 * LongestDateText
        )
            return true;
        if (
            block.Text is < 6 or > LongestDateText
            || block.Name is "body" or "script" or "style"
            || block.Element.TextContent.Length > 10 * LongestDateText
            || (block.LinkShare > 0.5 && !marked)
        )
            return false;
        foreach (var child in block.Children)
            if (child.Text == block.Text)
                return false;
        return HoldsYear(block.Element.TextContent);
    }

    static bool HoldsYear(string text)
    {
        for (var at = text.AsSpan().IndexOfAnyInRange('0', '9'); at >= 0 && at + 1 < text.Length; )
        {
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            if (end - at is 4 or 8 or 2)
                return true;
            var next = text.AsSpan(end).IndexOfAnyInRange('0', '9');
            at = next < 0 ? -1 : end + next;
        }
        return false;
    }

    static int Distance(PageBlock block, PageBlock? heading) =>
        heading is null ? block.Index / 4
        : block.Index < heading.Index ? 2 * (heading.Index - block.Index)
        : block.Index < heading.End ? 0
        : block.Index - heading.End;

    /// <summary>It belongs to a teaser, a comment or the page's frame.</summary>
    static bool Strays(PageBlock block, PageBlock? heading)
    {
        for (var b = block; b is not null && (heading is null || !b.Holds(heading)); b = b.Parent)
            if (
                b.Name is "nav" or "footer" or "aside" or "script" or "style" or "select"
                || b.IsDropped && b.Name is not ("form" or "label")
            )
                return true;
        return false;
    }
}
