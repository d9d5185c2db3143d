using System.Text;

namespace Casus.Reports.Decoding;

/// <summary>The charset that a page names in its first 4 KB: <c>&lt;meta charset&gt;</c>, <c>http-equiv</c> or an XML declaration.</summary>
static class MetaCharset
{
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]);
        foreach (var key in (ReadOnlySpan<string>)["charset", "encoding"])
        {
            for (var at = 0; (at = head.IndexOf(key, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += key.Length)
            {
                var rest = head.AsSpan(at + key.Length).TrimStart();
                if (rest.Length == 0 || rest[0] != '=')
                    continue;
                rest = rest[1..].TrimStart().TrimStart("\"'");
                var length = 0;
                while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '-' or '_'))
                    length++;
                if (length > 0)
                    return rest[..length].ToString();
            }
        }
        return null;
    }
}
