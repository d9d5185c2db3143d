namespace Casus.Language.Models;

/// <summary>What two lists tell of a word: the parts of speech it may have, and what it is known for as a name; 0 for nothing.</summary>
sealed class WordList
{
    readonly Dictionary<uint, (ushort Class, ushort Mark)> _rows;

    WordList(Dictionary<uint, (ushort, ushort)> rows) => _rows = rows;

    public static WordList Empty { get; } = new([]);

    public (uint Class, uint Mark) Of(uint folded) => _rows.TryGetValue(folded, out var row) ? row : (0u, 0u);

    /// <summary>Builds the list from its rows; a class or mark is numbered by where it stands among all in ordinal order.</summary>
    public static WordList Of(
        IEnumerable<(string Word, string Class)> classes,
        IEnumerable<(string Word, string Mark)> marks
    )
    {
        var rows = new Dictionary<uint, (ushort Class, ushort Mark)>();
        foreach (var (key, number) in Numbered(classes))
            rows[key] = (number, 0);
        foreach (var (key, number) in Numbered(marks))
            rows[key] = (rows.GetValueOrDefault(key).Class, number);
        return new(rows);
    }

    static IEnumerable<(uint Key, ushort Number)> Numbered(IEnumerable<(string Word, string Value)> rows)
    {
        var all = rows.ToArray();
        var values = all.Select(r => r.Value).Distinct().Order(StringComparer.Ordinal).ToArray();
        return all.Select(r =>
            (FeatureHash.Folded(r.Word), (ushort)(Array.BinarySearch(values, r.Value, StringComparer.Ordinal) + 1))
        );
    }

    public IEnumerable<(uint Key, ushort Class, ushort Mark)> Rows =>
        _rows.OrderBy(r => r.Key).Select(r => (r.Key, r.Value.Class, r.Value.Mark));

    public static WordList Read(ModelReader reader)
    {
        var count = reader.Number();
        var rows = new Dictionary<uint, (ushort, ushort)>(Math.Min(count, 1 << 20));
        var key = 0u;
        for (var i = 0; i < count; i++)
        {
            key = unchecked(key + reader.Unsigned());
            rows[key] = (reader.Byte(), reader.Byte());
        }
        return new(rows);
    }
}
