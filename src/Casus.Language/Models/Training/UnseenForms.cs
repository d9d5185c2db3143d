using Casus.Language.Lemmas;

namespace Casus.Language.Models.Training;

/// <summary>
/// Forms that stand in the word list but not in the treebank: where a rule's lemma is no word that is known,
/// and another ending of the same tag gives one, that one is kept as an exception.
/// </summary>
sealed class UnseenForms
{
    readonly (string Word, string Class)[] _list;
    readonly Dictionary<string, int> _tagOf = new(StringComparer.Ordinal);
    readonly Dictionary<int, (string Ending, EditScript Script)[]> _endings;
    readonly HashSet<string> _known = new(StringComparer.Ordinal);
    readonly HashSet<(string, int)> _seen;

    public UnseenForms(
        (string Form, int Tag, EditScript Script, int Count)[] forms,
        TagNumbers tags,
        IEnumerable<(string Word, string Class)> list
    )
    {
        _list = [.. list];
        for (var i = tags.Tags.Length - 1; i >= 0; i--)
            _tagOf[tags.Tags[i].Xpos] = i;
        _seen = [.. forms.Select(f => (f.Form.ToLowerInvariant(), f.Tag))];
        _known.UnionWith(forms.Select(f => f.Script.Apply(f.Form)));
        _endings = forms
            .Where(f => f.Script is { Cut: > 0, Drop: '\0' } && f.Script.Cut < f.Form.Length)
            .GroupBy(f => f.Tag)
            .ToDictionary(
                g => g.Key,
                g =>
                    g.CountBy(f => (f.Form[^f.Script.Cut..].ToLowerInvariant(), f.Script))
                        .Where(e => e.Value > 1)
                        .OrderByDescending(e => e.Value)
                        .ThenBy(e => e.Key.ToString(), StringComparer.Ordinal)
                        .Select(e => e.Key)
                        .ToArray()
            );
        var inflected = forms
            .GroupBy(f => f.Tag)
            .Where(g => g.Count(f => f.Script.Cut > 0) * 2 > g.Count())
            .Select(g => g.Key)
            .ToHashSet();
        _known.UnionWith(
            _list
                .Where(w => w.Class.Split('|').Any(c => _tagOf.TryGetValue(c, out var t) && !inflected.Contains(t)))
                .Select(w => w.Word)
        );
    }

    public IEnumerable<(string Form, int Tag, EditScript Script)> Corrections(Func<string, int, EditScript?> rule)
    {
        foreach (var (word, classes) in _list)
        foreach (var name in classes.Split('|'))
        {
            if (!_tagOf.TryGetValue(name, out var tag) || !_endings.TryGetValue(tag, out var endings))
                continue;
            if (_seen.Contains((word, tag)) || rule(word, tag) is not { Cut: > 0 } given)
                continue;
            if (_known.Contains(given.Apply(word)))
                continue;
            foreach (var (ending, script) in endings)
                if (word.EndsWith(ending, StringComparison.Ordinal) && _known.Contains(script.Apply(word)))
                {
                    yield return (word, tag, script);
                    break;
                }
        }
    }
}
