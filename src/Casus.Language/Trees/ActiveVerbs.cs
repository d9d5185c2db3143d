using System.Collections.Immutable;

namespace Casus.Language.Trees;

/// <summary>
/// "The league called on the town to free him": a participle that is told of nobody's being ("was called") and asks, says or has something of its own is
/// no passive, though a tree takes its subject for one that suffers.
/// </summary>
static class ActiveVerbs
{
    public static void Mend(ImmutableArray<Word>.Builder words)
    {
        if (words.Count < 4 || words[^1].Form is not ".")
            return;
        for (var verb = 1; verb < words.Count; verb++)
        {
            if (words[verb] is not { Xpos: "VBN", Upos: "VERB", Head: < 0 })
                continue;
            var (subject, alone, asks) = (-1, true, false);
            for (var i = 0; i < words.Count; i++)
                if (words[i].Head == verb)
                {
                    if (words[i].Relation is "nsubj:pass" && i < verb)
                        subject = i;
                    alone &= words[i].BaseRelation is not ("aux" or "cop") && words[i].Relation is not "obl:agent";
                    asks |= i > verb && (words[i].BaseRelation is "obj" or "ccomp" || IsAsked(words, i));
                }
            if (subject < 0 || !alone || !asks)
                continue;
            words[subject] = words[subject] with { Relation = "nsubj" };
            words[verb] = words[verb] with { Xpos = "VBD" };
        }
    }

    /// <summary>"to free him".</summary>
    static bool IsAsked(ImmutableArray<Word>.Builder words, int clause)
    {
        if (words[clause] is not { Xpos: "VB", BaseRelation: "advcl" or "xcomp" })
            return false;
        for (var i = 0; i < clause; i++)
            if (words[i].Head == clause && words[i].Form is "to")
                return true;
        return false;
    }
}
