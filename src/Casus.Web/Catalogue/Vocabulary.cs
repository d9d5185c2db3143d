namespace Casus.Web.Catalogue;

/// <summary>Numbers the values of a facet as they come.</summary>
sealed class Vocabulary(string key)
{
    readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    readonly List<string> _values = [];

    public int Of(string value)
    {
        if (_numbers.TryGetValue(value, out var number))
            return number;
        _values.Add(value);
        return _numbers[value] = _values.Count - 1;
    }

    public int[] Of(IEnumerable<string> values) => [.. values.Distinct(StringComparer.Ordinal).Select(Of)];

    /// <summary>As far as it goes now; values that come later get later numbers.</summary>
    public Facet Facet() => new(key, [.. _values], new Dictionary<string, int>(_numbers, StringComparer.Ordinal));
}
