using System.Text;

namespace Casus.Reports.Copies;

/// <summary>
/// Text without what stands in quotation marks. A mark that is not closed in its paragraph quotes nothing, unless the next paragraph
/// opens with one again: so are quotes of several paragraphs set.
/// </summary>
static class Unquoted
{
    public static string Of(string text)
    {
        var left = new StringBuilder(text.Length);
        var paragraphs = text.Split('\n');
        for (var p = 0; p < paragraphs.Length; p++)
        {
            Unquote(paragraphs[p], p + 1 < paragraphs.Length && Opens(paragraphs[p + 1]), left);
            left.Append('\n');
        }
        return left.ToString();
    }

    static void Unquote(string paragraph, bool goesOn, StringBuilder left)
    {
        // What does not end behind one mark does not end behind a later one: it is not sought again.
        var unended = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < paragraph.Length; )
        {
            var end = 0;
            if (Closers(paragraph, at) is { } closers)
                end = unended.Contains(closers) ? -1 : Close(paragraph, at + 1, closers);
            if (end < 0)
                unended.Add(Closers(paragraph, at)!);
            if (end < 0 && at == 0 && goesOn)
                return;
            if (end > 0)
                at = end + 1;
            else
                left.Append(paragraph[at++]);
        }
    }

    static bool Opens(string paragraph) => Closers(paragraph, 0) is not null;

    /// <summary>Where the quote ends; below 0 where it does not. A single mark between letters is an apostrophe.</summary>
    static int Close(string paragraph, int from, string closers)
    {
        for (var at = from; at < paragraph.Length; at++)
            if (closers.Contains(paragraph[at]) && !(IsSingle(paragraph[at]) && IsLetterAt(paragraph, at + 1)))
                return at;
        return -1;
    }

    static string? Closers(string text, int at) =>
        at >= text.Length
            ? null
            : text[at] switch
            {
                '"' or '“' or '”' => "\"”“",
                '„' => "“”\"",
                '«' => "»",
                '»' => "«",
                '「' => "」",
                '\'' or '‘' when !IsLetterAt(text, at - 1) && IsLetterAt(text, at + 1) => "'’",
                _ => null,
            };

    static bool IsSingle(char c) => c is '\'' or '’';

    static bool IsLetterAt(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
