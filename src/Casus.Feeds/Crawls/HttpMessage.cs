using System.Globalization;
using System.Text;

namespace Casus.Feeds.Crawls;

/// <summary>A recorded answer of a web server.</summary>
/// <param name="Status">0 where the block has no status line: then all of it is body.</param>
sealed record HttpMessage(int Status, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body)
{
    static readonly Dictionary<string, string> NoHeaders = [];

    public string? this[string header] => Headers.GetValueOrDefault(header);

    public static HttpMessage Of(ReadOnlyMemory<byte> block)
    {
        if (!block.Span.StartsWith("HTTP/"u8))
            return new(0, NoHeaders, block);
        var length = HeaderLines.Length(block.Span);
        var head = length < 0 ? block : block[..length];
        return new(
            StatusOf(head.Span),
            HeaderLines.Read(head.Span),
            length < 0 ? ReadOnlyMemory<byte>.Empty : block[length..]
        );
    }

    static int StatusOf(ReadOnlySpan<byte> head)
    {
        var line = Encoding.Latin1.GetString(head[..Math.Max(0, head.IndexOf((byte)'\n'))]);
        var parts = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        return
            parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            ? status
            : 0;
    }
}
