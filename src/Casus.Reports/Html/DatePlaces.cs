namespace Casus.Reports.Html;

/// <summary>What the elements around a date make of it.</summary>
static class DatePlaces
{
    const int ShortestTitle = 16;

    /// <summary>What it belongs to, by the elements around it as far as they do not hold the headline too.</summary>
    /// <param name="prose">Letters of prose in the whole page: what holds most of them is the report, whatever its names say.</param>
    public static DatePlace Of(PageBlock block, PageBlock? heading, bool isNear, int prose)
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
        for (var b = block; b is not null && b.Text <= DateBlocks.LongestSentence; b = b.Parent)
            if (b.Text >= title.Length / 2 && b.Line.Contains(title, StringComparison.OrdinalIgnoreCase))
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
}
