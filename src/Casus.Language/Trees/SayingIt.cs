using System.Collections.Immutable;

namespace Casus.Language.Trees;

/// <summary>
/// "It added that Peru had fired": what says something is somebody, and no mere place-holder as in "it seems that". Where a tree takes it for one, it is
/// made the subject.
/// </summary>
static class SayingIt
{
    public static void Mend(ImmutableArray<Word>.Builder words)
    {
        for (var i = 0; i < words.Count; i++)
            if (
                words[i] is { BaseRelation: "expl", Upos: "PRON", Head: >= 0 and var verb }
                && words[i].Form is "It" or "it"
                && words[verb]
                    is {
                        Upos: "VERB",
                        Xpos: "VBD" or "VBZ" or "VBP",
                        Lemma: "say"
                            or "add"
                            or "note"
                            or "stress"
                            or "claim"
                            or "announce"
                            or "warn"
                            or "deny"
                            or "report"
                            or "declare"
                            or "insist"
                            or "confirm"
                            or "allege"
                    }
                && !IsPassive(words, verb)
            )
                words[i] = words[i] with { Relation = "nsubj" };
    }

    static bool IsPassive(ImmutableArray<Word>.Builder words, int verb)
    {
        for (var i = 0; i < words.Count; i++)
            if (words[i].Head == verb && words[i].Relation is "aux:pass" or "nsubj:pass" or "nsubj")
                return true;
        return false;
    }
}
