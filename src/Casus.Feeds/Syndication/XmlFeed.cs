using System.Text;

namespace Casus.Feeds.Syndication;

/// <summary>RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, and CDF, entry by entry.</summary>
sealed class XmlFeed
{
    /// <summary>A feed says far less about itself; what comes beyond is no fact that is used.</summary>
    const int MostFacts = 200;

    readonly FeedTree _tree;
    readonly MarkupReader _markup;
    FeedNode _channel = new("channel");
    FeedHead? _head;

    /// <param name="address">Where the feed came from, if that is known.</param>
    /// <param name="charset">What its transport said.</param>
    public XmlFeed(InputStream input, Uri? address = null, string? charset = null)
    {
        var encoding = FeedEncoding.Of(input, charset, out var skip, out var unknown);
        UnknownCharset = unknown;
        input.Skip(skip);
        _markup = new(
            encoding is null
                ? input
                : new(Encoding.CreateTranscodingStream(new RestOfInput(input), encoding, new UTF8Encoding(false)))
        );
        _tree = new(_markup, address) { OnContainer = Enter };
    }

    /// <summary>A charset that it names and nobody knows.</summary>
    public string? UnknownCharset { get; }

    public bool DeclaresEntities => _markup.DeclaresEntities;

    /// <summary>It ended before it should have; complete when all entries were taken.</summary>
    public bool IsCut => _tree.IsCut;

    /// <summary>What it has said about itself so far: in nearly every feed that stands before the entries.</summary>
    public FeedHead Head =>
        _head ??= XmlEntry.WithDates(
            new(
                XmlEntry.Title(_channel),
                XmlLinks.OfFeed(_channel),
                XmlEntry.Text(_channel, "language") ?? XmlEntry.Text(_channel, "dc:language") ?? _channel.Language
            )
            {
                Home = XmlLinks.Home(_channel),
                Authors = XmlAuthors.OfFeed(_channel),
            },
            _channel
        );

    public IEnumerable<FeedEntry> Entries()
    {
        var number = 0;
        while (_tree.Next() is { } node)
            if (node.Name is "item" or "entry")
                yield return XmlEntry.Of(node, ++number, Head.Home) with
                {
                    IsLarge = _tree.IsLarge,
                };
            else if (_channel.Children.Count < MostFacts)
            {
                _channel.Add(node);
                _head = null;
            }
    }

    void Enter(FeedNode container)
    {
        var channel = new FeedNode("channel") { Address = container.Address, Language = container.Language };
        foreach (var (key, value) in container.Attributes)
            channel.Add(key, value);
        foreach (var child in _channel.Children)
            channel.Add(child);
        (_channel, _head) = (channel, null);
    }
}
