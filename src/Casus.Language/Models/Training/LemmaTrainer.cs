using Casus.Language.Lemmas;

namespace Casus.Language.Models.Training;

/// <summary>Learns lemma rules: for each ending the script that fits most forms, longer endings only where they differ.</summary>
static class LemmaTrainer
{
    public static void Train(TreeExample[] sentences, TagPerceptron tagger, TrainingData data, ModelWriter writer)
    {
        var forms = sentences
            .SelectMany(s => s.Sentence.Words)
            .Where(w => w.Lemma.Length > 0 && (w.Lemma != "_" || w.Form == "_"))
            .Select(w => (w.Form, Tag: tagger.Tags.Of(w), Script: EditScript.Between(w.Form, w.Lemma)))
            .Where(w => w is { Tag: >= 0, Script: not null })
            .CountBy(w => w)
            .Select(w => (w.Key.Form, w.Key.Tag, Script: w.Key.Script!.Value, Count: w.Value))
            .OrderBy(w => w.Form, StringComparer.Ordinal)
            .ThenBy(w => w.Tag)
            .ThenBy(w => w.Script.ToString(), StringComparer.Ordinal)
            .ToArray();
        var rules = new SortedDictionary<uint, EditScript>();
        for (var length = 0; length <= Lemmatiser.LongestEnding; length++)
        {
            var at = length;
            Vote(
                rules,
                forms.Where(f => f.Form.Length >= at).Select(f => (f.Form, f.Tag, f.Script, Count: 1)),
                (form, tag) => Lemmatiser.EndingKey(form, at, tag),
                (form, tag) => Shorter(rules, form, at - 1, tag),
                length < 4 ? 1 : 2
            );
        }
        Vote(rules, forms, Lemmatiser.WholeKey, (form, tag) => Shorter(rules, form, Lemmatiser.LongestEnding, tag), 1);
        foreach (var (form, tag, script) in new UnseenForms(forms, tagger.Tags, data.Classes).Corrections(Rule))
            rules[Lemmatiser.WholeKey(form, tag)] = script;
        Write(rules, writer);

        EditScript? Rule(string form, int tag) =>
            rules.TryGetValue(Lemmatiser.WholeKey(form, tag), out var script)
                ? script
                : Shorter(rules, form, Lemmatiser.LongestEnding, tag);
    }

    static void Vote(
        SortedDictionary<uint, EditScript> rules,
        IEnumerable<(string Form, int Tag, EditScript Script, int Count)> forms,
        Func<string, int, uint> key,
        Func<string, int, EditScript?> shorter,
        int least
    )
    {
        var found = new List<(uint Key, EditScript Script)>();
        foreach (var group in forms.GroupBy(f => key(f.Form, f.Tag)))
        {
            var best = group
                .GroupBy(f => f.Script)
                .Select(g => (Script: g.Key, Count: g.Sum(f => f.Count)))
                .OrderByDescending(g => g.Count)
                .ThenBy(g => g.Script.ToString(), StringComparer.Ordinal)
                .First();
            var (form, tag, _, _) = group.First();
            if (best.Count >= least && shorter(form, tag) != best.Script)
                found.Add((group.Key, best.Script));
        }
        foreach (var (k, script) in found)
            rules[k] = script;
    }

    static EditScript? Shorter(SortedDictionary<uint, EditScript> rules, string form, int longest, int tag)
    {
        for (var length = Math.Min(longest, form.Length); length >= 0; length--)
            if (rules.TryGetValue(Lemmatiser.EndingKey(form, length, tag), out var script))
                return script;
        return null;
    }

    static void Write(SortedDictionary<uint, EditScript> rules, ModelWriter writer)
    {
        var scripts = rules.Values.Distinct().OrderBy(s => s.ToString(), StringComparer.Ordinal).ToList();
        var numbers = scripts.Select((s, i) => (s, i)).ToDictionary(s => s.s, s => s.i);
        writer.Number(scripts.Count);
        foreach (var script in scripts)
        {
            writer.Number(script.Lower ? 1 : 0);
            writer.Number(script.Cut);
            writer.Text(script.Add);
            writer.Number(script.Drop);
        }
        writer.Number(rules.Count);
        var last = 0u;
        foreach (var (key, script) in rules)
        {
            writer.Unsigned(key - last);
            last = key;
            writer.Number(numbers[script]);
        }
    }
}
