using System.Text;
using Casus.Reports.Languages;

namespace Casus.Reports.Litter;

/// <summary>A line in another language than the body is no part of it, unless it is quoted or long: it came with the page.</summary>
static class ForeignRule
{
    const int Longest = 30;
    const double Sure = 3;

    public static void Apply(PageParts page, LanguageWords languages)
    {
        var body = new StringBuilder();
        for (var i = 0; i < page.Count; i++)
            if (page.Kept(i))
                body.AppendLine(page.Text(i));
        var whole = CommonWords.Count(body.ToString(), languages);
        if (whole.Best(languages) is not { Margin: >= Sure } own)
            return;
        for (var i = page.Title + 1; i < page.Count; i++)
            if (
                page.Kept(i)
                && page.Shape(i).Words <= Longest
                && !page.Shape(i).Quotes
                && IsForeign(page.Text(i), own.Code, whole.Script, languages)
            )
                page.Leave(i, LitterKind.Foreign);
    }

    static bool IsForeign(string text, string own, Script script, LanguageWords languages)
    {
        var of = Scripts.Of(text);
        if (of is Script.None)
            return false;
        // Half the letters may be names in the body's script.
        if (of != script && text.Count(c => Scripts.Of(c) == script) * 4 < text.Count(char.IsLetter))
            return true;
        return of == script
            && CommonWords.Count(text, languages).Best(languages) is { Margin: >= Sure } other
            && other.Code != own;
    }
}
