using System.Collections.Immutable;

namespace Casus.Language.Trees;

/// <summary>
/// A quotation is whole: a verb behind its closing mark that a tree joins to one inside it ("said that "we do not fire" and suggested …") goes on with the
/// verb that the quotation hangs on.
/// </summary>
static class QuotedConjuncts
{
    public static void Mend(ImmutableArray<Word>.Builder words)
    {
        var open = -1;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Form is not ("\"" or "“" or "”" or "``" or "''"))
                continue;
            if (open < 0)
                open = i;
            else
            {
                Mend(words, open, i);
                open = -1;
            }
        }
    }

    static void Mend(ImmutableArray<Word>.Builder words, int open, int close)
    {
        for (var outside = close + 1; outside < words.Count; outside++)
        {
            var inside = words[outside].Head;
            if (
                words[outside] is not { BaseRelation: "conj", Upos: "VERB" }
                || inside <= open
                || inside >= close
                || words[inside] is not { BaseRelation: "ccomp" or "parataxis", Head: var saying and >= 0 }
                || saying > open
                || !IsJoinedBare(words, close, outside)
            )
                continue;
            words[outside] = words[outside] with { Head = saying };
        }
    }

    /// <summary>"and" stands behind the mark, and the verb has no subject of its own: it shares that of the saying.</summary>
    static bool IsJoinedBare(ImmutableArray<Word>.Builder words, int close, int verb)
    {
        var joint = words[close + 1].Form == "," ? close + 2 : close + 1;
        if (joint >= words.Count || words[joint].Upos != "CCONJ")
            return false;
        for (var i = close + 1; i < words.Count; i++)
            if (words[i].Head == verb && words[i].BaseRelation is "nsubj")
                return false;
        return true;
    }
}
