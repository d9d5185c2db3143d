using System.Collections.Frozen;
using Casus.Language.Knowledge;
using Casus.Language.Trees;

namespace Casus.Coding.Actors;

/// <summary>"A Russian fighter violated its airspace": words for people that mean a machine here.</summary>
sealed class Aircraft(FrozenSet<string> craft, FrozenSet<string> beside)
{
    public static Aircraft Load(KnowledgeFiles files) =>
        new(ActorTables.Aircraft(files, "craft"), ActorTables.Aircraft(files, "beside"));

    /// <summary>The word is one of them and its sentence speaks of flying, or names a type: "Su-27", "F-16".</summary>
    public bool Is(ParsedSentence sentence, Hit hit) =>
        hit.First == hit.Last
        && hit.Phrase.Kind is PhraseKind.Group
        && craft.Contains(sentence.Words[hit.First].Form.ToLowerInvariant())
        && (
            sentence.Words.Any(w => beside.Contains(w.Lemma.ToLowerInvariant()))
            || Enumerable.Range(0, sentence.Words.Length).Any(i => IsType(sentence, i))
        );

    /// <summary>Letters, a hyphen and figures, as one word or as three.</summary>
    static bool IsType(ParsedSentence sentence, int word)
    {
        var form = sentence.Words[word].Form;
        var hyphen = form.IndexOf('-');
        if (hyphen is > 0 and < 4)
            return hyphen + 1 < form.Length && char.IsUpper(form[0]) && char.IsAsciiDigit(form[hyphen + 1]);
        return form.Length < 4
            && char.IsUpper(form[0])
            && word + 2 < sentence.Words.Length
            && sentence.Words[word + 1].Form is "-"
            && char.IsAsciiDigit(sentence.Words[word + 2].Form[0]);
    }
}
