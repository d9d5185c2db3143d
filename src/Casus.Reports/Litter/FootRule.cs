namespace Casus.Reports.Litter;

/// <summary>The foot of a page: once litter begins after the last paragraph, what follows without a whole sentence is litter too.</summary>
static class FootRule
{
    public static void Apply(PageParts page)
    {
        var last = page.Count - 1;
        while (last >= 0 && !(page.Kept(last) && page.Shape(last).EndsSentence && page.Shape(last).Words >= 6))
            last--;
        var begun = false;
        for (var i = last + 1; last >= 0 && i < page.Count; i++)
            if (!page.Kept(i))
                begun |= page.Mark(i) is not (LitterKind.Repeat or LitterKind.Advert);
            else if (begun)
                page.Leave(i, LitterKind.Footer);
    }
}
