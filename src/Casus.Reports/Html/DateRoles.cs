using Casus.Reports.Dating;

namespace Casus.Reports.Html;

/// <summary>What the words and names beside a shown date say that it is.</summary>
static class DateRoles
{
    /// <summary>What its label says, else its names, else a label that stands before its element, else the names around it.</summary>
    public static DateRole? Of(PageBlock block, DateRole? label, ReportKnowledge knowledge)
    {
        if (label is not null)
            return label;
        if (Named(block) is { } named)
            return named;
        if (block.Parent is { Text: <= 2 * DateBlocks.LongestDateText } parent && parent.Text > block.Text)
        {
            var line = parent.Line;
            var before = line.IndexOf(block.Line, StringComparison.Ordinal);
            if (before > 0 && knowledge.Dating.Labels.Before(line.AsSpan(0, before)) is { } beside)
                return beside;
        }
        for (var b = block.Parent; b is not null && b.Text <= DateBlocks.LongestDateText; b = b.Parent)
            if (Named(b) is { } around)
                return around;
        return null;
    }

    static DateRole? Named(PageBlock block) =>
        block.Is(BlockMarks.Issued) ? DateRole.Published
        : block.Is(BlockMarks.Update) ? DateRole.Changed
        : null;
}
