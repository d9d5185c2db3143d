using System.Text;

namespace Casus.Reports.Copies;

/// <summary>Text without what stands in quotation marks; a mark that is not closed in its paragraph quotes nothing.</summary>
static class Unquoted
{
    public static string Of(string text)
    {
        var left = new StringBuilder(text.Length);
        foreach (var paragraph in text.Split('\n'))
        {
            for (var at = 0; at < paragraph.Length; )
            {
                var close = Closer(paragraph[at]) is { } closers ? paragraph.AsSpan(at + 1).IndexOfAny(closers) : -1;
                if (close > 0)
                    at += close + 2;
                else
                    left.Append(paragraph[at++]);
            }
            left.Append('\n');
        }
        return left.ToString();
    }

    static string? Closer(char open) =>
        open switch
        {
            '"' => "\"”",
            '“' => "”\"",
            '„' => "“”",
            '«' => "»",
            '»' => "«",
            '「' => "」",
            _ => null,
        };
}
