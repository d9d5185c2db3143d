namespace Casus.Feeds.Syndication;

/// <summary>What stands between two angle brackets, or the text between two tags.</summary>
enum MarkupKind
{
    Start,
    End,
    Text,
}

/// <summary>One piece of markup.</summary>
/// <param name="Value">A tag's name as it is written, or the text with its character references read.</param>
/// <param name="IsClosed">A start that is its own end.</param>
/// <param name="Size">How many bytes it took.</param>
readonly record struct MarkupToken(
    MarkupKind Kind,
    string Value,
    IReadOnlyList<KeyValuePair<string, string>> Attributes,
    bool IsClosed,
    int Size
);
