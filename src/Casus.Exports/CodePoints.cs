namespace Casus.Exports;

/// <summary>Text by the offsets of the document, which count code points.</summary>
static class CodePoints
{
    /// <summary>The part between both; as much of it as the text has.</summary>
    public static string Of(string text, int start, int end) =>
        string.Concat(text.EnumerateRunes().Skip(start).Take(Math.Max(0, end - Math.Max(0, start))));

    public static int Count(string text) => text.EnumerateRunes().Count();
}
