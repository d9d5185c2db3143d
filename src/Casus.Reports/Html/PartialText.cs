using System.Buffers;
using System.Collections.Immutable;
using Casus.Reports.Cleaning;
using Casus.Reports.Litter;

namespace Casus.Reports.Html;

/// <summary>Whether a page gives only the beginning of its report. Some pages say of every report that it costs money, so their word counts only beside what the page shows.</summary>
static class PartialText
{
    const string Free = "isAccessibleForFree\"";

    /// <summary>Searched for in the whole page: the framework's own search without case goes sign by sign.</summary>
    static readonly SearchValues<string> Key = SearchValues.Create([Free], StringComparison.OrdinalIgnoreCase);

    const int LongestWall = 1_500;
    const int MostWallProse = 300;

    /// <summary>Shorter lines at the end may be what the wall itself says.</summary>
    const int ShortestLast = 60;

    /// <summary>Why its text is taken for a part; null when it is taken for the whole.</summary>
    public static string? Reason(string source, PageTree tree, ImmutableArray<SourceLine> lines)
    {
        var wall = tree.Body is { } body && HasWall(tree, body);
        var cut = IsCut(lines);
        return wall && cut ? "a paywall stands on it and its last line breaks off"
            : (!wall && !cut) || !IsSold(source) ? null
            : wall ? "its data say that it is not free, and a paywall stands on it"
            : "its data say that it is not free, and its last line breaks off";
    }

    static bool IsSold(string source)
    {
        for (var at = 0; source.AsSpan(at).IndexOfAny(Key) is >= 0 and var found; )
        {
            at += found + Free.Length;
            var value = source.AsSpan(at, Math.Min(20, source.Length - at)).TrimStart(" \t\r\n:\"");
            if (value.StartsWith("false", StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>The name of a paywall on a block of few words; on paragraphs it says what is sold, not that more is hidden.</summary>
    static bool HasWall(PageTree tree, PageBlock body)
    {
        var found = false;
        foreach (var block in tree.All)
            if (block.Is(BlockMarks.Wall) && block.IsLine)
            {
                if (block.Name is "p" or "ul" or "ol" && block.OwnProse + block.AllProse > 0)
                    return false;
                found |=
                    block.Text is > 0 and <= LongestWall
                    && block.AllProse <= MostWallProse
                    && block.AllProse * 3 <= body.AllProse;
            }
        return found;
    }

    /// <summary>The last line of the report ends in dots.</summary>
    static bool IsCut(ImmutableArray<SourceLine> lines) =>
        lines
            .LastOrDefault(l => l.Known is LitterKind.None && l.Text.Length >= ShortestLast)
            ?.Text.TrimEnd(']', ')', ' ')
            is { } last
        && (last.EndsWith('…') || last.EndsWith("...", StringComparison.Ordinal));
}
