using System.Buffers;
using System.Collections.Immutable;
using Casus.Reports.Litter;

namespace Casus.Reports.Cleaning;

/// <summary>A line of the source that holds text.</summary>
/// <param name="AfterGap">An empty line, or nothing, stands before it.</param>
/// <param name="Known">What the page's own structure says that it is.</param>
/// <param name="Stays">That structure says that it belongs to the report, whatever it looks like.</param>
sealed record SourceLine(TracedText Traced, bool AfterGap, LitterKind Known = LitterKind.None, bool Stays = false)
{
    public string Text => Traced.Text;

    /// <summary>A correction or a note of the editors.</summary>
    public bool IsNote { get; init; }
}

/// <summary>Scraped text to its lines that hold something; lines that a mail program or a printer wrapped are joined again.</summary>
static class SourceLines
{
    static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    public static ImmutableArray<SourceLine> Of(string source)
    {
        var lines = ImmutableArray.CreateBuilder<SourceLine>();
        var gap = true;
        var built = new TracedText.Builder();
        for (var at = 0; at < source.Length; )
        {
            var end = source.AsSpan(at).IndexOfAny(Breaks);
            end = end < 0 ? source.Length : at + end;
            var traced = InlineCleaner.Clean(source, at, end, built);
            if (traced.Text.Length > 0)
                lines.Add(new(traced, gap));
            gap = traced.Text.Length == 0;
            at = end + (end + 1 < source.Length && source[end] == '\r' && source[end + 1] == '\n' ? 2 : 1);
        }
        return WrappedLines.Join(lines.ToImmutable());
    }
}
