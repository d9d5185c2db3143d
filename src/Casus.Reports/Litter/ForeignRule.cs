using System.Text;
using Casus.Reports.Languages;

namespace Casus.Reports.Litter;

/// <summary>A line in another language than the body is no part of it, unless it is quoted or long: it came with the page.</summary>
static class ForeignRule
{
    const int Longest = 30;

    /// <summary>Names of another language make a line of the body's own look like it, but not so much.</summary>
    const double Sure = 1.25;
    const double SureOfPage = 1.5;

    public static void Apply(PageParts page, ReportKnowledge knowledge)
    {
        var body = new StringBuilder();
        for (var i = 0; i < page.Count; i++)
            if (page.Kept(i))
                body.AppendLine(page.Text(i));
        var whole = body.ToString();
        var own = LanguageGuess.Of(whole, knowledge.Languages, knowledge.Grams);
        if (own == LanguageGuess.Unknown)
            return;
        var script = Scripts.Of(whole);
        for (var i = page.Title + 1; i < page.Count; i++)
            if (
                page.Kept(i)
                && page.Shape(i).Words <= Longest
                && !page.Shape(i).Quotes
                && IsForeign(page.Text(i), own, script, page.IsStructured ? SureOfPage : Sure, knowledge)
            )
                page.Leave(i, LitterKind.Foreign);
    }

    static bool IsForeign(string text, string own, Script script, double sure, ReportKnowledge knowledge)
    {
        var of = Scripts.Of(text);
        if (of is Script.None)
            return false;
        // Half the letters may be names in the body's script.
        if (of != script && text.Count(c => Scripts.Of(c) == script) * 4 < text.Count(char.IsLetter))
            return true;
        return of == script && LanguageGuess.IsOther(text, own, sure, knowledge.Languages, knowledge.Grams);
    }
}
