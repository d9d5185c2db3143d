using System.Collections.Immutable;
using AngleSharp.Dom;
using Casus.Language.Expressions;
using Casus.Reports.Dating;
using Casus.Reports.Decoding;

namespace Casus.Reports.Html;

/// <summary>The dates that a page's data and its date elements state.</summary>
static class PageDates
{
    const int LongestDateText = 80;

    public static ImmutableArray<StatedDate> Of(
        IDocument document,
        StructuredData data,
        MetaTags meta,
        SourceText source,
        ReportKnowledge knowledge
    )
    {
        var dates = ImmutableArray.CreateBuilder<StatedDate>();
        void Add(string? value, int reliability)
        {
            if (value is not null && Day(value, knowledge) is { } day)
                dates.Add(new(value, day, reliability, Bytes(value, source)));
        }
        Add(data.Published, DateEvidence.Metadata);
        foreach (var value in meta.Published)
            Add(value, DateEvidence.Metadata - 1);
        Add(Attribute(document.QuerySelector("[itemprop~=datePublished]")), DateEvidence.Metadata - 2);
        Add(
            Attribute(
                document.QuerySelector(
                    "time[pubdate], time.published, time.entry-date, article header time, header time[datetime], h1 ~ time, abbr.published"
                )
            ),
            DateEvidence.Header
        );
        if (dates.Count == 0)
            foreach (var time in document.QuerySelectorAll("time").Take(3))
                Add(Attribute(time), DateEvidence.Address + 1);
        if (dates.Count == 0)
            foreach (var element in Named(document, knowledge))
                Add(Attribute(element), DateEvidence.Foot);
        Add(data.Modified, DateEvidence.Update);
        foreach (var value in meta.Updated)
            Add(value, DateEvidence.Update - 1);
        return dates.ToImmutable();
    }

    static DateOnly? Day(string value, ReportKnowledge knowledge)
    {
        if (IsoDay.Of(value) is { } iso)
            return iso;
        foreach (var mention in DateExpressions.Find(value, knowledge.Dates))
            if (mention.IsFullDate)
                return DateExpressions.Resolve(mention, DateInterval.Unknown).Earliest;
        return null;
    }

    static string? Attribute(IElement? element)
    {
        var stated =
            element?.GetAttribute("datetime") ?? element?.GetAttribute("content") ?? element?.GetAttribute("title");
        return string.IsNullOrWhiteSpace(stated) ? element?.TextContent.Trim() : stated;
    }

    static IEnumerable<IElement> Named(IDocument document, ReportKnowledge knowledge) =>
        document
            .QuerySelectorAll("span, div, p, li, small, td, em")
            .Where(e =>
                e.ChildElementCount <= 2
                && (e.ClassName is not null || e.Id is not null)
                && knowledge.Blocks.Any("date", Blocks.Names(e))
                && e.TextContent.Length <= LongestDateText
            )
            .Take(5);

    /// <summary>Where the value stands in the page, as far as it stands there literally.</summary>
    static ByteRange? Bytes(string value, SourceText source) =>
        source.Text.IndexOf(value, StringComparison.Ordinal) is >= 0 and var at
            ? source.Bytes(at, at + value.Length)
            : null;
}
