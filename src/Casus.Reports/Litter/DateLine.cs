namespace Casus.Reports.Litter;

/// <summary>Lines that hold a date and nothing else.</summary>
static class DateLine
{
    public static bool IsOne(string text) =>
        text.Length <= 80 && LeadingDate(text, 0) is > 0 and var length && LineShape.Of(text[length..]).Letters <= 4;

    /// <summary>Units taken by an ISO date, perhaps with a time of day, at that place; 0 when there is none.</summary>
    public static int LeadingDate(string text, int at)
    {
        if (at + 10 > text.Length || !DateOnly.TryParseExact(text.AsSpan(at, 10), "yyyy-MM-dd", out _))
            return 0;
        var end = at + 10;
        if (end < text.Length && text[end] == 'T')
            end++;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is ':' or '.' or 'Z'))
            end++;
        return end - at;
    }
}
