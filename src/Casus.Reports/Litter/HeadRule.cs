namespace Casus.Reports.Litter;

/// <summary>The head of a page: what stands before the title is menu, what stands between title and body is byline, date, credit or standfirst.</summary>
static class HeadRule
{
    const int TitleWords = 4;
    const int LongestTitle = 40;

    public static void Apply(PageParts page, string? givenTitle, HeadWords words)
    {
        page.Body = FirstProse(page);
        page.Title = FindTitle(page, givenTitle, words);
        if (page.Title >= 0)
            for (var i = 0; i < page.Title; i++)
                page.Leave(i, LitterKind.Menu);
        if (page.Body == page.Count)
            return;
        for (var i = page.Title + 1; i < page.Body; i++)
            page.Leave(i, HeadKind(page, i, words));
    }

    static int FirstProse(PageParts page)
    {
        for (var i = 0; i < page.Count; i++)
            if (page.Kept(i) && page.Shape(i).IsProse)
                return i;
        return page.Count;
    }

    static int FindTitle(PageParts page, string? givenTitle, HeadWords words)
    {
        var given = givenTitle is null ? null : LineShape.Fold(givenTitle);
        var end = page.Body;
        if (given is { Length: > 0 })
        {
            for (var i = 0; i <= end && i < page.Count; i++)
                if (page.Shape(i).Folded == given)
                    return i;
            return -1;
        }
        for (var i = 0; i + 1 < end; i++)
            if (page.Kept(i) && page.Shape(i).Words >= 3 && page.Shape(i).Folded == page.Shape(i + 1).Folded)
                return i;
        for (var i = 0; i < end; i++)
            if (IsTitle(page, i, words))
                return Bare(page, i, end);
        page.TitleFrom = 0;
        // A short headline: two or three words right before the text.
        for (var i = end - 1; i >= 0; i--)
            if (page.Kept(i) && page.Shape(i).Words >= 2 && HeadKindOf(page, i, words) is LitterKind.None)
                return i;
        return -1;
    }

    /// <summary>The line that repeats the headline without the site's name behind it, where there is one.</summary>
    static int Bare(PageParts page, int line, int end)
    {
        for (var i = line + 1; i < end; i++)
            if (
                page.Kept(i)
                && page.Shape(i).Words >= 3
                && page.Shape(line).Folded.Length > page.Shape(i).Folded.Length + 3
                && page.Shape(line).Folded.StartsWith(page.Shape(i).Folded + " ", StringComparison.Ordinal)
                && "-|:•·".Contains(page.Shape(line).Folded[page.Shape(i).Folded.Length + 1])
            )
            {
                page.TitleFrom = 0;
                return i;
            }
        return line;
    }

    static bool IsTitle(PageParts page, int line, HeadWords words)
    {
        if (!page.Kept(line) || words.Kind(page.Text(line), page.Shape(line)) is not LitterKind.None)
            return false;
        page.TitleFrom = words.LabelledDate(page.Text(line));
        var shape = page.TitleFrom > 0 ? LineShape.Of(page.Text(line)[page.TitleFrom..]) : page.Shape(line);
        return shape.Words <= LongestTitle
            && (shape.Words >= TitleWords || (shape.Words <= 2 && shape.Letters >= 8 && IsUnspaced(page.Text(line))));
    }

    // Chinese, Japanese, Thai and their like write no blanks between words.
    static bool IsUnspaced(string text) =>
        text.Any(c => c is >= '\u0E00' and <= '\u109F' or >= '\u1780' and <= '\u17FF' or >= '\u2E80');

    static LitterKind HeadKind(PageParts page, int line, HeadWords words)
    {
        if (HeadKindOf(page, line, words) is not LitterKind.None and var kind)
            return kind;
        var shape = page.Shape(line);
        if (page.Title >= 0 && shape.Folded == page.Shape(page.Title).Folded)
            return LitterKind.Repeat;
        return shape.Words <= 5 && !shape.EndsSentence && !shape.Quotes ? LitterKind.Credit : LitterKind.None;
    }

    static LitterKind HeadKindOf(PageParts page, int line, HeadWords words) =>
        words.Kind(page.Text(line), page.Shape(line));
}
