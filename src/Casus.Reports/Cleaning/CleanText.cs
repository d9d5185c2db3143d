using System.Collections.Immutable;
using System.Text;
using Casus.Language;
using Casus.Reports.Decoding;
using Casus.Reports.Litter;

namespace Casus.Reports.Cleaning;

/// <summary>The title as the first line, then the paragraphs that were kept, and the way back to the bytes.</summary>
/// <param name="Starts">For each line of the page its offset in the clean text; -1 when it was left out.</param>
sealed record CleanText(
    string Text,
    string? Title,
    int BodyStart,
    SpanMap Map,
    PageParts Page,
    ImmutableArray<int> Starts
)
{
    /// <summary>Where the corrections and notes of the editors stand.</summary>
    public ImmutableArray<TextSpan> Notes =>
        [
            .. Enumerable
                .Range(0, Page.Count)
                .Where(i => Starts[i] >= 0 && Page.Lines[i].IsNote)
                .Select(i => new TextSpan(Starts[i], Page.Text(i).Length)),
        ];

    public string Body => Text[BodyStart..];

    public static CleanText Of(PageParts page, SourceText source, string? givenTitle)
    {
        var text = new StringBuilder();
        var segments = ImmutableArray.CreateBuilder<SpanMapSegment>();
        var starts = new int[page.Count];
        Array.Fill(starts, -1);
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
            starts[i] = text.Length;
            Add(page.Lines[i].Traced, text, segments, source);
        }
        return new(
            text.ToString(),
            title?.Text,
            bodyStart < 0 ? text.Length : bodyStart,
            new(segments.ToImmutable()),
            page,
            [.. starts]
        );
    }

    /// <summary>The evidence of words on a line of the page: their place in the clean text, or in the bytes when the line was left out.</summary>
    public DateBasis Basis(int line, TextSpan words, SourceText source)
    {
        var quote = words.In(Page.Text(line));
        if (Page.Kept(line) || line == Page.Title)
        {
            var start = line == Page.Title ? words.Start - Page.TitleFrom : Starts[line] + words.Start;
            if (start >= 0)
                return new(BasisKind.Text, quote, new TextSpan(start, words.Length), null);
        }
        return new(BasisKind.Text, quote, null, Page.Lines[line].Traced.Bytes(source, words.Start, words.Length));
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
