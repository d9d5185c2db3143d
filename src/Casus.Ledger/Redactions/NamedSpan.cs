using Casus.Language;
using Casus.Ledger.Document;

namespace Casus.Ledger.Redactions;

/// <summary>Places in a clean text as the document counts them, in code points, to places in the text as it is kept.</summary>
public static class NamedSpan
{
    /// <summary>Null where the text is not that long, or the range is empty.</summary>
    public static TextSpan? Of(string text, int start, int end)
    {
        if (start < 0 || start >= end)
            return null;
        var (at, points, from) = (0, 0, -1);
        foreach (var rune in text.EnumerateRunes())
        {
            if (points == start)
                from = at;
            if (points == end)
                return TextSpan.FromBounds(from, at);
            at += rune.Utf16SequenceLength;
            points++;
        }
        return points == end ? TextSpan.FromBounds(from, at) : null;
    }

    /// <summary>The report and the place of a statement or figure; null for any other id.</summary>
    public static (string Report, TextSpan Span)? OfEntry(ILedger ledger, string id)
    {
        if (id[0] == 's' && Row(ledger, "statements", id) is { } s)
        {
            var statement = DocumentJson.Read<ExportedStatement>(s);
            return In(ledger, statement.Report, statement.Start, statement.End);
        }
        if (id[0] == 'f' && Row(ledger, "figures", id) is { } f)
        {
            var figure = DocumentJson.Read<ExportedFigure>(f);
            return Row(ledger, "statements", figure.Statement) is { } by
                ? In(ledger, DocumentJson.Read<ExportedStatement>(by).Report, figure.Start, figure.End)
                : null;
        }
        return null;
    }

    static (string, TextSpan)? In(ILedger ledger, string report, int start, int end) =>
        Of(ledger.Load(report).Report.Text, start, end) is { } span ? (report, span) : null;

    static byte[]? Row(ILedger ledger, string kind, string id) =>
        ledger.Derived(kind).FirstOrDefault(row => row.Id == id)?.Json;

    /// <summary>Everywhere that the words stand in a report's text as words of their own.</summary>
    public static IEnumerable<TextSpan> OfWords(string text, string words) => WholeWords.In(text, words);
}
