using Casus.Reports.Credits;
using Casus.Reports.Litter;

namespace Casus.Reports.Html;

/// <summary>Cuts what pages put around their headlines: names of sites, sections, slogans.</summary>
static class TitleParts
{
    const string Bars = "|ㅣ｜ǀ¦";
    const string Marks = "-–—•»«›‹·*⋆~:";
    const int LongestSection = 4;
    const int LongestTitle = 400;

    /// <summary>Without the site's names before and behind, and the page's folders behind.</summary>
    public static string WithoutSite(string title, SiteNames names)
    {
        for (var cut = true; cut; )
        {
            cut = false;
            foreach (var (start, end) in Enumerable.Reverse(Seams(title, spaced: true)))
            {
                var (head, tail) = (title[..start].TrimEnd(), title[end..].TrimStart());
                if (tail.Length == 0 || head.Length == 0)
                    continue;
                if (names.MayBe(tail) || (names.IsFolder(tail) && LineShape.Of(head).Words > 1))
                    title = head;
                else if (title[start] is not ':' && names.AreOwn(head) && !names.MayBe(tail))
                    title = tail;
                else
                    continue;
                cut = true;
                break;
            }
        }
        return title;
    }

    /// <summary>Without what stands behind a bar and is short enough for a section or slogan.</summary>
    public static string WithoutBars(string title)
    {
        foreach (var (start, end) in Enumerable.Reverse(Seams(title, spaced: true)))
            if (start > 0 && Bars.Contains(title[start]) && IsShort(title[end..]))
                return WithoutBars(title[..start].TrimEnd());
        return title;
    }

    /// <summary>The part of the title before or behind a mark that is one of those headlines; null when none is.</summary>
    public static string? Agreed(string title, IEnumerable<string> headlines, bool behind)
    {
        var folded = headlines.Select(AgencyLexicon.Fold).Where(h => h.Length > 1).ToHashSet(StringComparer.Ordinal);
        if (folded.Count == 0)
            return null;
        // The longest first: as little as possible is cut.
        foreach (var (start, _) in Enumerable.Reverse(Seams(title, spaced: false)))
            if (folded.Contains(AgencyLexicon.Fold(title[..start])))
                return title[..start].TrimEnd();
        if (behind)
            foreach (var (start, end) in Seams(title, spaced: true))
                if (Bars.Contains(title[start]) && folded.Contains(AgencyLexicon.Fold(title[end..])))
                    return title[end..].TrimStart();
        return null;
    }

    /// <summary>Where marks part the title; a mark that words hold too ("well-known", "Tarvos: floods") only with blanks on both sides.</summary>
    static List<(int Start, int End)> Seams(string title, bool spaced)
    {
        var seams = new List<(int, int)>();
        for (var at = 1; at < Math.Min(title.Length, LongestTitle); at++)
        {
            var bar = Bars.Contains(title[at]);
            if (!bar && !Marks.Contains(title[at]))
                continue;
            var end = at + 1;
            while (end < title.Length && (title[end] == title[at] || title[end] is '/' or '>'))
                end++;
            var apart = char.IsWhiteSpace(title[at - 1]) && end < title.Length && char.IsWhiteSpace(title[end]);
            if (bar || apart || (!spaced && title[at] is not ':'))
                seams.Add((at, end));
            at = end - 1;
        }
        return seams;
    }

    /// <summary>A sign of a script without blanks counts as half a word.</summary>
    static bool IsShort(string tail) =>
        Math.Max(LineShape.Of(tail).Words, tail.Count(c => c is >= '\u3040' and <= '\u9FFF') / 2) <= LongestSection;
}
