using Casus.Language;
using Casus.Ledger.Document;

namespace Casus.Ledger.Rows;

/// <summary>UTF-16 offsets of one text to the code points that the document counts.</summary>
sealed class CodePoints
{
    readonly int[] _lows;

    public CodePoints(string text)
    {
        var lows = new List<int>();
        for (var i = 1; i < text.Length; i++)
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                lows.Add(i++);
        _lows = [.. lows];
    }

    public int Of(int utf16)
    {
        var found = Array.BinarySearch(_lows, utf16);
        return utf16 - (found < 0 ? ~found : found);
    }

    public ExportedSpan Of(TextSpan span) => new(Of(span.Start), Of(span.End));

    public ExportedSpan? Of(TextSpan? span) => span is { } there ? Of(there) : null;
}
