using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>Lets the saying beside a quotation hold all of it, as far as its paragraph goes: "A. B," he said. "C."</summary>
/// <remarks>The sentences of the quotation stay statements of their own, which is where acts and losses are told; so this comes last.</remarks>
static class WholeQuotes
{
    public static ImmutableArray<Statement> Stretch(ParsedText parsed, ImmutableArray<Statement> statements)
    {
        var quotes = Quotations.In(parsed.Text);
        var stretched = new Dictionary<string, TextSpan>();
        foreach (
            var saying in statements
                .Where(s => s.Cue is not null && s.Basis is ClaimantBasis.Said)
                .GroupBy(s => (s.Cue, s.Claimant))
        )
        {
            var nearest = saying.MinBy(Distance)!;
            if (IsQuoted(nearest, quotes))
                stretched[nearest.Id] = Whole(nearest, saying, quotes, parsed);
        }
        return [.. statements.Select(s => stretched.TryGetValue(s.Id, out var whole) ? Over(s, whole) : s)];
    }

    static int Distance(Statement s) =>
        Math.Max(s.Content.Start - s.Cue!.Value.End, s.Cue!.Value.Start - s.Content.End);

    static bool IsQuoted(Statement s, ImmutableArray<TextSpan> quotes) =>
        Quotations
            .Touching(quotes, s.Content)
            .Any(q =>
                !q.Contains(s.Cue!.Value)
                && q.Overlaps(s.Content)
                && (q.Contains(s.Content) || q.Start == s.Content.Start || q.End == s.Content.End)
            );

    static TextSpan Whole(
        Statement nearest,
        IEnumerable<Statement> parts,
        ImmutableArray<TextSpan> quotes,
        ParsedText parsed
    )
    {
        var whole = Quoted(nearest.Content, nearest, quotes);
        foreach (var part in parts.OrderBy(p => p.Content.Start))
        {
            var quote = Quoted(part.Content, nearest, quotes);
            if (whole.Contains(quote))
                continue;
            var gap =
                quote.Start > whole.End
                    ? TextSpan.FromBounds(whole.End, quote.Start)
                    : TextSpan.FromBounds(quote.End, Math.Max(quote.End, whole.Start));
            if (
                gap.Length < quote.Length
                && !parsed.Sentences.Any(s => gap.Contains(s.Span) && !s.Span.Contains(nearest.Cue!.Value))
            )
                whole = whole.Union(quote);
        }
        return whole.Union(nearest.Span).Of(parsed.Text).Contains('\n') ? nearest.Content : whole;
    }

    /// <summary>The content with the whole of the quotations that it is a part of.</summary>
    static TextSpan Quoted(TextSpan content, Statement saying, ImmutableArray<TextSpan> quotes) =>
        Quotations
            .Touching(quotes, content)
            .Where(q => !q.Contains(saying.Cue!.Value))
            .Aggregate(content, (span, quote) => span.Union(quote));

    static Statement Over(Statement statement, TextSpan whole) =>
        statement with
        {
            Content = whole,
            Span = statement.Span.Union(whole),
        };
}
