using System.Text;

namespace Casus.Feeds.Crawls;

/// <summary>Header lines as WARC and HTTP have them: <c>Name: value</c>, ended by an empty line; a line that begins with white space goes on with the one before.</summary>
static class HeaderLines
{
    /// <summary>The length of a head with the empty line that ends it; -1 when that is not among the bytes.</summary>
    public static int Length(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length; )
        {
            var newline = bytes[at..].IndexOf((byte)'\n');
            if (newline < 0)
                return -1;
            if (newline == 0 || (newline == 1 && bytes[at] == '\r'))
                return at + newline + 1;
            at += newline + 1;
        }
        return -1;
    }

    /// <summary>The headers below the first line; the first of a name stands.</summary>
    public static Dictionary<string, string> Read(ReadOnlySpan<byte> head)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? name = null;
        var first = true;
        foreach (var range in head.Split((byte)'\n'))
        {
            var line = head[range].TrimEnd((byte)'\r');
            if (first || line.IsEmpty)
            {
                first = false;
                continue;
            }
            if (line[0] is (byte)' ' or (byte)'\t')
            {
                if (name is not null)
                    headers[name] = $"{headers[name]} {Text(line)}";
                continue;
            }
            var colon = line.IndexOf((byte)':');
            name = colon > 0 ? Text(line[..colon]) : null;
            if (name is not null && !headers.TryAdd(name, Text(line[(colon + 1)..])))
                name = null;
        }
        return headers;
    }

    static string Text(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes).Trim();
}
