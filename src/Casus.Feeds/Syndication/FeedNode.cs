using System.Text;

namespace Casus.Feeds.Syndication;

/// <summary>An element of a feed with what it holds; or, without a name, a piece of text.</summary>
/// <param name="name">Lower case; without prefix where it is RSS's or Atom's own, else with the usual prefix of its vocabulary.</param>
/// <param name="text">Only where it has no name.</param>
sealed class FeedNode(string name, string text = "")
{
    readonly List<FeedNode> _children = [];
    readonly List<KeyValuePair<string, string>> _attributes = [];

    public string Name { get; } = name;

    public string Text { get; } = text;

    public IReadOnlyList<FeedNode> Children => _children;

    /// <summary>By lower-case name as written, with its prefix.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Attributes => _attributes;

    /// <summary>The address that relative ones in it start from; null when none was given.</summary>
    public Uri? Address { get; init; }

    /// <summary>The language that it or what is around it names.</summary>
    public string? Language { get; init; }

    public string? this[string attribute]
    {
        get
        {
            foreach (var (key, value) in _attributes)
                if (key == attribute)
                    return value;
            return null;
        }
    }

    public void Add(FeedNode child) => _children.Add(child);

    public void Add(string attribute, string value) => _attributes.Add(new(attribute, value));

    /// <summary>The children of that name.</summary>
    public IEnumerable<FeedNode> All(string name) => _children.Where(child => child.Name == name);

    /// <summary>All text in it, in order.</summary>
    public string Inner()
    {
        if (_children is [{ Name.Length: 0 } only])
            return only.Text;
        var inner = new StringBuilder();
        AddText(inner);
        return inner.ToString();
    }

    void AddText(StringBuilder inner)
    {
        inner.Append(Text);
        foreach (var child in _children)
            child.AddText(inner);
    }
}
