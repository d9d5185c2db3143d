using System.Collections.Immutable;

namespace Casus.Language.Trees;

/// <summary>
/// A verb at the end that holds the clause before it needs a subject: where the tree has hung it elsewhere, it is the name with words beside it between the
/// commas ("… with the envoy, Ana Lind, a lecturer at the college, told the daily").
/// </summary>
static class LostSayers
{
    public static void Mend(ImmutableArray<Word>.Builder words)
    {
        for (var verb = 4; verb < words.Count; verb++)
        {
            if (
                words[verb] is not { Upos: "VERB", Xpos: "VBD" or "VBZ", BaseRelation: "root" or "parataxis" }
                || words[verb - 1].Form != ","
                || !HoldsClauseBefore(words, verb)
            )
                continue;
            for (var name = verb - 2; name > 0; name--)
                if (IsSayer(words, name, verb))
                {
                    words[name] = words[name] with { Head = verb, Relation = "nsubj" };
                    break;
                }
        }
    }

    static bool HoldsClauseBefore(ImmutableArray<Word>.Builder words, int verb)
    {
        var held = false;
        for (var i = 0; i < words.Count; i++)
            if (words[i].Head == verb)
            {
                if (words[i].BaseRelation is "nsubj" or "expl" or "conj" or "cc" && i < verb)
                    return false;
                held |= i < verb && words[i].BaseRelation is "ccomp" or "parataxis";
            }
        return held;
    }

    /// <summary>A name behind a comma with an apposition, all of it up to the comma before the verb.</summary>
    static bool IsSayer(ImmutableArray<Word>.Builder words, int name, int verb)
    {
        if (words[name] is not { Upos: "PROPN", BaseRelation: "conj" or "appos" or "nmod" or "dep" or "list" or "obj" })
            return false;
        var (first, last, beside) = (name, name, false);
        for (var i = 0; i < verb - 1; i++)
            if (i != name && IsUnder(words, i, name))
            {
                beside |= words[i].Head == name && words[i].BaseRelation is "appos";
                if (words[i].Upos != "PUNCT")
                    (first, last) = (Math.Min(first, i), Math.Max(last, i));
            }
        return beside && last == verb - 2 && first > 0 && words[first - 1].Form == ",";
    }

    static bool IsUnder(ImmutableArray<Word>.Builder words, int word, int above)
    {
        for (var at = words[word].Head; at >= 0; at = words[at].Head)
            if (at == above)
                return true;
        return false;
    }
}
