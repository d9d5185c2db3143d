using Casus.Reports.Credits;

namespace Casus.Reports.Litter;

/// <summary>Lines that say themselves what they are.</summary>
static class CueRule
{
    const int LongestBox = 45;
    const int LongestTrail = 24;
    const int LongestCaption = 60;
    const int LongestSignature = 30;

    static readonly char[] Bars = ['|', '>', '›', '»', '•', '·'];

    public static void Apply(PageParts page, ReportKnowledge knowledge)
    {
        var cohesion = new Cohesion(page, knowledge.Languages);
        for (var i = 0; i < page.Count; i++)
        {
            var (text, shape) = (page.Text(i), page.Shape(i));
            if (Kind(text, shape, knowledge.Litter) is not LitterKind.None and var kind)
                page.Leave(i, kind);
            // A notice of the page would else be taken for the first paragraph.
            else if (
                !page.IsStructured
                && shape.EndsSentence
                && LineRule.Kind(text, shape, knowledge, cohesion.Of(i).Shared == 0)
                    is not LitterKind.None
                        and var notice
            )
                page.Leave(i, notice);
        }
    }

    /// <summary>What the line alone says that it is; bylines and dates are told only by their place as well.</summary>
    public static LitterKind Kind(string text, LineShape shape, LitterLexicon lexicon)
    {
        if (IsTrail(text, shape))
            return LitterKind.Menu;
        if (shape.Folded.Length == 0 || WebAddress.IsAlone(text))
            return LitterKind.Address;
        if (lexicon.Line(shape) is not LitterKind.None and var whole)
            return whole;
        var (start, length) = lexicon.Start(shape);
        if (start is not (LitterKind.None or LitterKind.Byline or LitterKind.Dated) && Opens(shape, start, length))
            return start;
        var part = lexicon.Part(shape);
        if (part is LitterKind.Newsletter or LitterKind.Cookie && shape.Words <= LongestBox && !shape.Quotes)
            return part;
        if (part is LitterKind.Footer && shape.Words <= LongestBox)
            return part;
        if (part is LitterKind.Byline && shape.Words <= LongestSignature && !shape.Quotes)
            return part;
        if (part is LitterKind.Credit && shape.Words <= LongestCaption && DatelineFinder.Of(text, 0) is null)
            return part;
        return lexicon.End(shape) is LitterKind.Credit && shape.Words <= LongestCaption
            ? LitterKind.Credit
            : LitterKind.None;
    }

    /// <summary>"Home &gt; World &gt; Asia", "News | Sport | Opinion": a few words between three or more bars or arrows.</summary>
    static bool IsTrail(string text, LineShape shape)
    {
        if (shape.EndsSentence || shape.Words > LongestTrail || text.AsSpan().IndexOfAny(Bars) < 0)
            return false;
        var parts = text.Split(Bars, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length >= 3
            && parts.All(p => p.Length <= 24 && p.Count(char.IsWhiteSpace) <= 2 && !p.Any(char.IsDigit));
    }

    /// <summary>A cue opens litter when a colon or the like sets it off, or when no sentence follows.</summary>
    static bool Opens(LineShape shape, LitterKind kind, int length)
    {
        var rest = shape.Folded.AsSpan(length).TrimStart();
        var setOff = shape.Folded[length - 1] is ':' or '©' || (rest.Length > 0 && ":|>-»/".Contains(rest[0]));
        return kind switch
        {
            LitterKind.Teaser => setOff ? shape.Words <= 40 : !shape.EndsSentence && shape.Words <= 25,
            LitterKind.Credit => setOff ? shape.Words <= LongestCaption : shape.Words <= 15,
            LitterKind.Share => setOff || shape.Words <= 20,
            LitterKind.Menu => shape.Words <= 20,
            LitterKind.Footer => setOff || shape.Words <= 60,
            _ => true,
        };
    }
}
