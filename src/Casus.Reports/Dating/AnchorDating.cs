using Casus.Language;
using Casus.Language.Expressions;
using Casus.Reports.Cleaning;
using Casus.Reports.Decoding;

namespace Casus.Reports.Dating;

/// <summary>Bounds from events that a text names: it was written after they began, after their end where it tells them as over, and in the year after "last year's war".</summary>
static class AnchorDating
{
    /// <summary>How far "last year" may stand from the word for what it was last year's.</summary>
    const int Near = 40;

    public static void Bound(CleanText clean, SourceText source, ReportKnowledge knowledge, DateBounds bounds)
    {
        var named = new List<Anchor>();
        var lines = Enumerable
            .Range(0, clean.Page.Count)
            .Where(i => clean.Page.Kept(i) && clean.Page.Text(i).AsSpan().ContainsAny(knowledge.AnchorNames))
            .ToList();
        foreach (var anchor in knowledge.Anchors)
        foreach (var i in lines)
        {
            var text = clean.Page.Text(i);
            if (anchor.In(text) is not { } span)
                continue;
            var over = knowledge.Dating.Any("ended", Sentences.Around(text, span));
            bounds.NotBefore(over ? anchor.End ?? anchor.Start : anchor.Start, clean.Basis(i, span, source));
            if (named.Count == 0 || named[^1] != anchor)
                named.Add(anchor);
        }
        if (Latest(named) is { End: not null } last)
            for (var i = 0; i < clean.Page.Count; i++)
                if (clean.Page.Kept(i))
                    Steps(clean, i, last, source, knowledge, bounds);
    }

    static Anchor? Latest(List<Anchor> named) =>
        named
            .Where(a => a.End is not null)
            .OrderBy(a => a.Start)
            .ThenBy(a => a.Id, StringComparer.Ordinal)
            .LastOrDefault();

    static void Steps(
        CleanText clean,
        int line,
        Anchor anchor,
        SourceText source,
        ReportKnowledge knowledge,
        DateBounds bounds
    )
    {
        var text = clean.Page.Text(line);
        foreach (var mention in DateExpressions.Find(text, knowledge.Dates))
        {
            var from = Math.Max(0, mention.Span.Start - Near);
            var near = text.AsSpan(from, Math.Min(text.Length, mention.Span.End + Near) - from);
            if (mention.Step is not -1 || !knowledge.Dating.Any("war", near))
                continue;
            var basis = clean.Basis(line, mention.Span, source);
            var (start, end) = (anchor.Start, anchor.End!.Value);
            if (mention is { Kind: DateKind.Relative, Unit: DateUnit.Year, IsWindow: false })
            {
                bounds.NotBefore(new DateOnly(start.Year + 1, 1, 1), basis);
                bounds.NotAfter(new DateOnly(end.Year + 1, 12, 31), basis);
            }
            else if (mention is { Month: { } month, Day: null } && (month == end.Month || month == start.Month))
            {
                var told = month == end.Month ? end : start;
                var next = new DateOnly(told.Year, told.Month, 1).AddMonths(1);
                bounds.NotBefore(next, basis);
                bounds.NotAfter(next.AddYears(1).AddDays(-1), basis);
            }
        }
    }
}
