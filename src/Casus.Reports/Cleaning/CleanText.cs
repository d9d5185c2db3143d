using System.Collections.Immutable;
using System.Text;
using Casus.Reports.Decoding;
using Casus.Reports.Litter;

namespace Casus.Reports.Cleaning;

/// <summary>The title as the first line, then the paragraphs that were kept, and the way back to the bytes.</summary>
sealed record CleanText(string Text, string? Title, int BodyStart, SpanMap Map)
{
    public string Body => Text[BodyStart..];

    public static CleanText Of(PageParts page, SourceText source, string? givenTitle)
    {
        var text = new StringBuilder();
        var segments = ImmutableArray.CreateBuilder<SpanMapSegment>();
        var title = Headline(page, givenTitle);
        if (title is not null)
            Add(title, text, segments, source);
        var bodyStart = -1;
        for (var i = 0; i < page.Count; i++)
        {
            if (i == page.Title || !page.Kept(i))
                continue;
            if (text.Length > 0)
                text.Append('\n');
            bodyStart = bodyStart < 0 ? text.Length : bodyStart;
            Add(page.Lines[i].Traced, text, segments, source);
        }
        return new(text.ToString(), title?.Text, bodyStart < 0 ? text.Length : bodyStart, new(segments.ToImmutable()));
    }

    static TracedText? Headline(PageParts page, string? givenTitle)
    {
        if (page.Title >= 0)
        {
            var line = page.Lines[page.Title].Traced;
            return line.Slice(page.TitleFrom, line.Text.Length - page.TitleFrom);
        }
        if (string.IsNullOrWhiteSpace(givenTitle))
            return null;
        var clean = InlineCleaner.Clean(
            givenTitle.ReplaceLineEndings(" "),
            0,
            givenTitle.ReplaceLineEndings(" ").Length
        );
        return clean.Text.Length == 0 ? null : TracedText.Given(clean.Text);
    }

    static void Add(
        TracedText traced,
        StringBuilder text,
        ImmutableArray<SpanMapSegment>.Builder segments,
        SourceText source
    )
    {
        traced.Map(source, text.Length, segments);
        text.Append(traced.Text);
    }
}
