using System.Collections.Immutable;

namespace Casus.Language.Trees;

/// <summary>
/// "One died after being gassed, doctors said, and ten were hurt": words put in between commas belong to the whole, and what leads a clause ("after") to the
/// verb before the comma. Where a tree takes the saying for the verb of that clause, the two are parted.
/// </summary>
static class SplitClauses
{
    public static void Mend(ImmutableArray<Word>.Builder words)
    {
        for (var saying = 4; saying < words.Count; saying++)
            if (
                words[saying] is { Xpos: "VBD", Lemma: "say" or "add" or "report" or "announce", BaseRelation: "advcl" }
                && (saying + 1 == words.Count || words[saying + 1].Upos == "PUNCT")
                && CommaBefore(words, saying) is var comma and > 0
                && Led(words, saying, comma) is var verb and >= 0
            )
                Part(words, saying, comma, verb);
    }

    /// <summary>The comma that its subject begins behind; -1 where there is none.</summary>
    static int CommaBefore(ImmutableArray<Word>.Builder words, int saying)
    {
        for (var subject = saying - 1; subject > 0; subject--)
            if (words[subject].Head == saying && words[subject].BaseRelation is "nsubj")
            {
                var first = subject;
                while (first > 0 && words[first - 1].Head == subject)
                    first--;
                return words[first].Form == "," ? first
                    : first > 0 && words[first - 1].Form == "," ? first - 1
                    : -1;
            }
        return -1;
    }

    /// <summary>The verb before the comma that the mark before it leads; -1 where nothing is led.</summary>
    static int Led(ImmutableArray<Word>.Builder words, int saying, int comma)
    {
        var (mark, verb) = (false, -1);
        for (var i = 0; i < comma; i++)
            if (words[i].Head == saying)
            {
                mark |= words[i].BaseRelation is "mark";
                if (words[i].Upos == "VERB")
                    verb = i;
            }
        return mark ? verb : -1;
    }

    static void Part(ImmutableArray<Word>.Builder words, int saying, int comma, int verb)
    {
        var root = saying;
        while (words[root].Head >= 0)
            root = words[root].Head;
        for (var i = 0; i < words.Count; i++)
            if (words[i].Head == saying && i != verb)
                if (i < comma)
                    words[i] = words[i] with { Head = verb };
                else if (i > saying && words[i].BaseRelation is "conj")
                    words[i] = words[i] with { Head = root };
        words[verb] = words[verb] with { Head = words[saying].Head, Relation = words[saying].Relation };
        words[saying] = words[saying] with { Head = root, Relation = "parataxis" };
    }
}
