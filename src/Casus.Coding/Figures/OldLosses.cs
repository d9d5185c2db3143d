using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Figures;

/// <summary>Losses of older wars and disasters that a report recalls, by the years and words in their own sentence.</summary>
static class OldLosses
{
    /// <summary>How far before a year its day may end: "16 November 2030", "November 16, 2030".</summary>
    const int DayReach = 12;

    /// <summary>How far before words of the past a comparison may stand: "the worst since the end of last year's war".</summary>
    const int CompareReach = 60;

    public static bool IsOld(FigureDraft draft, CodingContext context, FigureKnowledge knowledge)
    {
        var sentence = draft.Sentence;
        foreach (var phrase in knowledge.Phrases("past"))
            if (
                WholeWords.IndexOf(sentence.Plain, phrase) is >= 0 and var at
                && !IsCompared(draft, at, phrase, knowledge)
            )
                return true;
        var years = sentence
            .Numbers.Where(n => IsYear(n) && IsTime(sentence, n, knowledge))
            .Where(n => !IsCompared(draft, n.Span.Start - sentence.Tree.Span.Start, "", knowledge))
            .ToList();
        if (years.Count == 0)
            return false;
        var newest = years.Max(YearOf);
        var published = context.Report.Published.Interval;
        if (published is { Earliest: { } earliest, Latest: { } latest } && latest.DayNumber - earliest.DayNumber < 400)
            return newest < latest.Year && !(latest.DayOfYear < 60 && newest == latest.Year - 1);
        // News names the year of what has just happened only in a full date.
        return years.All(y => !HasDay(sentence, y));
    }

    /// <summary>The loss stands before words that only measure it against an older one.</summary>
    static bool IsCompared(FigureDraft draft, int at, string phrase, FigureKnowledge knowledge)
    {
        var sentence = draft.Sentence;
        if (draft.Span.Start - sentence.Tree.Span.Start > at)
            return false;
        if (knowledge.Is("compares", draft.Span.Of(sentence.Text).ToString().ToLowerInvariant()))
            return true;
        var from = Math.Max(draft.Span.End - sentence.Tree.Span.Start, at - CompareReach);
        if (from > at)
            return false;
        // A phrase that begins with a word of comparison is no comparison by itself.
        var to = knowledge.Is("compares", phrase.Split(' ')[0]) ? at : Math.Min(sentence.Plain.Length, at + 8);
        return knowledge.Holds("compares", sentence.Plain[from..to]);
    }

    /// <summary>"in 1998", "the war of 1998", "the 1998 war", but not "a 1998 treaty".</summary>
    static bool IsTime(LossSentence sentence, NumberMention year, FigureKnowledge knowledge)
    {
        var word = sentence.Tree.WordAt(year.Core.Start);
        if (word < 0)
            return false;
        for (var i = word + 1; i <= word + 2; i++)
            if (knowledge.Is("war", sentence.Lemma(i)) || knowledge.Is("deadly-of", sentence.Lemma(i)))
                return true;
        return word == 0
            || sentence[word - 1].Upos is "ADP" or "PROPN" or "SCONJ" or "NUM" or "PUNCT" or "CCONJ" or "ADV";
    }

    static bool HasDay(LossSentence sentence, NumberMention year) =>
        sentence.Numbers.Any(n =>
            n.Use == NumberUse.Date
            && !IsYear(n)
            && n.Span.End <= year.Span.Start
            && year.Span.Start - n.Span.End <= DayReach
        );

    static int YearOf(NumberMention number) => (int)number.Quantity.Low!.Value;

    static bool IsYear(NumberMention number) =>
        number is { Use: NumberUse.Date, Quantity: { Low: >= 1000 and <= 2100, Modifier: Modifier.Exactly } };
}
