using Casus.Language;
using Casus.Language.Expressions;
using Casus.Reports.Credits;

namespace Casus.Reports.Litter;

/// <summary>Captions of pictures and the credits below them: by their credit, by the words of a picture, by a date that nothing leads to, by having no verb, by telling in the present what is seen.</summary>
static class CaptionRule
{
    const int LongestCredit = 8;
    const int LongestCaption = 50;
    const int ShortestPhrase = 4;
    const int LongestPhrase = 20;
    const int LongestScene = 30;

    public static void Apply(PageParts page, ReportKnowledge knowledge)
    {
        for (var i = page.Title + 1; i < page.Count; i++)
            if (page.Kept(i) && Kind(page, i, knowledge) is not LitterKind.None and var kind)
                page.Leave(i, kind);
        BesideCredits(page);
    }

    static LitterKind Kind(PageParts page, int line, ReportKnowledge knowledge)
    {
        var (text, shape) = (page.Text(line), page.Shape(line));
        if (shape.Words > LongestCaption || shape.Quotes)
            return LitterKind.None;
        var words = Tense.Words(text);
        var verb = Tense.Of(words, knowledge.Captions);
        if (IsCreditAlone(text, shape, verb, knowledge))
            return LitterKind.Credit;
        if (IsSignature(text, shape, words, knowledge))
            return LitterKind.Byline;
        if (words.Any(w => knowledge.Captions.Is("saying", w)))
            return LitterKind.None;
        if (line < page.Body)
            return
                verb is FirstVerb.None
                && shape.EndsSentence
                && shape.Words <= LongestPhrase
                && IsPhrase(text, words, knowledge.Captions)
                ? LitterKind.Caption
                : LitterKind.None;
        if (EndsInCredit(text, knowledge) && verb is not FirstVerb.Past)
            return LitterKind.Credit;
        var shown = knowledge.Captions.Pictures.Any(p => Names(shape.Folded, p)) && shape.Words <= LongestScene;
        if (shown && verb is not FirstVerb.Past)
            return LitterKind.Caption;
        if (verb is not FirstVerb.Past && EndsInBareDate(text, knowledge))
            return LitterKind.Caption;
        if (line == page.Body)
            return LitterKind.None;
        if (
            verb is FirstVerb.None
            && shape.EndsSentence
            && shape.Words is >= ShortestPhrase and <= LongestPhrase
            && IsPhrase(text, words, knowledge.Captions)
        )
            return LitterKind.Caption;
        return verb is not FirstVerb.Past && shape.Words <= LongestScene && IsScene(words, knowledge.Captions)
            ? LitterKind.Caption
            : LitterKind.None;
    }

    /// <summary>"Jane Roe / Reuters", "AFP via the harbour board": a few words with an agency's name and no verb.</summary>
    static bool IsCreditAlone(string text, LineShape shape, FirstVerb verb, ReportKnowledge knowledge) =>
        shape.Words <= LongestCredit
        && !shape.EndsSentence
        && verb is FirstVerb.None
        && text.AsSpan().IndexOfAny("/|©") >= 0
        && AgencyNames.In(text, knowledge.Agencies, knowledge.Credits, trusted: true).Any();

    /// <summary>"— with AFP", "Reuters", "AP and agencies": names of agencies and what joins them.</summary>
    static bool IsSignature(string text, LineShape shape, string[] words, ReportKnowledge knowledge)
    {
        if (shape.Words > LongestCredit || shape.EndsSentence || shape.Quotes)
            return false;
        var names = AgencyNames.In(text, knowledge.Agencies, knowledge.Credits, trusted: true).ToArray();
        var named = names.Sum(n => LineShape.Of(n.Span.In(text)).Words);
        return names.Length > 0 && words.Count(w => w.Length > 0 && !knowledge.Credits.IsJoin(w)) <= named;
    }

    /// <summary>A bracket with an agency's name closes the line.</summary>
    static bool EndsInCredit(string text, ReportKnowledge knowledge)
    {
        var end = text.TrimEnd(' ', '.');
        if (end.Length == 0 || end[^1] is not (')' or ']'))
            return false;
        var open = end.LastIndexOfAny(['(', '[']);
        return open > 0
            && end.Length - open <= 60
            && AgencyNames.In(end[open..], knowledge.Agencies, knowledge.Credits, trusted: true).Any();
    }

    static bool Names(string folded, string phrase) =>
        folded.IndexOf(phrase, StringComparison.Ordinal) is >= 0 and var at
        && (at == 0 || !char.IsLetterOrDigit(folded[at - 1]) || !char.IsLetter(phrase[0]))
        && (
            at + phrase.Length == folded.Length
            || !char.IsLetterOrDigit(folded[at + phrase.Length])
            || !char.IsLetter(phrase[^1])
        );

    /// <summary>"…, in Tarvos, May 3, 2031.": prose says "on May 3", captions put the date after the place.</summary>
    static bool EndsInBareDate(string text, ReportKnowledge knowledge)
    {
        if (text.AsSpan(Math.Max(0, text.Length - 30)).IndexOfAnyInRange('0', '9') < 0)
            return false;
        var mentions = DateExpressions.Find(text, knowledge.Dates);
        if (mentions is not [.., { IsFullDate: true } last] || last.Span.End < text.TrimEnd(' ', '.', ')').Length)
            return false;
        var before = text.AsSpan(0, last.Span.Start).TrimEnd();
        if (before.Length == 0)
            return false;
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word[^1] is ',' or ')' || (char.IsUpper(word[0]) && word[^1] is not '.');
    }

    /// <summary>A noun with what belongs to it and a full stop: no sentence of the report. Lists and subheads have no stop.</summary>
    static bool IsPhrase(string text, string[] words, CaptionWords lexicon) =>
        text[^1] == '.'
        && !text.Contains(". ", StringComparison.Ordinal)
        && (words[0] is "the" or "a" or "an" || lexicon.Is("actor", words[0]))
        && words.Any(w => w is "of" or "in" or "at" or "on" or "near" or "with" or "from" or "by")
        && !words.Any(w => w is "who" or "which" or "that" or "but" or "because" or "not" or "never");

    /// <summary>People or things at the beginning, and soon what they are doing, in the present.</summary>
    static bool IsScene(string[] words, CaptionWords lexicon)
    {
        if (words.Length < 6 || !lexicon.Is("actor", words[0]))
            return false;
        var reach = Math.Min(words.Length, 9);
        for (var i = 1; i < reach; i++)
            if (lexicon.Is("action", words[i]))
                return words.Any(w => w is "in" or "at" or "on" or "near" or "outside" or "during" or "as");
        return false;
    }

    /// <summary>The line right above a credit that stands alone is its caption, where empty lines part the paragraphs.</summary>
    static void BesideCredits(PageParts page)
    {
        for (var i = page.Title + 2; i < page.Count; i++)
            if (
                page.HasGaps
                && page.Mark(i) is LitterKind.Credit
                && page.Shape(i).Words <= LongestCredit + 4
                && !page.Lines[i].AfterGap
                && page.Kept(i - 1)
                && page.Shape(i - 1).Words <= LongestCaption
            )
                page.Leave(i - 1, LitterKind.Caption);
    }
}
