using System.Collections.Immutable;
using Casus.Language.Expressions;
using Casus.Reports.Dating;
using Casus.Reports.Decoding;

namespace Casus.Reports.Html;

/// <summary>The dates that a page's data, its lines and its scripts state.</summary>
static class PageDates
{
    public static ImmutableArray<StatedDate> Of(
        PageTree tree,
        PageBlock? heading,
        StructuredData data,
        MetaTags meta,
        string? language,
        SourceText source,
        ReportKnowledge knowledge
    )
    {
        var dates = ImmutableArray.CreateBuilder<StatedDate>();
        var order = knowledge.Dating.Order(language);
        void Add(string? value, DateRole role, int reliability)
        {
            if (value is not null && StatedDay.In(value, 0, order, knowledge) is { } day)
                dates.Add(new(value, day.Days, role, reliability, BasisKind.Metadata, null));
        }
        Add(data.Published, DateRole.Published, DateEvidence.Metadata);
        foreach (var value in meta.Published)
            Add(value, DateRole.Published, DateEvidence.Metadata - 1);
        foreach (var block in tree.All.Where(b => b["itemprop"] is "datePublished" && b.Name is not "meta").Take(1))
            Add(
                block["datetime"] ?? block["content"] ?? block.Element.TextContent.Trim(),
                DateRole.Published,
                DateEvidence.Metadata - 2
            );
        dates.AddRange(ShownDates.Of(tree, heading, [.. dates.Select(d => d.Days)], order, knowledge));
        foreach (var value in meta.Created)
            Add(value, DateRole.Hint, DateEvidence.Foot);
        Add(data.Modified, DateRole.Changed, DateEvidence.Update);
        foreach (var value in meta.Updated)
            Add(value, DateRole.Changed, DateEvidence.Update - 1);
        if (!dates.Any(d => d.Role is DateRole.Published or DateRole.Shown))
            dates.AddRange(KeyedDates.Of(source.Text, order, knowledge));
        for (var i = 0; i < dates.Count; i++)
            dates[i] = dates[i] with { Raw = Bytes(dates[i].Value, source) };
        return dates.ToImmutable();
    }

    /// <summary>Where the value stands in the page, as far as it stands there literally.</summary>
    static ByteRange? Bytes(string value, SourceText source) =>
        source.Text.IndexOf(value, StringComparison.Ordinal) is >= 0 and var at
            ? source.Bytes(at, at + value.Length)
            : null;
}
