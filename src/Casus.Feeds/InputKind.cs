using System.Text;
using Casus.Feeds.Crawls;
using Casus.Feeds.Syndication;

namespace Casus.Feeds;

/// <summary>What an input is, told by its content; only text and pages are told by name too.</summary>
enum InputKind
{
    Unknown,
    Text,
    Html,
    JsonLines,
    JsonFeed,
    XmlFeed,
    Crawl,
}

/// <summary>Tells what an input is.</summary>
static class InputKinds
{
    /// <summary>Far enough for a long comment before the first element.</summary>
    const int Head = 16 * 1024;

    static readonly string[] Pages = [".html", ".htm"];
    static readonly string[] Lines = [".jsonl", ".ndjson"];

    /// <summary>Endings of files that are opened to see what they are.</summary>
    static readonly string[] Containers =
    [
        ".gz",
        ".zst",
        ".lz4",
        ".bz2",
        ".xz",
        ".warc",
        ".wet",
        ".arc",
        ".xml",
        ".rss",
        ".atom",
        ".rdf",
        ".json",
    ];

    /// <summary>Whether a file of that name may be one that is read.</summary>
    public static bool MayBeRead(string path) => OfName(path) is not InputKind.Unknown || Has(path, Containers);

    public static InputKind Of(InputStream input, string name)
    {
        var named = OfName(name);
        var head = Beginning(input);
        var start = head.TrimStart("\uFEFF \t\r\n"u8);
        if (WarcReader.Begins(start) || ArcReader.Begins(start))
            return InputKind.Crawl;
        if (named is InputKind.Html)
            return named;
        return FeedOf(head) is var feed and not InputKind.Unknown ? feed : named;
    }

    /// <summary>What feed begins so; unknown where none does.</summary>
    public static InputKind FeedOf(ReadOnlySpan<byte> head)
    {
        head = head[..Math.Min(Head, head.Length)];
        var start = head.TrimStart("\uFEFF \t\r\n"u8);
        if (start.StartsWith("{"u8))
            return head.IndexOf("jsonfeed.org/version"u8) >= 0 || head.IndexOf("jsonfeed.org\\/version"u8) >= 0
                ? InputKind.JsonFeed
                : InputKind.Unknown;
        return IsFeed(head) ? InputKind.XmlFeed : InputKind.Unknown;
    }

    /// <summary>As much as tells what it is: of a pipe no more is waited for once an object stands whole on one line.</summary>
    static ReadOnlySpan<byte> Beginning(InputStream input)
    {
        while (input.Held.Length < Head && !IsObjectLine(input.Held) && input.More()) { }
        return input.Held[..Math.Min(Head, input.Held.Length)];
    }

    static bool IsObjectLine(ReadOnlySpan<byte> held)
    {
        var start = held.TrimStart("\uFEFF \t\r\n"u8);
        var end = start.IndexOf((byte)'\n');
        return end > 0 && start[0] == '{' && start[..end].TrimEnd(" \t\r"u8).EndsWith("}"u8);
    }

    static InputKind OfName(string path)
    {
        if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            path = path[..^3];
        return path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? InputKind.Text
            : Has(path, Pages) ? InputKind.Html
            : Has(path, Lines) ? InputKind.JsonLines
            : InputKind.Unknown;
    }

    /// <summary>The first element is one of those that hold a feed.</summary>
    static bool IsFeed(ReadOnlySpan<byte> head)
    {
        // Whatever the encoding: the letters that matter are ASCII, with or without zeros between them.
        var text = Encoding.Latin1.GetString(head).Replace("\0", "", StringComparison.Ordinal);
        var rest = text.AsSpan().TrimStart("\u00EF\u00BB\u00BF\u00FE\u00FF \t\r\n");
        while (rest.StartsWith("<"))
        {
            // A document type names the root, and may go on for long.
            if (rest.StartsWith("<!doctype ", StringComparison.OrdinalIgnoreCase))
                return IsRoot(rest["<!doctype ".Length..].TrimStart());
            var end =
                rest.StartsWith("<!--") ? Past(rest, "-->")
                : rest.StartsWith("<?") ? Past(rest, "?>")
                : 0;
            if (end < 0)
                return false;
            if (end == 0)
                return IsRoot(rest[1..]);
            rest = rest[end..].TrimStart();
        }
        return false;
    }

    static int Past(ReadOnlySpan<char> text, string mark) =>
        text.IndexOf(mark) is >= 0 and var at ? at + mark.Length : -1;

    static bool IsRoot(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(" \t\r\n/>");
        var name = (end < 0 ? tag : tag[..end]).ToString().ToLowerInvariant();
        name = name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return name is "rss" or "feed" or "channel"
            || (
                name is "rdf"
                && (
                    tag.IndexOf("purl.org/rss") >= 0
                    || tag.IndexOf("netscape.com/rdf") >= 0
                    || tag.IndexOf("<channel") >= 0
                )
            );
    }

    static bool Has(string path, ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
