namespace Casus.Reports.Litter;

/// <summary>
/// Lines between the paragraphs that are no sentence, and sentences that speak to the reader: what has the marks or the words of pages goes, and
/// so does what comes again and again, what only names somebody, and what speaks of nothing that the report speaks of.
/// </summary>
static class LooseRule
{
    const int LongestLoose = 30;
    const int LongestRepeat = 12;

    /// <summary>Fewer telling words say nothing about what a line is about.</summary>
    const int FewestTelling = 3;
    const int FewestOfItem = 2;
    const double LeastShared = 0.25;

    /// <summary>How far, over litter, the next line of a list may be.</summary>
    const int Reach = 4;

    public static void Apply(PageParts page, ReportKnowledge knowledge)
    {
        var cohesion = new Cohesion(page, knowledge.Languages);
        var seen = Seen(page);
        for (var i = page.Title + 1; i < page.Count; i++)
            if (page.Kept(i) && Kind(page, i, seen, cohesion, knowledge) is not LitterKind.None and var kind)
                page.Leave(i, kind);
        LeaveListsOfHeadlines(page, cohesion);
        for (var i = page.Title + 1; i < page.Count; i++)
            if (
                page.Kept(i)
                && page.Shape(i).IsLoose
                && !page.Shape(i).Quotes
                && IsEnclosed(page, i)
                && cohesion.Of(i).Shared == 0
            )
                page.Leave(i, LitterKind.Menu);
    }

    /// <summary>Two items of a list or more, one after the other, that end no sentence and speak of nothing that the report speaks of.</summary>
    static void LeaveListsOfHeadlines(PageParts page, Cohesion cohesion)
    {
        for (var i = page.Title + 1; i < page.Count; i++)
        {
            var end = i;
            while (end < page.Count && page.Kept(end) && LineMarks.IsItem(page.Text(end)))
                end++;
            if (end - i > 1 && Enumerable.Range(i, end - i).All(line => IsHeadline(page, line, cohesion)))
                for (var line = i; line < end; line++)
                    page.Leave(line, LitterKind.Teaser);
            i = Math.Max(i, end - 1);
        }
    }

    static bool IsHeadline(PageParts page, int line, Cohesion cohesion) =>
        page.Shape(line).IsLoose
        && !page.Shape(line).Quotes
        && cohesion.Of(line) is { Words: >= FewestOfItem, Shared: 0 };

    /// <summary>Between two lines of litter, or in one block with some: the parts of a box.</summary>
    static bool IsEnclosed(PageParts page, int line)
    {
        var above = line > page.Title + 1 && !page.Kept(line - 1);
        var below = line + 1 < page.Count && !page.Kept(line + 1);
        return !LineMarks.IsItem(page.Text(line))
            && !IsListed(page, line)
            && (
                (above && below)
                || (
                    page.HasGaps && ((above && !page.Lines[line].AfterGap) || (below && !page.Lines[line + 1].AfterGap))
                )
            );
    }

    static LitterKind Kind(
        PageParts page,
        int line,
        Dictionary<string, int> seen,
        Cohesion cohesion,
        ReportKnowledge knowledge
    )
    {
        var (text, shape) = (page.Text(line), page.Shape(line));
        if (LineRule.Kind(text, shape, knowledge, cohesion.Of(line).Shared == 0) is not LitterKind.None and var alone)
            return alone;
        if (
            !shape.IsLoose
            || shape.Quotes
            || knowledge.PageWords.IsNote(shape.Folded)
            || LineMarks.IsItem(text)
            || shape.Words > LongestLoose
            || IsListed(page, line)
        )
            return LitterKind.None;
        if (seen.GetValueOrDefault(shape.Folded) > 1 && shape.Words <= LongestRepeat)
            return LitterKind.Repeat;
        var (telling, shared) = cohesion.Of(line);
        return telling >= FewestTelling && shared <= LeastShared * telling ? LitterKind.Teaser : LitterKind.None;
    }

    /// <summary>Next to a line of the same make: "Mokol: 15 dead" among "Dera: 5 dead", "Norway 25 million" among its like.</summary>
    public static bool IsListed(PageParts page, int line)
    {
        var (above, below) = (line - 1, line + 1);
        while (above > line - Reach && above > 0 && !page.Kept(above))
            above--;
        while (below < line + Reach && below + 1 < page.Count && !page.Kept(below))
            below++;
        return (above >= 0 && IsAlike(page, line, above)) || (below < page.Count && IsAlike(page, line, below));
    }

    static bool IsAlike(PageParts page, int line, int other) =>
        page.Kept(other)
        && page.Shape(other).IsLoose
        && !page.Shape(other).Quotes
        && page.Shape(other).Words <= LongestRepeat
        && page.Shape(line).Folded != page.Shape(other).Folded
        && (
            (HasColon(page.Text(line)) && HasColon(page.Text(other)))
            || (HasFigure(page.Text(line)) && HasFigure(page.Text(other)) && !IsSameForm(page, line, other))
        );

    static bool HasColon(string text) => text.Contains(": ", StringComparison.Ordinal);

    /// <summary>A number that does not only count the lines.</summary>
    static bool HasFigure(string text) =>
        text.AsSpan(LineMarks.IsItem(text) && char.IsDigit(text[0]) ? 2 : 0).ContainsAnyInRange('0', '9');

    /// <summary>"7 hours ago", "12 hours ago": the words are the same and only the number is another.</summary>
    static bool IsSameForm(PageParts page, int line, int other) =>
        page.Shape(line).Words > 1 && Form(page.Shape(line).Folded).SequenceEqual(Form(page.Shape(other).Folded));

    static IEnumerable<char> Form(string folded) => folded.Where(c => !char.IsDigit(c));

    /// <summary>How often each short line stands on the page.</summary>
    static Dictionary<string, int> Seen(PageParts page)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = page.Title + 1; i < page.Count; i++)
            seen[page.Shape(i).Folded] = seen.GetValueOrDefault(page.Shape(i).Folded) + 1;
        return seen;
    }
}
