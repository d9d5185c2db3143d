namespace Casus.Reports.Litter;

/// <summary>No paragraph twice: the first of equal lines stays, and a line that a credited caption holds is that caption again.</summary>
static class RepeatRule
{
    const int ShortestRepeat = 15;

    public static void Apply(PageParts page)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < page.Count; i++)
            if (page.Shape(i).Letters >= ShortestRepeat && !seen.Add(page.Shape(i).Folded))
                page.Leave(i, LitterKind.Repeat);
        for (var i = page.Title + 1; i < page.Count; i++)
            if (page.Kept(i) && page.Shape(i).Words >= 4 && InCaption(page, i))
                page.Leave(i, LitterKind.Caption);
    }

    static bool InCaption(PageParts page, int line)
    {
        for (var i = 0; i < page.Count; i++)
            if (
                page.Mark(i) is LitterKind.Credit or LitterKind.Caption
                && page.Shape(i).Folded.StartsWith(page.Shape(line).Folded, StringComparison.Ordinal)
            )
                return true;
        return false;
    }
}
