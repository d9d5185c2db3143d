using Casus.Language;
using Casus.Language.Expressions;
using Casus.Reports.Dating;

namespace Casus.Reports.Html;

/// <summary>Elements of a page that may show the day of publication: what they hold, and what the elements around them make of it.</summary>
static class DateBlocks
{
    public const int LongestDateText = 80;
    public const int LongestSentence = 400;
    const int MostDates = 4;

    /// <summary>Letters in which a moment may be wrapped.</summary>
    const int LongestSource = 10 * LongestDateText;

    static readonly string[] Stamps = ["datetime", "content", "title", "data-date", "data-datetime", "data-published"];

    public static bool IsMarked(PageBlock block) =>
        block.Name is "time"
        || (block.Is(BlockMarks.Date | BlockMarks.Issued | BlockMarks.Dated) && block.Children.Count <= 4);

    /// <summary>Cheap: it asks only for figures and lengths.</summary>
    public static bool MayHold(PageBlock block)
    {
        if (block.Name is "body" or "script" or "style" or "head" or "html" or "meta" or "link" or "title")
            return false;
        if (block.Element.Attributes.Length > 0 && IsStamped(block))
            return block.Text <= LongestSentence;
        if (block.Text is < 6 or > LongestSentence || !block.HasFigures)
            return false;
        foreach (var child in block.Children)
            if (child.Text == block.Text && child.Name is not "time")
                return false;
        var text = block.Element.TextContent;
        return text.Length <= LongestSource && HoldsFigures(text);
    }

    static bool IsStamped(PageBlock block) =>
        block.Name is "time" or "abbr" || block.Is(BlockMarks.Date | BlockMarks.Issued | BlockMarks.Update);

    /// <summary>The dates in it with the label beside each; a stamp in an attribute stands for the words shown.</summary>
    public static IEnumerable<(string Words, DateInterval Days, DateRole? Label)> Read(
        PageBlock block,
        DateOrder order,
        ReportKnowledge knowledge
    )
    {
        var text = block.Line;
        if (IsStamped(block))
            foreach (var stamp in Stamps)
                if (block[stamp] is { } value && StatedDay.In(value.Trim(), 0, order, knowledge) is { } stamped)
                {
                    var shown = StatedDay.In(text, 0, order, knowledge);
                    var label = knowledge.Dating.Labels.Of(text, 0, shown?.Words ?? new TextSpan(text.Length, 0));
                    yield return (stamped.Words.In(value.Trim()), stamped.Days, label);
                    yield break;
                }
        var (from, count) = (0, 0);
        while (count < MostDates && StatedDay.In(text, from, order, knowledge) is { } day)
        {
            var label = knowledge.Dating.Labels.Of(text, from, day.Words);
            // Of several dates in a line those without a label may be anything.
            if (label is not null || (count == 0 && block.Text <= LongestDateText))
                yield return (day.Words.In(text), day.Days, label);
            (from, count) = (day.Words.End, count + 1);
        }
    }

    static bool HoldsFigures(string text)
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
        return text.AsSpan().IndexOfAnyInRange('\u0660', '\u0DEF') >= 0
            && text.Any(c => !char.IsAscii(c) && char.IsDigit(c));
    }
}
