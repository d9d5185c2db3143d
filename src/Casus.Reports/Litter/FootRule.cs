namespace Casus.Reports.Litter;

/// <summary>The foot of a page: what follows the last paragraph without being a sentence of the report is litter, and so are sentences among it.</summary>
static class FootRule
{
    /// <summary>Sentences of so few words may still be the report's last.</summary>
    const int ShortestSentence = 3;
    const int ShortestOfPage = 6;
    const int LongestNotice = 40;

    /// <summary>Fewer telling words say nothing about what a line is about.</summary>
    const int FewestTelling = 2;
    const int FewestOfNotice = 3;
    const double LeastShared = 0.34;

    public static void Apply(PageParts page, ReportKnowledge knowledge)
    {
        var cohesion = new Cohesion(page, knowledge.Languages);
        var last = page.Count - 1;
        while (last >= 0 && !IsOfReport(page, last, cohesion, knowledge))
            last--;
        var begun = false;
        for (var i = last + 1; last >= 0 && i < page.Count; i++)
            if (!page.Kept(i))
                begun |= page.Mark(i) is not (LitterKind.Repeat or LitterKind.Advert);
            else if (!IsTelling(page, i) && (begun || (!page.IsStructured && !IsItsOwn(page, i, cohesion))))
            {
                page.Leave(i, LitterKind.Footer);
                begun = true;
            }
    }

    /// <summary>A long line, or one of a list of facts: "Age: 17" above "Cause: fire".</summary>
    static bool IsTelling(PageParts page, int line) =>
        !page.IsStructured && (page.Shape(line).Words > LongestNotice || LooseRule.IsListed(page, line));

    /// <summary>A sentence, unless it stands below litter, has words of pages and speaks of something else: notices are sentences too.</summary>
    static bool IsOfReport(PageParts page, int line, Cohesion cohesion, ReportKnowledge knowledge)
    {
        var shape = page.Shape(line);
        if (!page.Kept(line) || shape.IsLoose || shape.Words < ShortestSentence && !shape.IsProse)
            return false;
        if (page.IsStructured)
            return shape.Words >= ShortestOfPage;
        if (shape.Quotes || shape.Words > LongestNotice || line == 0 || knowledge.PageWords.IsNote(shape.Folded))
            return true;
        var terms = PageTerms.Of(shape.Folded, knowledge.PageWords, knowledge.Languages);
        var (telling, shared) = cohesion.Of(line);
        if (terms.Page + terms.Reader > 0 && shared == 0)
            return false;
        if (terms.Weak > 0 && shared == 0 && telling >= FewestOfNotice && 3 * terms.Weak >= telling)
            return false;
        return page.Kept(line - 1) || terms.Page + terms.Weak + terms.Reader == 0 || IsItsOwn(page, line, cohesion);
    }

    static bool IsItsOwn(PageParts page, int line, Cohesion cohesion)
    {
        var (telling, shared) = cohesion.Of(line);
        return telling >= FewestTelling && shared >= LeastShared * telling;
    }
}
