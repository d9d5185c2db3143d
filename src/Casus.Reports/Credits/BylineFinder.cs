using Casus.Reports.Litter;

namespace Casus.Reports.Credits;

/// <summary>Who signed a report in its own words: a line that says "By"; where its data name but the outlet, a line of nothing but names right above the text.</summary>
static class BylineFinder
{
    /// <param name="stated">What the data of the page say.</param>
    public static Signature Find(PageParts page, Signature stated, string? outlet, ReportKnowledge knowledge) =>
        Signature.FirstOf([
            .. Said(page, outlet, knowledge),
            .. stated.Signers.Length > 0 && stated.Persons.Length == 0 ? Bare(page, outlet, knowledge) : [],
        ]);

    static IEnumerable<Signature> Said(PageParts page, string? outlet, ReportKnowledge knowledge)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (page.Mark(i) is not LitterKind.Byline)
                continue;
            var (kind, length) = knowledge.Litter.Start(page.Shape(i));
            if (kind is not LitterKind.Byline || length >= page.Text(i).Length)
                continue;
            var names = page.Text(i)[length..].Trim(' ', ':', '-', '–', '—', '|', ',', '(');
            var end = names.AsSpan().IndexOfAny("|•·;(");
            names = end > 0 ? names[..end].TrimEnd() : names;
            if (names.Length > 1 && !char.IsLower(names[0]))
                yield return Signatures.Of([names], outlet, knowledge);
        }
    }

    /// <summary>The line right above the text, where nothing but a day stands between.</summary>
    static IEnumerable<Signature> Bare(PageParts page, string? outlet, ReportKnowledge knowledge)
    {
        for (var i = Math.Min(page.Body, page.Count) - 1; i > page.Title && page.Title >= 0; i--)
        {
            if (page.Mark(i) is LitterKind.Dated)
                continue;
            if (page.Mark(i) is not (LitterKind.Credit or LitterKind.Byline))
                yield break;
            var signature = Signatures.Of([page.Text(i)], outlet, knowledge);
            var words = signature.Persons.Sum(p => LineShape.Of(p).Words);
            if (
                words == page.Shape(i).Words
                && signature.Persons.Length > 0
                && signature.Persons.All(p => LineShape.Of(p).Words is 2 or 3 && IsWritten(p))
            )
                yield return signature;
            yield break;
        }
    }

    /// <summary>Each word has one capital and begins with it.</summary>
    static bool IsWritten(string name) =>
        name.Split(' ').All(w => char.IsUpper(w[0]) && w.Length > 1 && !w.Skip(1).Any(char.IsUpper));
}
