using Casus.Language.Models;

namespace Casus.Language.Tags;

/// <summary>UD features of a form with its tag: as the form has them most often, else as the tag does.</summary>
sealed class FeatureTable
{
    readonly string[] _features;
    readonly Dictionary<uint, int> _rows;

    FeatureTable(ModelReader reader)
    {
        _features = reader.Texts();
        var count = reader.Number();
        _rows = new(count);
        var key = 0u;
        for (var i = 0; i < count; i++)
        {
            key = checked(key + reader.Unsigned());
            _rows[key] = reader.Number();
        }
        if (_rows.Values.Any(r => r >= _features.Length))
            throw new FormatException("A model file is damaged: features are out of range.");
    }

    public static FeatureTable Read(ModelReader reader) => new(reader);

    public string Of(in WordKeys word, int tag) =>
        _rows.TryGetValue(FormKey(word, tag), out var row) || _rows.TryGetValue(TagKey(tag), out row)
            ? _features[row]
            : "";

    public static uint FormKey(in WordKeys word, int tag) => FeatureHash.Key(520, word.Lower, (uint)tag);

    public static uint TagKey(int tag) => FeatureHash.Key(521, (uint)tag);
}
