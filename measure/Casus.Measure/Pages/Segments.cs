namespace Casus.Measure.Pages;

/// <summary>Wanted and unwanted pieces of pages, found in what was read or not.</summary>
readonly record struct Segments(int Kept, int Missed, int Litter, int Left)
{
    public double Precision => Ratio(Kept, Kept + Litter);

    public double Recall => Ratio(Kept, Kept + Missed);

    public double F1 => Ratio(2 * Kept, (2 * Kept) + Missed + Litter);

    public double Accuracy => Ratio(Kept + Left, Kept + Missed + Litter + Left);

    public static Segments operator +(Segments a, Segments b) =>
        new(a.Kept + b.Kept, a.Missed + b.Missed, a.Litter + b.Litter, a.Left + b.Left);

    /// <summary>How one page's pieces fare; each piece that stands on the wrong side is told.</summary>
    public static Segments Of(
        string text,
        IEnumerable<string> wanted,
        IEnumerable<string> unwanted,
        Action<string> tell
    )
    {
        var found = default(Segments);
        var folded = PageText.OneLine(text);
        foreach (var piece in wanted)
            if (IsIn(piece, text, folded))
                found += new Segments(1, 0, 0, 0);
            else
            {
                tell($"missed: {piece}");
                found += new Segments(0, 1, 0, 0);
            }
        foreach (var piece in unwanted)
            if (IsIn(piece, text, folded))
            {
                tell($"litter: {piece}");
                found += new Segments(0, 0, 1, 0);
            }
            else
                found += new Segments(0, 0, 0, 1);
        return found;
    }

    static bool IsIn(string piece, string text, string folded) =>
        text.Contains(piece, StringComparison.Ordinal)
        || folded.Contains(PageText.OneLine(piece), StringComparison.Ordinal);

    static double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole;
}
