using System.Text;
using AngleSharp.Dom;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Reports.Dating;

namespace Casus.Reports.Html;

/// <summary>Elements of a page that may show the day of publication: what they hold, and what the elements around them make of it.</summary>
static class DateBlocks
{
    const int LongestDateText = 80;
    const int LongestSentence = 400;
    const int MostDates = 4;
    const int ShortestTitle = 16;

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
        if (block.Text is < 6 or > LongestSentence)
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
        var text = Line(block);
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

    /// <summary>Its words on one line; elements part them, as they do where they are shown.</summary>
    public static string Line(PageBlock block)
    {
        if (block.Children.Count == 0)
            return OneLine(block.Element.TextContent);
        var words = new StringBuilder();
        foreach (var text in block.Element.Descendants<IText>())
            words.Append(text.Data).Append(' ');
        return OneLine(words.ToString());
    }

    static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What its label says, else its names, else a label that stands before its element, else the names around it.</summary>
    public static DateRole? Role(PageBlock block, DateRole? label, ReportKnowledge knowledge)
    {
        if (label is not null)
            return label;
        if (Named(block) is { } named)
            return named;
        if (block.Parent is { Text: <= 2 * LongestDateText } parent && parent.Text > block.Text)
        {
            var line = Line(parent);
            var before = line.IndexOf(Line(block), StringComparison.Ordinal);
            if (before > 0 && knowledge.Dating.Labels.Before(line[..before]) is { } beside)
                return beside;
        }
        for (var b = block.Parent; b is not null && b.Text <= LongestDateText; b = b.Parent)
            if (Named(b) is { } around)
                return around;
        return null;
    }

    static DateRole? Named(PageBlock block) =>
        block.Is(BlockMarks.Issued) ? DateRole.Published
        : block.Is(BlockMarks.Update) ? DateRole.Changed
        : null;

    /// <summary>What it belongs to, by the elements around it as far as they do not hold the headline too.</summary>
    /// <param name="prose">Letters of prose in the whole page: what holds most of them is the report, whatever its names say.</param>
    public static DatePlace Place(PageBlock block, PageBlock? heading, bool isNear, int prose)
    {
        var isFoot = false;
        for (var b = block; b is not null && (heading is null || !b.Holds(heading)); b = b.Parent)
            if (b.Name is "body" || (b.AllProse > 0 && b.AllProse * 2 > prose))
                break;
            else if (b.Is(BlockMarks.Comment))
                return DatePlace.Comment;
            else if (
                b.Name is "nav" or "script" or "style" or "select" or "noscript" or "blockquote"
                || Blocks.IsCaption(b)
                || (b.Is(BlockMarks.Stray) && !isNear)
            )
                return DatePlace.Elsewhere;
            else if ((b.Name is "footer" && !IsInArticle(b)) || b.Is(BlockMarks.Foot))
                isFoot |= !b.Is(BlockMarks.Own);
        return isFoot ? DatePlace.Foot : DatePlace.Report;
    }

    /// <summary>The headline stands beside the date.</summary>
    public static bool Names(PageBlock block, string title)
    {
        if (title.Length < ShortestTitle)
            return false;
        for (var b = block; b is not null && b.Text <= LongestSentence; b = b.Parent)
            if (b.Text >= title.Length / 2 && Line(b).Contains(title, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    static bool IsInArticle(PageBlock block)
    {
        for (var b = block.Parent; b is not null; b = b.Parent)
            if (b.Name is "article" or "main")
                return true;
        return false;
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
