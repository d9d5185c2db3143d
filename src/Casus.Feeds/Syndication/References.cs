using System.Globalization;
using System.Net;
using System.Text;

namespace Casus.Feeds.Syndication;

/// <summary>Character references of XML and HTML; one that is not known stands for itself.</summary>
static class References
{
    const int Longest = 34;

    public static string Read(string text)
    {
        var at = text.IndexOf('&', StringComparison.Ordinal);
        if (at < 0)
            return text;
        var read = new StringBuilder(text.Length);
        var done = 0;
        for (; at >= 0; at = text.IndexOf('&', done))
        {
            read.Append(text, done, at - done);
            var semicolon = text.AsSpan(at, Math.Min(Longest, text.Length - at)).IndexOf(';');
            if (semicolon > 1 && One(text.Substring(at, semicolon + 1)) is { } character)
            {
                read.Append(character);
                done = at + semicolon + 1;
            }
            else
            {
                read.Append('&');
                done = at + 1;
            }
        }
        return read.Append(text, done, text.Length - done).ToString();
    }

    static string? One(string reference)
    {
        if (reference[1] != '#')
            return reference == "&apos;" ? "'"
                : WebUtility.HtmlDecode(reference) is var named && named != reference ? named
                : null;
        var isHex = reference.Length > 3 && reference[2] is 'x' or 'X';
        var digits = isHex ? reference[3..^1] : reference[2..^1];
        if (
            !int.TryParse(
                digits,
                isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
            return null;
        // As browsers do: these numbers were always meant in windows-1252.
        if (number is >= 0x80 and <= 0x9F)
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString([(byte)number]);
        return Rune.IsValid(number) && number > 0 ? new Rune(number).ToString() : "\uFFFD";
    }
}
