using System.Collections.Immutable;

namespace Casus.Reports.Cleaning;

/// <summary>Paragraphs of a telex: blocks of lines in capitals between empty lines, whose breaks no letters show to be those of a width.</summary>
static class CapitalLines
{
    const int Narrowest = 40;
    const int Widest = 130;

    /// <summary>No paragraph has more, so that trying each line costs little.</summary>
    const int MostLines = 60;

    /// <summary>Behind the last line of the paragraph that begins here; <paramref name="start"/> itself where none of several lines does.</summary>
    public static int End(ImmutableArray<SourceLine> lines, int start)
    {
        if (!lines[start].AfterGap || !IsInCapitals(lines[start].Text))
            return start;
        var end = start + 1;
        var open = 0;
        for (; end < lines.Length && end - start < MostLines && !lines[end].AfterGap; end++)
        {
            var before = lines[end - 1].Text;
            if (before.Length is < Narrowest or > Widest || !IsInCapitals(lines[end].Text))
                return start;
            open += ".!?:".Contains(before[^1], StringComparison.Ordinal) ? 0 : 1;
        }
        return end - start > 1 && open * 2 > end - start - 1 ? end : start;
    }

    /// <summary>A figure or a mark may stand alone on the last line.</summary>
    static bool IsInCapitals(string line) => !line.AsSpan().ContainsAnyInRange('a', 'z');
}
