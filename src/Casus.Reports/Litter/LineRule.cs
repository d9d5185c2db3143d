namespace Casus.Reports.Litter;

/// <summary>What one line of text without structure says by the marks and words of pages, wherever it stands.</summary>
static class LineRule
{
    const int LongestLoose = 30;
    const int LongestSpoken = 30;
    const int LongestMenu = 12;
    const int LongestLabelled = 7;
    const int LongestPrefix = 4;
    const int LongestSentence = 22;

    /// <summary>What the line alone says, by the marks and words of pages.</summary>
    /// <param name="isApart">Nothing of what it speaks of stands in another paragraph.</param>
    public static LitterKind Kind(string text, LineShape shape, ReportKnowledge knowledge, bool isApart = false)
    {
        if ((shape.Quotes && shape.EndsSentence) || knowledge.PageWords.IsNote(shape.Folded))
            return LitterKind.None;
        var terms = PageTerms.Of(shape.Folded, knowledge.PageWords, knowledge.Languages);
        if (Contacts.Any(text, shape))
            return LitterKind.Footer;
        if (Prefixed(text, shape, knowledge))
            return LitterKind.Teaser;
        if (shape.EndsSentence)
            return Spoken(shape, terms, isApart);
        // A button right behind a notice.
        if (!shape.IsLoose && Spoken(shape, terms, isApart) is not LitterKind.None and var notice)
            return notice;
        if (shape.Words > LongestLoose)
            return LitterKind.None;
        if (LineMarks.HasBar(text) || LineMarks.HasSign(text) || LineMarks.IsPath(text))
            return LitterKind.Menu;
        if (LineMarks.IsItem(text))
            return LitterKind.None;
        if (terms.IsOfPages && shape.Words <= LongestMenu)
            return LitterKind.Menu;
        if (LineMarks.IsMostlyNumbers(text) || LineMarks.IsOneLetter(text))
            return LitterKind.Menu;
        return IsLabelled(text, shape) ? LitterKind.Credit : LitterKind.None;
    }

    /// <summary>A sentence to the reader about the page.</summary>
    static LitterKind Spoken(LineShape shape, PageTerms terms, bool isApart) =>
        shape.Words <= LongestSpoken
        && !shape.Quotes
        && (
            (terms.Reader > 0 && (terms.Page > 0 || 3 * terms.Weak >= terms.Content && terms.Weak > 0))
            || (isApart && terms.Reader > 0 && terms.Reader + terms.Weak > 1)
            || terms.Page > 1
            || (terms.Page > 0 && shape.Words <= LongestMenu)
            || (terms.Weak > 1 && 2 * terms.Weak >= terms.Content)
        )
            ? LitterKind.Newsletter
            : LitterKind.None;

    /// <summary>"MORE: Ferry line sold", "Video: Ferry line sold": a word of pages or capitals, a colon, and a headline.</summary>
    static bool Prefixed(string text, LineShape shape, ReportKnowledge knowledge)
    {
        var colon = text.AsSpan().IndexOfAny(":：|");
        var dash = text.IndexOf(" - ", StringComparison.Ordinal);
        var at = colon > 0 ? colon : dash;
        if (at <= 1 || at + 2 >= text.Length || shape.Words > LongestLoose)
            return false;
        var prefix = LineShape.Of(text[..at]);
        var rest = LineShape.Of(text[(at + 1)..]);
        if (prefix.Words is 0 or > LongestPrefix || rest.Words < 3)
            return false;
        var terms = PageTerms.Of(prefix.Folded, knowledge.PageWords, knowledge.Languages);
        return terms.Page > 0
            || (terms.Weak > 0 && 2 * terms.Weak >= terms.Content && shape.Words <= LongestSentence)
            || (
                text[^1] != '.' && prefix.Letters >= 3 && !text[..at].Any(char.IsLower) && text[..at].Any(char.IsUpper)
            );
    }

    /// <summary>"Pic: Jane Roe", "Words: Jane Roe": a label and a name.</summary>
    static bool IsLabelled(string text, LineShape shape)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 1 || shape.Words > LongestLabelled || text.Any(char.IsDigit))
            return false;
        var label = text.AsSpan(0, colon).Trim().Count(' ') + 1;
        var names = text[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return label <= 2 && names.Length is >= 2 and <= 4 && names.All(n => char.IsUpper(n[0]));
    }
}
