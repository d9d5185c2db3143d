namespace Casus.Language.Models.Training;

/// <summary>Counts labels of forms to find those that are settled.</summary>
sealed class SettledCount
{
    const int Least = 40;
    const double Share = 0.998;

    readonly Dictionary<uint, Dictionary<int, int>> _counts = [];

    public void Add(in WordKeys word, int label)
    {
        if (!_counts.TryGetValue(word.Form, out var row))
            _counts[word.Form] = row = [];
        row[label] = row.GetValueOrDefault(label) + 1;
    }

    public SettledWords Settle() =>
        SettledWords.Of(
            _counts
                .Select(c => (c.Key, All: c.Value.Values.Sum(), Best: c.Value.OrderByDescending(l => l.Value).First()))
                .Where(c => c.All >= Least && c.Best.Value >= c.All * Share && c.Best.Key >= 0)
                .Select(c => (c.Key, c.Best.Key))
        );

    public static void Write(SettledWords words, ModelWriter writer)
    {
        var rows = words.Words.ToArray();
        writer.Number(rows.Length);
        var last = 0u;
        foreach (var (form, label) in rows)
        {
            writer.Unsigned(form - last);
            last = form;
            writer.Number(label);
        }
    }
}
