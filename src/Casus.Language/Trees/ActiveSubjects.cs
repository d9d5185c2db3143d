using System.Collections.Immutable;

namespace Casus.Language.Trees;

/// <summary>A finite verb without "be" or "get" is active, whatever the tree calls its subject.</summary>
static class ActiveSubjects
{
    public static void Mend(ImmutableArray<Word>.Builder words)
    {
        for (var subject = 0; subject < words.Count; subject++)
            if (
                words[subject] is { Relation: "nsubj:pass", Head: var verb and >= 0 }
                && words[verb].Xpos is "VBD" or "VBZ" or "VBP"
                && words[verb].Upos == "VERB"
                && !HasAuxiliary(words, verb)
            )
                words[subject] = words[subject] with { Relation = "nsubj" };
    }

    static bool HasAuxiliary(ImmutableArray<Word>.Builder words, int verb)
    {
        for (var i = 0; i < words.Count; i++)
            if (words[i].Head == verb && words[i].BaseRelation is "aux" or "cop")
                return true;
        return false;
    }
}
