using System.Collections.Frozen;
using Casus.Language.Trees;

namespace Casus.Coding.Rules;

/// <summary>The lemmas that the rules know. A lemmatiser guesses at rare verbs ("shelled" to "shel"): where its guess is no word of ours but the form leads to one, that one is meant.</summary>
sealed class Vocabulary(IEnumerable<string> words)
{
    readonly FrozenSet<string> _words = words.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The lemma in lower case, mended where the form leads to a word that the rules know.</summary>
    public string Lemma(Word word)
    {
        var lemma = word.Lemma.ToLowerInvariant();
        if (_words.Contains(lemma) || word.Upos is "ADP" or "DET" or "PRON" or "CCONJ" or "SCONJ" or "PART" or "AUX")
            return lemma;
        foreach (var candidate in Stems(word.Form.ToLowerInvariant()))
            if (_words.Contains(candidate))
                return candidate;
        return lemma;
    }

    static IEnumerable<string> Stems(string form)
    {
        yield return form;
        if (form.EndsWith("ies", StringComparison.Ordinal))
            yield return form[..^3] + "y";
        if (form.EndsWith("es", StringComparison.Ordinal))
            yield return form[..^2];
        if (form.EndsWith('s'))
            yield return form[..^1];
        if (form.EndsWith("ied", StringComparison.Ordinal))
            yield return form[..^3] + "y";
        var ending =
            form.EndsWith("ing", StringComparison.Ordinal) ? 3
            : form.EndsWith("ed", StringComparison.Ordinal) ? 2
            : 0;
        if (ending == 0 || form.Length < ending + 3)
            yield break;
        var stem = form[..^ending];
        yield return stem;
        yield return stem + "e";
        if (stem[^1] == stem[^2])
            yield return stem[..^1];
    }
}
