namespace Casus.Reports.Litter;

/// <summary>What "Read also" and the like announce: the headlines of other pages that follow on lines of their own.</summary>
static class TeaserRule
{
    const int LongestSubhead = 6;

    public static void Apply(PageParts page, LitterLexicon lexicon)
    {
        for (var i = page.Title + 1; i < page.Count; i++)
            if (page.Mark(i) is LitterKind.Teaser && lexicon.Line(page.Shape(i)) is LitterKind.Teaser)
                i = Announced(page, i) - 1;
    }

    /// <summary>Leaves out what the cue on that line announces; the first line after it.</summary>
    static int Announced(PageParts page, int cue)
    {
        var end = cue + 1;
        while (end < page.Count && IsAnnounced(page, cue, end))
            end++;
        var announced = Enumerable.Range(cue + 1, end - cue - 1).Where(page.Kept).ToArray();
        foreach (var line in announced)
            if (line == cue + 1 || line != announced[^1] || !IsSubhead(page, line))
                page.Leave(line, LitterKind.Teaser);
        return Math.Max(end, cue + 1);
    }

    /// <summary>A few words after teasers head the next part of the report, where one follows.</summary>
    static bool IsSubhead(PageParts page, int line)
    {
        if (page.Shape(line).Words > LongestSubhead)
            return false;
        for (var i = line + 1; i < page.Count; i++)
            if (page.Kept(i) && page.Shape(i).EndsSentence)
                return true;
        return false;
    }

    static bool IsAnnounced(PageParts page, int cue, int line)
    {
        if (page.Mark(line) is LitterKind.Teaser)
            return false;
        if (!page.Kept(line))
            return true;
        var shape = page.Shape(line);
        return (!shape.EndsSentence && !shape.Quotes)
            || Given(page, cue, line) > 1
            || (line == cue + 1 && shape.Words <= 12 && shape.Folded.Length > 0 && page.Text(line)[^1] is '?' or '!');
    }

    /// <summary>How often the same cue stands before the same line.</summary>
    static int Given(PageParts page, int cue, int line)
    {
        var times = 0;
        for (var i = 0; i + 1 < page.Count; i++)
            if (page.Shape(i).Folded == page.Shape(cue).Folded && page.Shape(i + 1).Folded == page.Shape(line).Folded)
                times++;
        return times;
    }
}
