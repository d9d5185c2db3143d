using System.Buffers;

namespace Casus.Reports.Litter;

/// <summary>Web addresses as they stand in text.</summary>
static class WebAddress
{
    static readonly string[] Schemes = ["https://", "http://", "www."];

    /// <summary>All of them at once, since most lines hold none.</summary>
    static readonly SearchValues<string> Any = SearchValues.Create(Schemes, StringComparison.OrdinalIgnoreCase);

    public static bool IsAlone(string text) => Find(text) is (>= 0, _) and var found && text.Length - found.Length <= 4;

    /// <summary>Where the first address with a scheme stands and how long it is; start -1 when there is none.</summary>
    public static (int Start, int Length) Find(string text)
    {
        if (!text.AsSpan().ContainsAny(Any))
            return (-1, 0);
        foreach (var scheme in Schemes)
        {
            var start = text.IndexOf(scheme, StringComparison.OrdinalIgnoreCase);
            if (start < 0)
                continue;
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && !"<>\"“”«»".Contains(text[end]))
                end++;
            while (end > start && ".,;:!?)]'".Contains(text[end - 1]))
                end--;
            if (end - start > scheme.Length + 3)
                return (start, end - start);
        }
        return (-1, 0);
    }
}
