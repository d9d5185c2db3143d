namespace Casus.Web.Cited;

/// <summary>The words that a page rests on, numbered as they come on it; the same words are one note.</summary>
public sealed class Footnotes
{
    readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    readonly List<Citation> _all = [];

    public Footnotes(IEnumerable<Citation?> cited)
    {
        foreach (var words in cited.OfType<Citation>())
            if (_numbers.TryAdd(words.Href, _all.Count + 1))
                _all.Add(words);
    }

    public IReadOnlyList<Citation> All => _all;

    /// <summary>Null for words that are no note of this page.</summary>
    public int? NumberOf(Citation words) => _numbers.TryGetValue(words.Href, out var number) ? number : null;
}
