using Casus.Language.Models;

namespace Casus.Language.Lemmas;

/// <summary>The lemma of a form with its tag: by the whole form where the model knows it, else by the longest ending that it knows.</summary>
sealed class Lemmatiser
{
    public const int LongestEnding = 6;

    readonly EditScript[] _scripts;
    readonly Dictionary<uint, ushort> _rules;

    Lemmatiser(ModelReader reader)
    {
        _scripts = new EditScript[reader.Number()];
        for (var i = 0; i < _scripts.Length; i++)
            _scripts[i] = new(reader.Byte() != 0, reader.Number(), reader.Text(), (char)reader.Number());
        var count = reader.Number();
        _rules = new(count);
        var key = 0u;
        for (var i = 0; i < count; i++)
        {
            key = checked(key + reader.Unsigned());
            var script = reader.Number();
            if (script >= _scripts.Length)
                throw new FormatException("A model file is damaged: a lemma rule is out of range.");
            _rules[key] = (ushort)script;
        }
    }

    public static Lemmatiser Read(ModelReader reader) => new(reader);

    public string Lemma(string form, int tag)
    {
        if (_rules.TryGetValue(WholeKey(form, tag), out var script))
            return _scripts[script].Apply(form);
        for (var length = Math.Min(LongestEnding, form.Length); length >= 0; length--)
            if (_rules.TryGetValue(EndingKey(form, length, tag), out script))
                return _scripts[script].Apply(form);
        return form;
    }

    /// <summary>Capital letters count at the front of a form: names and plain words part there.</summary>
    public static uint WholeKey(string form, int tag) =>
        FeatureHash.Key(500, FeatureHash.Folded(form), (uint)tag * 4 + Case(form));

    public static uint EndingKey(string form, int length, int tag) =>
        FeatureHash.Key(
            501 + length,
            FeatureHash.Folded(form.AsSpan(form.Length - length)),
            (uint)tag * 4 + Case(form)
        );

    static uint Case(string form) =>
        !char.IsUpper(form[0]) ? 0u
        : form.Length > 1 && char.IsUpper(form[^1]) ? 2u
        : 1u;
}
