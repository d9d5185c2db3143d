using Casus.Coding.Figures;

namespace Casus.Coding.Victims;

/// <summary>The words that the tree makes those who suffered: objects of verbs of loss, subjects of dying, what stands behind "the murder of".</summary>
static class SufferedWords
{
    public static IEnumerable<(int Head, LossHit Hit)> Of(LossSentence sentence)
    {
        for (var word = 0; word < sentence.Count; word++)
            foreach (var (head, hit) in At(sentence, word))
            foreach (var one in Joined(sentence, head))
                yield return (one, hit);
    }

    static IEnumerable<(int Head, LossHit Hit)> At(LossSentence sentence, int word) =>
        sentence[word].Upos switch
        {
            "VERB" or "ADJ" => OfVerb(sentence, word),
            "NOUN" => OfNoun(sentence, word),
            _ => [],
        };

    static IEnumerable<(int Head, LossHit Hit)> OfVerb(LossSentence sentence, int verb)
    {
        foreach (var child in sentence.Tree.ChildrenOf(verb))
        {
            var relation = sentence[child].Relation;
            var roles = relation switch
            {
                "obj" or "nsubj:pass" => LossRole.Object,
                "nsubj" => LossRole.Subject,
                _ => (LossRole?)null,
            };
            if (roles is { } role && Cues.At(sentence, verb, child, role) is { } cue)
                yield return (child, new(cue.Kind, verb, relation == "obj"));
        }
        // "The priest murdered last year", "the kidnapped mayor"
        if (
            sentence[verb] is { Head: >= 0 and var noun, BaseRelation: "acl" or "amod", Xpos: "VBN" or "JJ" or "VBD" }
            && sentence[noun].Upos is "NOUN" or "PROPN"
            && Cues.At(sentence, verb, noun, LossRole.Object, LossRole.State) is { } told
        )
            yield return (noun, new(told.Kind, verb, false));
    }

    /// <summary>"The murder of the mayor", "the mayor's murder", "Rivera's death".</summary>
    static IEnumerable<(int Head, LossHit Hit)> OfNoun(LossSentence sentence, int noun)
    {
        if (sentence.Knowledge.FateOf(sentence.Lemma(noun)) is not { } kind)
            yield break;
        foreach (var child in sentence.Tree.ChildrenOf(noun))
            if (
                sentence[child].Relation == "nmod:poss"
                || sentence[child].BaseRelation == "nmod"
                    && sentence.Tree.ChildrenOf(child, "case").Any(c => sentence.Form(c) == "of")
            )
                yield return (child, new(kind, noun, false));
    }

    /// <summary>With those that "and" or a comma joins to it; instead of a count those whom a list behind it names: "two cooks, Ana Roe and Luis Diaz".</summary>
    public static IEnumerable<int> Joined(LossSentence sentence, int head)
    {
        var named = Named(sentence, head);
        foreach (var one in named.Count > 1 ? named : Conjoined(sentence, head))
            yield return one;
    }

    /// <summary>The tree hangs all but the first name on that or on the count.</summary>
    static List<int> Named(LossSentence sentence, int head)
    {
        var first = sentence.Tree.ChildrenOf(head, "appos").FirstOrDefault(-1);
        return first < 0
            ? []
            :
            [
                .. Conjoined(sentence, first)
                    .Concat(sentence.Tree.ChildrenOf(head, "conj").Where(c => c > first))
                    .Where(w => IsOneOf(sentence, w, head)),
            ];
    }

    static bool IsOneOf(LossSentence sentence, int word, int of) =>
        sentence[word].Upos is "PROPN" && sentence[of].Upos is "NOUN"
        || sentence.Sites.Any(s => s.Counted == word || s.Top == word);

    static IEnumerable<int> Conjoined(LossSentence sentence, int head) =>
        sentence.Tree.ChildrenOf(head, "conj").Where(c => sentence[c].Upos is "NOUN" or "PROPN" or "NUM").Prepend(head);
}
