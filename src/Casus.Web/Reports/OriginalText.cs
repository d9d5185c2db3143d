using System.Text;

namespace Casus.Web.Reports;

/// <summary>Bytes as received, as text to look at: never markup, whatever they hold.</summary>
static class OriginalText
{
    /// <summary>UTF-8 where it is, else one sign for each byte; signs that steer a terminal or turn the direction of text are shown as boxes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var bad = text.Count(c => c == '\uFFFD');
        if (bad > 1 + text.Length / 500)
            text = Encoding.Latin1.GetString(bytes);
        return string.Create(
            text.Length,
            text,
            (to, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                    to[i] = IsPlain(from[i]) ? from[i] : '\u25A1';
            }
        );
    }

    static bool IsPlain(char c) =>
        c is '\n' or '\r' or '\t'
        || (!char.IsControl(c) && c is not (>= '\u202A' and <= '\u202E') and not (>= '\u2066' and <= '\u2069'));
}
