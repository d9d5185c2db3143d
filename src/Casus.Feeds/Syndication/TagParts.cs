namespace Casus.Feeds.Syndication;

/// <summary>The name and the attributes of a start tag; what is no attribute is passed by.</summary>
static class TagParts
{
    const int MostAttributes = 256;

    /// <param name="tag">What stands between the brackets.</param>
    public static MarkupToken Start(string tag, int size)
    {
        var isClosed = tag.EndsWith('/');
        var text = (isClosed ? tag.AsSpan(0, tag.Length - 1) : tag).TrimEnd();
        var at = NameEnd(text, 0);
        var name = text[..at].ToString();
        var attributes = new List<KeyValuePair<string, string>>();
        while (at < text.Length && attributes.Count < MostAttributes)
        {
            var start = at;
            at = NameEnd(text, at);
            var key = text[start..at];
            at = SkipSpace(text, at);
            if (at < text.Length && text[at] == '=' && !key.IsEmpty)
            {
                var value = Value(text, SkipSpace(text, at + 1), out at);
                attributes.Add(new(key.ToString(), References.Read(value.ToString())));
            }
            else if (at == start)
                at++;
        }
        return new(MarkupKind.Start, name, attributes, isClosed, size);
    }

    static ReadOnlySpan<char> Value(ReadOnlySpan<char> text, int start, out int end)
    {
        if (start < text.Length && text[start] is '"' or '\'')
        {
            var length = text[(start + 1)..].IndexOf(text[start]);
            length = length < 0 ? text.Length - start - 1 : length;
            end = Math.Min(text.Length, start + length + 2);
            return text.Slice(start + 1, length);
        }
        end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return text[start..end];
    }

    static int NameEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('=' or '"' or '\'' or '/' or '<'))
            at++;
        return at;
    }

    static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
