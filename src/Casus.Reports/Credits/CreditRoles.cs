using Casus.Reports.Litter;

namespace Casus.Reports.Credits;

/// <summary>Tells by a line's place and words whether the agencies in it gave pictures, gave the text, or are quoted.</summary>
static class CreditRoles
{
    /// <summary>So far from the beginning of a line may a dateline end.</summary>
    public const int LongestDateline = 90;
    const int LongestNote = 25;
    const int LongestSignature = 8;

    /// <summary>"(River Post, with AFP)": a short line in brackets, wherever it stands.</summary>
    public static bool IsSignature(string text, LineShape shape) =>
        shape.Words <= LongestSignature && text is ['(', .., ')'] && !shape.EndsSentence;

    /// <summary>What the agencies did that a line names.</summary>
    public static AgencyRole Of(PageParts page, int line, CreditWords words)
    {
        if (
            IsSignature(page.Text(line), page.Shape(line))
            && page.Mark(line) is not (LitterKind.None or LitterKind.Credit or LitterKind.Caption)
        )
            return AgencyRole.Supplied;
        if (page.Mark(line) is LitterKind.Credit or LitterKind.Caption)
            return AgencyRole.Photo;
        if (page.Mark(line) is LitterKind.Byline or LitterKind.Footer or LitterKind.Address)
            return AgencyRole.Supplied;
        var folded = page.Shape(line).Folded;
        return page.Shape(line).Words <= LongestNote && words.Supplied.Any(w => Holds(folded, w))
            ? AgencyRole.Supplied
            : AgencyRole.Source;
    }

    // "via" must be a word, not the end of "Bolivia".
    static bool Holds(string folded, string phrase)
    {
        for (
            var at = folded.IndexOf(phrase, StringComparison.Ordinal);
            at >= 0;
            at = folded.IndexOf(phrase, at + 1, StringComparison.Ordinal)
        )
            if (IsBlank(folded, at - 1) && IsBlank(folded, at + phrase.Length))
                return true;
        return false;
    }

    /// <summary>Nothing or a blank stands there.</summary>
    static bool IsBlank(string folded, int at) => at < 0 || at >= folded.Length || folded[at] == ' ';

    /// <summary>"TARVOS, May 9 (Reuters) - ": the name in brackets before the text of a report begins.</summary>
    public static bool InDateline(PageParts page, int line, int start, string text)
    {
        if (line > page.Body + 1 || start > LongestDateline || start == 0 || text[start - 1] is not ('(' or '/' or '['))
            return false;
        var close = text.AsSpan(start).IndexOfAny(")/]");
        var rest = close < 0 ? [] : text.AsSpan(start + close + 1).TrimStart();
        return rest.Length > 0 && ("-–—:".Contains(rest[0]) || text[start - 1] is '/' && rest[0] is '.');
    }
}
