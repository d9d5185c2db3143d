namespace Casus.Reports.Litter;

/// <summary>
/// Lines between the paragraphs that are no sentence, and sentences that speak to the reader: what has the marks or the words of pages goes, and
/// so does what comes again and again, what only names somebody, and what speaks of nothing that the report speaks of.
/// </summary>
static class LooseRule
{
    const int LongestLoose = 30;
    const int LongestSpoken = 45;
    const int LongestRepeat = 12;
    const int LongestLabelled = 7;
    const int LongestPrefix = 4;
    const int LongestSentence = 22;

    /// <summary>Fewer telling words say nothing about what a line is about.</summary>
    const int FewestTelling = 3;
    const double LeastShared = 0.25;

    /// <summary>A link's line: so few words beside the address.</summary>
    const int LongestLink = 18;
    const int Reach = 4;
    const int DigitsOfTelephone = 8;

    public static void Apply(PageParts page, ReportKnowledge knowledge)
    {
        var cohesion = new Cohesion(page, knowledge.Languages);
        var seen = Seen(page);
        for (var i = page.Title + 1; i < page.Count; i++)
            if (page.Kept(i) && Kind(page, i, seen, cohesion, knowledge) is not LitterKind.None and var kind)
                page.Leave(i, kind);
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

    /// <summary>What the line alone says, by the marks and words of pages.</summary>
    public static LitterKind KindAlone(string text, LineShape shape, ReportKnowledge knowledge)
    {
        if ((shape.Quotes && shape.EndsSentence) || knowledge.PageWords.IsNote(shape.Folded))
            return LitterKind.None;
        var terms = PageTerms.Of(shape.Folded, knowledge.PageWords, knowledge.Languages);
        if (IsContact(text, shape))
            return LitterKind.Footer;
        if (Prefixed(text, shape, knowledge))
            return LitterKind.Teaser;
        if (shape.EndsSentence)
            return Spoken(shape, terms);
        if (shape.Words > LongestLoose)
            return LitterKind.None;
        if (LineMarks.HasBar(text) || LineMarks.HasSign(text) || LineMarks.IsPath(text))
            return LitterKind.Menu;
        if (LineMarks.IsItem(text))
            return LitterKind.None;
        if (terms.IsOfPages && shape.Words <= LongestRepeat)
            return LitterKind.Menu;
        if (LineMarks.IsMostlyNumbers(text) || LineMarks.IsOneLetter(text))
            return LitterKind.Menu;
        return IsLabelled(text, shape) ? LitterKind.Credit : LitterKind.None;
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
        if (KindAlone(text, shape, knowledge) is not LitterKind.None and var alone)
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
    static bool IsListed(PageParts page, int line)
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
            || (HasNumber(page.Text(line)) && HasNumber(page.Text(other)))
        );

    static bool HasColon(string text) => text.Contains(": ", StringComparison.Ordinal);

    static bool HasNumber(string text) => text.Any(char.IsDigit);

    /// <summary>How often each short line stands on the page.</summary>
    static Dictionary<string, int> Seen(PageParts page)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = page.Title + 1; i < page.Count; i++)
            seen[page.Shape(i).Folded] = seen.GetValueOrDefault(page.Shape(i).Folded) + 1;
        return seen;
    }

    /// <summary>A sentence to the reader about the page.</summary>
    static LitterKind Spoken(LineShape shape, PageTerms terms) =>
        shape.Words <= LongestSpoken
        && !shape.Quotes
        && (
            (terms.Reader > 0 && terms.Page + terms.Weak > 0)
            || terms.Reader > 1
            || terms.Page > 1
            || (terms.Page > 0 && shape.Words <= LongestRepeat)
            || (terms.Weak > 1 && 2 * terms.Weak >= terms.Content)
        )
            ? LitterKind.Newsletter
            : LitterKind.None;

    /// <summary>An address of the web or of mail among a few words.</summary>
    public static bool IsContact(string text, LineShape shape)
    {
        if (shape.Words > LongestLink)
            return false;
        if (WebAddress.Find(text).Start >= 0)
            return true;
        if (IsTelephone(text))
            return true;
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at + 3 < text.Length && char.IsLetterOrDigit(text[at - 1]) && text.AsSpan(at).IndexOf('.') > 1;
    }

    /// <summary>A plus sign and eight digits or more with blanks and hyphens between.</summary>
    static bool IsTelephone(string text)
    {
        for (var plus = text.IndexOf('+', StringComparison.Ordinal); plus >= 0; plus = text.IndexOf('+', plus + 1))
        {
            var digits = 0;
            for (var at = plus + 1; at < text.Length && (char.IsDigit(text[at]) || " -().".Contains(text[at])); at++)
                digits += char.IsDigit(text[at]) ? 1 : 0;
            if (digits >= DigitsOfTelephone)
                return true;
        }
        return false;
    }

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
