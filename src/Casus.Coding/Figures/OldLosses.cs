using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Figures;

/// <summary>Losses of older wars and disasters that a report recalls, by the years and words in their own sentence.</summary>
static class OldLosses
{
    /// <summary>How far before a year its day may end: "16 November 2030", "November 16, 2030".</summary>
    const int DayReach = 12;

    public static bool IsOld(FigureDraft draft, CodingContext context, FigureKnowledge knowledge)
    {
        var sentence = draft.Sentence;
        if (knowledge.Holds("past", sentence.Plain))
            return true;
        var years = sentence.Numbers.Where(IsYear).ToList();
        if (years.Count == 0)
            return false;
        var newest = years.Max(YearOf);
        var published = context.Report.Published.Interval;
        if (published.Latest is { } latest)
            return newest < latest.Year && !(latest.DayOfYear < 60 && newest == latest.Year - 1);
        // News names the year of what has just happened only in a full date.
        return years.All(y => !HasDay(sentence, y));
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
