namespace Casus.Feeds.Crawls;

/// <summary>The pages and feeds of a crawl as items; everything else is passed by and counted.</summary>
sealed class CrawlItems(InputStream input, string name, string path)
{
    readonly SeenPages _seen = new();
    readonly Segments _segments = new();
    long _lacking;
    Place _firstLacking;

    /// <summary>How many records held no page.</summary>
    public int PassedOver { get; private set; }

    public IEnumerable<Item> Read()
    {
        var records = ArcReader.Begins(input.Ahead(16))
            ? new ArcReader(input).Read()
            : new WarcReader(input, headers => CrawlPages.IsWanted(headers) || _segments.Wants(headers)).Read();
        var any = false;
        foreach (var record in records)
        {
            var isPage = false;
            foreach (var item in Whole(record).SelectMany(whole => Items(whole)))
            {
                isPage = any = true;
                yield return item with
                {
                    Size = input.Taken(),
                };
            }
            PassedOver += isPage ? 0 : 1;
        }
        foreach (var item in _segments.Rest().SelectMany(Items))
        {
            any = true;
            yield return item;
        }
        if (_lacking > 0)
            yield return Item.Unreadable(name, path, CrawlFindings.Revisits(_lacking, _firstLacking), input.Taken());
        else if (!any)
            yield return Item.Unreadable(name, path, CrawlFindings.NoPages(), input.Taken());
    }

    /// <summary>The records that are whole with this one: itself, or what it is the last segment of.</summary>
    IEnumerable<CrawlRecord> Whole(CrawlRecord record)
    {
        if (record.Failure is not null)
            return [record];
        if (Segments.IsFirst(record) && CrawlPages.IsWanted(record.Headers))
            return _segments.Begin(record);
        if (record.Type != "continuation")
            return [record];
        return _segments.Add(record) is { } joined ? [joined] : [];
    }

    IEnumerable<Item> Items(CrawlRecord record)
    {
        if (record.Failure is { } failure)
            return [Item.Unreadable(record.Headers.Count == 0 ? name : Name(record), path, failure)];
        if (record.Type == "revisit")
            return Again(record);
        var items = CrawlPages.Of(record, Name(record), path);
        if (items.Count > 0)
            _seen.Add(record);
        return items;
    }

    /// <summary>A page seen again as it was. Under the same address it is the same report, under another a report of its own.</summary>
    IEnumerable<Item> Again(CrawlRecord record)
    {
        if (record.Address is not { } address || !CrawlPages.MayBePage(record))
            return [];
        var seen = _seen.Of(record);
        if (seen?.Address == address)
            return [];
        if (seen?.Block is { } block)
            return CrawlPages.Of(record.With("WARC-Type", "response") with { Block = block }, Name(record), path);
        _firstLacking = _lacking++ == 0 ? record.Place : _firstLacking;
        return [];
    }

    string Name(CrawlRecord record) => $"{name}#{record.Place}";
}
