using Casus.Language.Expressions;

namespace Casus.Coding.Figures;

/// <summary>Losses of older wars and disasters that a report recalls, by the years and words in their own sentence.</summary>
static class OldLosses
{
    public static bool IsOld(FigureDraft draft, CodingContext context, FigureKnowledge knowledge)
    {
        var sentence = draft.Sentence;
        if (knowledge.Holds("past", sentence.Plain))
            return true;
        var now = context.Report.Published.Interval.Latest?.Year ?? NewestYear(sentence, context, knowledge);
        var years = YearsIn(sentence).ToList();
        return years.Count > 0 && years.Max() < now && !IsEarlyJanuary(context, years.Max());
    }

    /// <summary>In the first weeks of a year the year before is still the present.</summary>
    static bool IsEarlyJanuary(CodingContext context, int year) =>
        context.Report.Published.Interval.Earliest is { DayOfYear: < 60 } day && year == day.Year - 1;

    static int? NewestYear(LossSentence sentence, CodingContext context, FigureKnowledge knowledge) =>
        NumberExpressions
            .Find(context.Parsed.Text, knowledge.Numbers)
            .Where(n => n.Use == NumberUse.Date && IsYear(n))
            .Select(n => (int?)n.Quantity.Low)
            .DefaultIfEmpty(null)
            .Max();

    static IEnumerable<int> YearsIn(LossSentence sentence) =>
        sentence.Numbers.Where(n => n.Use == NumberUse.Date && IsYear(n)).Select(n => (int)n.Quantity.Low!.Value);

    static bool IsYear(NumberMention number) => number.Quantity is { Low: >= 1000 and <= 2100, Modifier: Modifier.Exactly };
}
