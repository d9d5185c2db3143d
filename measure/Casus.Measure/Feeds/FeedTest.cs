using System.Text;

namespace Casus.Measure.Feeds;

/// <summary>A feed with what feedparser's first comment in it asks.</summary>
/// <param name="Charset">What the server that hands it out says in the comment's header lines.</param>
/// <param name="Address">Where it would be fetched from.</param>
sealed record FeedTest(
    string Name,
    byte[] Bytes,
    string? Charset,
    Uri Address,
    IReadOnlyList<FeedExpectation> Expectations
)
{
    const string Server = "http://127.0.0.1:8097/tests/";

    public static FeedTest Of(string folder, string file)
    {
        var bytes = File.ReadAllBytes(file);
        var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
        // Expectations are in ASCII whatever the feed is in; the zeros of wide encodings fall out.
        var text = Encoding.Latin1.GetString(bytes).Replace("\0", "", StringComparison.Ordinal);
        var comment = text.IndexOf("<!--", StringComparison.Ordinal);
        var end = comment < 0 ? -1 : text.IndexOf("-->", comment, StringComparison.Ordinal);
        comment = Math.Max(comment, 0);
        text = end < 0 ? "" : text[comment..end];
        var expect = text.IndexOf("Expect:", StringComparison.Ordinal);
        var address = new Uri(Server + name);
        if (
            Header(text, "Content-Location") is { } location
            && Uri.TryCreate(address, location, out var said)
            && said.Scheme is "http" or "https"
        )
            address = said;
        return new(
            name,
            bytes,
            CharsetOf(Header(text, "Content-type")),
            address,
            expect < 0 ? [] : FeedExpectation.Of(text[(expect + "Expect:".Length)..].Trim())
        );
    }

    static string? Header(string comment, string name)
    {
        foreach (var line in comment.Split('\n'))
            if (line.Trim() is var l && l.StartsWith("Header:", StringComparison.Ordinal))
                if (
                    l["Header:".Length..].Trim() is var h
                    && h.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)
                )
                    return h[(name.Length + 1)..].Trim();
        return null;
    }

    static string? CharsetOf(string? type)
    {
        var at = type?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : type![(at + "charset=".Length)..].Split(';')[0].Trim(' ', '"', '\'');
    }
}
