namespace Casus.Feeds.Crawls;

/// <summary>The pages of a crawl by what later records call them when they say that nothing has changed: record, address and moment, or digest.</summary>
sealed class SeenPages
{
    /// <summary>So many names are kept; the oldest are forgotten.</summary>
    const int MostNames = 20_000;

    /// <summary>So many bytes of pages are held, for those that come again under another address.</summary>
    const int MostBytes = 8 * 1024 * 1024;

    readonly Dictionary<string, SeenPage> _pages = new(StringComparer.Ordinal);
    readonly Queue<string> _names = new();
    readonly Queue<(string[] Names, int Size)> _held = new();
    long _bytes;

    public void Add(CrawlRecord record)
    {
        if (record.Block is not { } block)
            return;
        string[] names = [.. Names(record, "WARC-Record-ID", "WARC-Target-URI", "WARC-Date")];
        if (names.Length == 0)
            return;
        foreach (var name in names)
            if (_pages.TryAdd(name, new(record.Address, block)))
                _names.Enqueue(name);
        _held.Enqueue((names, block.Length));
        _bytes += block.Length;
        while (_bytes > MostBytes && _held.TryDequeue(out var old))
        {
            _bytes -= old.Size;
            foreach (var name in old.Names)
                if (_pages.TryGetValue(name, out var page))
                    _pages[name] = page with { Block = null };
        }
        while (_names.Count > MostNames)
            _pages.Remove(_names.Dequeue());
    }

    /// <summary>The page that a revisit means; null when this file held none that it could be.</summary>
    public SeenPage? Of(CrawlRecord revisit)
    {
        foreach (var name in Names(revisit, "WARC-Refers-To", "WARC-Refers-To-Target-URI", "WARC-Refers-To-Date"))
            if (_pages.TryGetValue(name, out var page))
                return page;
        return null;
    }

    static IEnumerable<string> Names(CrawlRecord record, string id, string address, string date)
    {
        if (record[id] is { Length: > 0 } named)
            yield return $"id {named.Trim('<', '>')}";
        if (record[address] is { Length: > 0 } at && record[date] is { Length: > 0 } when)
            yield return $"at {when} {at.Trim('<', '>')}";
        if (record["WARC-Payload-Digest"] is { Length: > 0 } digest)
            yield return $"as {digest}";
    }
}
