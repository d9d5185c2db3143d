using System.Collections.Immutable;
using Casus.Reports.Dating;
using Casus.Reports.Decoding;

namespace Casus.Reports.Html;

/// <summary>The dates that a page's data and its date elements state.</summary>
static class PageDates
{
    public static ImmutableArray<StatedDate> Of(
        PageTree tree,
        PageBlock? heading,
        StructuredData data,
        MetaTags meta,
        SourceText source,
        ReportKnowledge knowledge
    )
    {
        var dates = ImmutableArray.CreateBuilder<StatedDate>();
        void Add(string? value, int reliability)
        {
            if (value is not null && VisibleDates.Day(value, knowledge) is { } day)
                dates.Add(new(value, day, reliability, Bytes(value, source)));
        }
        Add(data.Published, DateEvidence.Metadata);
        foreach (var value in meta.Published)
            Add(value, DateEvidence.Metadata - 1);
        foreach (var block in tree.All.Where(b => b["itemprop"] is "datePublished" && b.Name is not "meta").Take(1))
            Add(block["datetime"] ?? block["content"] ?? block.Element.TextContent.Trim(), DateEvidence.Metadata - 2);
        if (VisibleDates.Of(tree, heading, knowledge) is { } shown)
            dates.Add(new(shown.Value, shown.Day, shown.Reliability, Bytes(shown.Value, source)));
        Add(data.Modified, DateEvidence.Update);
        foreach (var value in meta.Updated)
            Add(value, DateEvidence.Update - 1);
        return dates.ToImmutable();
    }

    /// <summary>Where the value stands in the page, as far as it stands there literally.</summary>
    static ByteRange? Bytes(string value, SourceText source) =>
        source.Text.IndexOf(value, StringComparison.Ordinal) is >= 0 and var at
            ? source.Bytes(at, at + value.Length)
            : null;
}
