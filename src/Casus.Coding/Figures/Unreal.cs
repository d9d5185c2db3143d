namespace Casus.Coding.Figures;

/// <summary>Losses that are only wished, feared, planned, ordered, possible or denied.</summary>
static class Unreal
{
    const int Climbs = 3;

    public static bool Is(LossSentence sentence, int word)
    {
        if (word < 0)
            return false;
        for (var climb = 0; climb < Climbs; climb++)
        {
            if (HasUnrealChild(sentence, word))
                return true;
            var head = sentence[word].Head;
            if (head < 0)
                return false;
            var relation = sentence[word].Relation;
            var toInfinitive = sentence.Tree.ChildrenOf(word, "mark").Any(c => sentence.Form(c) == "to");
            var bound = relation is "xcomp" or "ccomp" || (relation is "advcl" or "acl" && toInfinitive);
            if (bound && sentence.Knowledge.Is("unreal", sentence.Lemma(head)))
                return true;
            // "There should have been six dead."
            var exists = relation == "nsubj" && sentence.Tree.ChildrenOf(head, "expl").Any();
            if (
                !exists
                && relation
                    is not ("xcomp" or "conj" or "aux" or "cop" or "amod" or "obj" or "nsubj:pass" or "acl" or "ccomp")
            )
                return false;
            word = head;
        }
        return false;
    }

    static bool HasUnrealChild(LossSentence sentence, int word)
    {
        foreach (var child in sentence.Tree.ChildrenOf(word))
        {
            var lemma = sentence.Lemma(child);
            switch (sentence[child].BaseRelation)
            {
                case "aux" when sentence.Knowledge.Is("modal", lemma):
                case "mark" when lemma is "if" or "unless" or "whether" or "lest":
                case "advmod" when sentence.Form(child) is "not" or "n't" or "never" or "n’t":
                    return true;
                default:
                    break;
            }
        }
        return false;
    }
}
