using System.Text;

namespace Casus.Web.Reports;

/// <summary>A stretch of text on which the same marks lie, and the spans that begin where it begins.</summary>
/// <param name="Anchors">Fragments of addresses: <c>c=10-20</c>.</param>
public sealed record MarkedPiece(string Text, MarkKinds Kinds, int Start, int End, IReadOnlyList<string> Anchors);

/// <summary>Cuts a text at the ends of its spans, which may overlap; the pieces put together are the text again.</summary>
public static class MarkedText
{
    /// <summary>Offsets count code points; what lies outside the text is left out.</summary>
    public static IReadOnlyList<MarkedPiece> Of(string text, IReadOnlyList<MarkedSpan> spans)
    {
        var runes = RuneStarts(text);
        var length = runes.Length - 1;
        var inside = spans.Where(s => s.Start >= 0 && s.Start < s.End && s.End <= length).ToList();
        var cuts = inside.SelectMany(s => (int[])[s.Start, s.End]).Concat([0, length]).Distinct().Order().ToList();
        var pieces = new List<MarkedPiece>();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var (start, end) = (cuts[i], cuts[i + 1]);
            var over = inside.Where(s => s.Start <= start && s.End >= end);
            pieces.Add(
                new(
                    text[runes[start]..runes[end]],
                    over.Aggregate(MarkKinds.None, (kinds, s) => kinds | s.Kind),
                    start,
                    end,
                    [
                        .. inside
                            .Where(s => s.Start == start)
                            .Select(s => FormattableString.Invariant($"c={s.Start}-{s.End}"))
                            .Distinct(StringComparer.Ordinal),
                    ]
                )
            );
        }
        return pieces;
    }

    /// <summary>Where each code point begins in UTF-16, and the end.</summary>
    static int[] RuneStarts(string text)
    {
        var starts = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += Rune.TryGetRuneAt(text, i, out var rune) ? rune.Utf16SequenceLength : 1)
            starts.Add(i);
        starts.Add(text.Length);
        return [.. starts];
    }
}
