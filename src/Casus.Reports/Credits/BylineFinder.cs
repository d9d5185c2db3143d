using Casus.Reports.Litter;

namespace Casus.Reports.Credits;

/// <summary>The persons who signed a report, in its own words; agencies and outlets are no persons.</summary>
static class BylineFinder
{
    public static string? Find(PageParts page, LitterLexicon lexicon, AgencyLexicon agencies)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (page.Mark(i) is not LitterKind.Byline)
                continue;
            var (kind, length) = lexicon.Start(page.Shape(i));
            if (kind is not LitterKind.Byline || length >= page.Text(i).Length)
                continue;
            var name = page.Text(i)[length..].Trim(' ', ':', '-', '–', '—', '|', ',', '(');
            var end = name.AsSpan().IndexOfAny("|•·;(");
            name = end > 0 ? name[..end].TrimEnd() : name;
            if (
                name.Length > 1
                && char.IsUpper(name[0])
                && agencies.Find(name) is null
                && lexicon.Line(LineShape.Of(name)) is LitterKind.None
            )
                return name;
        }
        return null;
    }
}
