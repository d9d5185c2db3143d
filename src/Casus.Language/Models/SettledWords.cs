namespace Casus.Language.Models;

/// <summary>Frequent forms that have had one label only: they are not asked about, which halves the work.</summary>
sealed class SettledWords
{
    readonly Dictionary<uint, int> _labels;

    SettledWords(Dictionary<uint, int> labels) => _labels = labels;

    public static SettledWords Of(IEnumerable<(uint Form, int Label)> words) =>
        new(words.ToDictionary(w => w.Form, w => w.Label));

    public IEnumerable<(uint Form, int Label)> Words => _labels.OrderBy(w => w.Key).Select(w => (w.Key, w.Value));

    /// <summary>The only label of the form; -1 for one that has to be read in its place.</summary>
    public int Label(in WordKeys word) => _labels.TryGetValue(word.Form, out var label) ? label : -1;

    public static SettledWords Read(ModelReader reader, int labels)
    {
        var count = reader.Number();
        var words = new Dictionary<uint, int>(Math.Min(count, 1 << 16));
        var key = 0u;
        for (var i = 0; i < count; i++)
        {
            key = unchecked(key + reader.Unsigned());
            words[key] = reader.Number();
            if (words[key] >= labels)
                throw new FormatException("A model file is damaged: a settled word has no such label.");
        }
        return new(words);
    }
}
