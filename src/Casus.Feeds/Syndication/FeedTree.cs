namespace Casus.Feeds.Syndication;

/// <summary>
/// Takes a feed apart into the elements that stand in its channel, one at a time; only that one is held. Tags that nobody closed are closed
/// where the next entry begins or the channel ends.
/// </summary>
sealed class FeedTree(MarkupReader markup, Uri? address)
{
    const int Deepest = 200;
    const int MostNodes = 100_000;

    readonly Stack<(string Name, FeedScope Scope)> _around = new();
    MarkupToken? _again;

    /// <summary>The feed ended inside an element, or before its outermost was closed.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The element given last was too large to be held: what went beyond was dropped.</summary>
    public bool IsLarge { get; private set; }

    /// <summary>The tags of the feed and its channels, as they were met.</summary>
    public Action<FeedNode>? OnContainer { get; init; }

    FeedScope Scope => _around.TryPeek(out var around) ? around.Scope : FeedScope.Of(address);

    /// <summary>The next element in the channel; null when there are no more.</summary>
    public FeedNode? Next()
    {
        while (Token() is { } token)
        {
            if (token.Kind is MarkupKind.End)
                Leave(token.Value);
            if (token.Kind is not MarkupKind.Start)
                continue;
            var scope = Scope.Inside(token.Attributes);
            var name = FeedNames.Known(token.Value, scope.Spaces);
            if (!IsContainer(name))
                return Element(token, name, scope);
            OnContainer?.Invoke(Node(token, name, scope));
            if (!token.IsClosed)
                _around.Push((token.Value, scope));
        }
        IsCut |= _around.Count > 0;
        return null;
    }

    public static bool IsContainer(string name) => name is "rss" or "rdf:rdf" or "channel" or "feed";

    static bool IsEntry(string name) => name is "item" or "entry";

    MarkupToken? Token()
    {
        var token = _again ?? markup.Next();
        _again = null;
        return token;
    }

    void Leave(string name)
    {
        if (_around.Any(a => a.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            while (!_around.Pop().Name.Equals(name, StringComparison.OrdinalIgnoreCase)) { }
    }

    FeedNode? Element(MarkupToken start, string name, FeedScope around)
    {
        IsLarge = false;
        var top = Node(start, name, around);
        if (start.IsClosed)
            return top;
        var open = new Stack<(string Written, FeedNode Node, FeedScope Scope)>();
        open.Push((start.Value, top, around));
        long size = 0;
        var (deeper, nodes) = (0, 0);
        while (Token() is { } token)
        {
            size += token.Size;
            IsLarge |= size > InputLimits.Largest || nodes++ > MostNodes;
            switch (token.Kind)
            {
                case MarkupKind.Text when !IsLarge:
                    open.Peek().Node.Add(new FeedNode("", token.Value));
                    break;
                case MarkupKind.Start:
                    var scope = open.Peek().Scope.Inside(token.Attributes);
                    var inner = FeedNames.Known(token.Value, scope.Spaces);
                    if (IsEntry(inner) && IsEntry(name))
                    {
                        _again = token;
                        return top;
                    }
                    if (open.Count > Deepest || IsLarge)
                        deeper += token.IsClosed ? 0 : 1;
                    else
                    {
                        var node = Node(token, inner, scope);
                        open.Peek().Node.Add(node);
                        if (!token.IsClosed)
                            open.Push((token.Value, node, scope));
                    }
                    break;
                case MarkupKind.End when deeper > 0:
                    deeper--;
                    break;
                case MarkupKind.End when Holds(open, token.Value):
                    while (!open.Pop().Written.Equals(token.Value, StringComparison.OrdinalIgnoreCase)) { }
                    if (open.Count == 0)
                        return top;
                    break;
                case MarkupKind.End
                    when _around.Any(a => a.Name.Equals(token.Value, StringComparison.OrdinalIgnoreCase)):
                    _again = token;
                    return top;
            }
        }
        IsCut = true;
        return null;
    }

    static bool Holds(Stack<(string Written, FeedNode Node, FeedScope Scope)> open, string name)
    {
        foreach (var (written, _, _) in open)
            if (written.Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    static FeedNode Node(MarkupToken token, string name, FeedScope scope)
    {
        var node = new FeedNode(name) { Address = scope.Address, Language = scope.Language };
        foreach (var (key, value) in token.Attributes)
            node.Add(key.ToLowerInvariant(), value);
        return node;
    }
}
