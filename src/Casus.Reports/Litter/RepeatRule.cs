namespace Casus.Reports.Litter;

/// <summary>No paragraph twice: the first of equal lines stays, and a line that a credited caption holds is that caption again.</summary>
static class RepeatRule
{
    const int ShortestRepeat = 15;
    const int MostCaptions = 200;
    const int LongestCaption = 30;

    /// <summary>Comparing every line with every other is for reports, not for books.</summary>
    const int MostLines = 600;

    public static void Apply(PageParts page)
    {
        LeaveDoubledCaptions(page);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < page.Count; i++)
            if (page.Shape(i).Letters >= ShortestRepeat && !seen.Add(page.Shape(i).Folded))
                page.Leave(i, LitterKind.Repeat);
        var captions = Enumerable
            .Range(0, page.Count)
            .Where(i => page.Mark(i) is LitterKind.Credit or LitterKind.Caption)
            .Take(MostCaptions)
            .Select(i => page.Shape(i).Folded)
            .ToArray();
        for (var i = page.Title + 1; i < page.Count; i++)
            if (page.Kept(i) && page.Shape(i).Words >= 4 && captions.Any(c => Begins(c, page.Shape(i).Folded)))
                page.Leave(i, LitterKind.Caption);
    }

    /// <summary>A short line twice in a row that is no sentence: the words for those who cannot see a picture, and its caption.</summary>
    static void LeaveDoubledCaptions(PageParts page)
    {
        for (var i = page.Title + 1; i + 1 < page.Count; i++)
        {
            var shape = page.Shape(i);
            if (
                page.Kept(i)
                && page.Kept(i + 1)
                && shape.Folded == page.Shape(i + 1).Folded
                && shape.Letters >= ShortestRepeat
                && shape.Words <= LongestCaption
                && !shape.EndsSentence
            )
            {
                page.Leave(i, LitterKind.Caption);
                page.Leave(i + 1, LitterKind.Caption);
            }
        }
    }

    /// <summary>A line that a longer kept paragraph holds word for word: a quote pulled out of the text.</summary>
    public static void LeavePullQuotes(PageParts page)
    {
        for (var i = page.Title + 1; i < page.Count && page.Count <= MostLines; i++)
            if (page.Kept(i) && page.Shape(i).Words is >= 10 and <= 60 && InLonger(page, i))
                page.Leave(i, LitterKind.Repeat);
    }

    static bool InLonger(PageParts page, int line)
    {
        var folded = page.Shape(line).Folded.Trim('"', '\'', ' ', '.', ',');
        for (var i = page.Title + 1; i < page.Count; i++)
            if (
                i != line
                && page.Kept(i)
                && page.Shape(i).Folded.Length > folded.Length + 10
                && page.Shape(i).Folded.Contains(folded, StringComparison.Ordinal)
            )
                return true;
        return false;
    }

    static bool Begins(string caption, string line) => caption.StartsWith(line, StringComparison.Ordinal);
}
