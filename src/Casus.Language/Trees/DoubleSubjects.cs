using System.Collections.Immutable;

namespace Casus.Language.Trees;

/// <summary>
/// A verb has one subject. Where a tree gives it two and takes a finite verb between them for words about the first ("the mission said nine had died"),
/// that verb is the head of both; where a clause without a subject stands between them ("the mayor left at noon, the daily said, and drove home"), the
/// first is that clause's.
/// </summary>
static class DoubleSubjects
{
    public static void Mend(ImmutableArray<Word>.Builder words)
    {
        for (var second = 3; second < words.Count; second++)
            if (IsSubject(words[second]) && First(words, second) is var first and >= 0)
                if (Between(words, first, second) is var finite and >= 0)
                    Lift(words, first, finite, words[second].Head);
                else if (Clause(words, first, second) is var clause and >= 0)
                    Lend(words, first, clause, words[second].Head);
    }

    /// <summary>The clause without a subject that ends before a comma and the second subject.</summary>
    static int Clause(ImmutableArray<Word>.Builder words, int first, int second)
    {
        var verb = words[second].Head;
        for (var i = first + 1; i < second; i++)
            if (
                words[i].Head == verb
                && words[i] is { BaseRelation: "ccomp" or "parataxis", Upos: "VERB" }
                && IsBare(words, i)
                && words[verb - 1].Form != ","
            )
                return i;
        return -1;
    }

    /// <summary>Gives the clause its subject, and what is joined behind the comma that closes the words put in.</summary>
    static void Lend(ImmutableArray<Word>.Builder words, int first, int clause, int verb)
    {
        words[first] = words[first] with { Head = clause };
        for (var i = clause + 1; i < verb; i++)
            if (words[i].Head == first && words[i].Upos is "PUNCT")
                words[i] = words[i] with { Head = verb };
        if (verb + 2 >= words.Count || words[verb + 1].Form != "," || words[verb + 2].Upos != "CCONJ")
            return;
        for (var i = verb + 3; i < words.Count; i++)
            if (words[i].Head == verb && words[i].BaseRelation is "conj")
                words[i] = words[i] with { Head = clause };
    }

    static bool IsSubject(Word word) => word is { Head: >= 0, BaseRelation: "nsubj" };

    static int First(ImmutableArray<Word>.Builder words, int second)
    {
        for (var i = 0; i < second - 1; i++)
            if (IsSubject(words[i]) && words[i].Head == words[second].Head && words[i].Head > second)
                return i;
        return -1;
    }

    static int Between(ImmutableArray<Word>.Builder words, int first, int second)
    {
        for (var i = second - 1; i > first && words[i].Form != ","; i--)
            if (
                words[i].Xpos is "VBD" or "VBZ" or "VBP"
                && (
                    words[i].Head == first && words[i].BaseRelation is "acl"
                    || words[i].Head == words[second].Head
                        && words[i].BaseRelation is "advcl" or "parataxis" or "ccomp" or "dep"
                )
                && IsBare(words, i)
            )
                return i;
        return -1;
    }

    /// <summary>A relative clause with a subject or a pronoun of its own is one.</summary>
    static bool IsBare(ImmutableArray<Word>.Builder words, int verb)
    {
        for (var i = 0; i < words.Count; i++)
            if (words[i].Head == verb && words[i].BaseRelation is "nsubj" or "mark")
                return false;
        return true;
    }

    static void Lift(ImmutableArray<Word>.Builder words, int first, int finite, int told)
    {
        var (head, relation) = (words[told].Head, words[told].Relation);
        for (var i = 0; i < finite; i++)
            if (words[i].Head == told)
                words[i] = words[i] with { Head = finite };
        words[finite] = words[finite] with { Head = head, Relation = relation };
        words[told] = words[told] with { Head = finite, Relation = "ccomp" };
        words[first] = words[first] with { Head = finite, Relation = "nsubj" };
        // The end of the sentence hangs on its root.
        if (head < 0 && words[^1] is { Upos: "PUNCT" } end && end.Head == told)
            words[^1] = end with { Head = finite };
    }
}
