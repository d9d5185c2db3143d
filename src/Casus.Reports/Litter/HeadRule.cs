namespace Casus.Reports.Litter;

/// <summary>The head of a page: what stands before the title is menu, what stands between title and body is byline, date, credit or standfirst.</summary>
static class HeadRule
{
    const int TitleWords = 4;
    const int LongestTitle = 40;
    const int FewestShared = 2;
    const double LeastShared = 0.25;

    public static void Apply(PageParts page, string? givenTitle, ReportKnowledge knowledge)
    {
        var words = knowledge.Head;
        page.Body = FirstProse(page);
        var cohesion = new Cohesion(page, knowledge.Languages);
        page.Title = FindTitle(page, givenTitle, cohesion, knowledge);
        if (page.Title >= 0)
            for (var i = 0; i < page.Title; i++)
                page.Leave(i, LitterKind.Menu);
        if (page.Body == page.Count)
            return;
        for (var i = page.Title + 1; i < page.Body; i++)
            page.Leave(i, HeadKind(page, i, cohesion, words));
    }

    static int FirstProse(PageParts page)
    {
        for (var i = 0; i < page.Count; i++)
            if (page.Kept(i) && page.Shape(i).IsProse)
                return i;
        return page.Count;
    }

    static int FindTitle(PageParts page, string? givenTitle, Cohesion cohesion, ReportKnowledge knowledge)
    {
        var words = knowledge.Head;
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
            if (
                page.Kept(i)
                && page.Shape(i).Words >= 3
                && page.Shape(i).Folded == page.Shape(i + 1).Folded
                && IsTold(page, i, cohesion)
            )
                return i;
        // What bars part is a trail of sections or the headline with the site's name: a plain line goes before it.
        foreach (var plain in (ReadOnlySpan<bool>)[true, false])
            for (var i = 0; i < end; i++)
                if (IsTold(page, i, cohesion) && plain != HasParts(page.Text(i)) && IsTitle(page, i, words))
                    return Bare(page, i, end);
        // What says nothing of the text is menu before it is a headline.
        foreach (var plain in (ReadOnlySpan<bool>)[true, false])
            for (var i = 0; i < end; i++)
                if ((!plain || IsPlain(page, i, knowledge)) && IsTitle(page, i, words))
                    return Bare(page, i, end);
        page.TitleFrom = 0;
        // A short headline: two or three words right before the text.
        for (var i = end - 1; i >= 0; i--)
            if (page.Kept(i) && page.Shape(i).Words >= 2 && HeadKindOf(page, i, words) is LitterKind.None)
                return i;
        return -1;
    }

    /// <summary>It speaks of what the text speaks of.</summary>
    static bool IsTold(PageParts page, int line, Cohesion cohesion)
    {
        var (telling, shared) = cohesion.Of(line);
        return shared >= FewestShared && shared >= LeastShared * telling;
    }

    static bool IsPlain(PageParts page, int line, ReportKnowledge knowledge) =>
        LineRule.Kind(page.Text(line), page.Shape(line), knowledge) is LitterKind.None;

    static bool HasParts(string text) => LineMarks.HasBar(text) || LineMarks.IsPath(text);

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
        if (words.IsMasthead(page.Text(line), page.Shape(line)) && HasHeadline(page, words))
            return false;
        page.TitleFrom = words.LabelledDate(page.Text(line));
        var shape = page.TitleFrom > 0 ? LineShape.Of(page.Text(line)[page.TitleFrom..]) : page.Shape(line);
        return shape.Words <= LongestTitle
            && (shape.Words >= TitleWords || (shape.Words <= 2 && shape.Letters >= 8 && IsUnspaced(page.Text(line))));
    }

    /// <summary>A line before the text that is more than a name and a date.</summary>
    static bool HasHeadline(PageParts page, HeadWords words)
    {
        for (var i = 0; i < page.Body && i < page.Count; i++)
            if (
                page.Kept(i)
                && page.Shape(i).Words >= TitleWords
                && words.Kind(page.Text(i), page.Shape(i)) is LitterKind.None
                && !words.IsMasthead(page.Text(i), page.Shape(i))
            )
                return true;
        return false;
    }

    // Chinese, Japanese, Thai and their like write no blanks between words.
    static bool IsUnspaced(string text) =>
        text.Any(c => c is >= '\u0E00' and <= '\u109F' or >= '\u1780' and <= '\u17FF' or >= '\u2E80');

    static LitterKind HeadKind(PageParts page, int line, Cohesion cohesion, HeadWords words)
    {
        if (HeadKindOf(page, line, words) is not LitterKind.None and var kind)
            return kind;
        var shape = page.Shape(line);
        if (page.Title >= 0 && shape.Folded == page.Shape(page.Title).Folded)
            return LitterKind.Repeat;
        if (shape.EndsSentence || shape.Quotes)
            return LitterKind.None;
        return shape.Words <= 5 ? LitterKind.Credit
            : !page.IsStructured && page.Title >= 0 && !IsTold(page, line, cohesion) ? LitterKind.Caption
            : LitterKind.None;
    }

    static LitterKind HeadKindOf(PageParts page, int line, HeadWords words) =>
        words.IsMasthead(page.Text(line), page.Shape(line))
            ? LitterKind.Dated
            : words.Kind(page.Text(line), page.Shape(line));
}
