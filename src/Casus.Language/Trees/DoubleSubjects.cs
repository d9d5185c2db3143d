using System.Collections.Immutable;

namespace Casus.Language.Trees;

/// <summary>
/// A verb has one subject. Where a tree gives it two and takes a finite verb between them for words about the first ("the mission said nine had died"),
/// that verb is the head of both.
/// </summary>
static class DoubleSubjects
{
    public static void Mend(ImmutableArray<Word>.Builder words)
    {
        for (var second = 3; second < words.Count; second++)
            if (IsSubject(words[second]) && First(words, second) is var first and >= 0)
                if (Between(words, first, second) is var finite and >= 0)
                    Lift(words, first, finite, words[second].Head);
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
        for (var i = first + 1; i < second; i++)
            if (
                words[i] is { BaseRelation: "acl", Xpos: "VBD" or "VBZ" or "VBP" }
                && words[i].Head == first
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
