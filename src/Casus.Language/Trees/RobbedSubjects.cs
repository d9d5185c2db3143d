using System.Collections.Immutable;

namespace Casus.Language.Trees;

/// <summary>
/// "Baku reported losses and Yerevan invoked the treaty": a finite verb that a tree joins to the first without a subject, right behind "and" and a noun that
/// it joins to the object, has that noun for its subject.
/// </summary>
static class RobbedSubjects
{
    public static void Mend(ImmutableArray<Word>.Builder words)
    {
        for (var verb = 4; verb < words.Count; verb++)
            if (
                words[verb] is { Xpos: "VBD" or "VBZ" or "VBP", BaseRelation: "conj", Head: var first and >= 0 }
                && IsWithoutSubject(words, verb)
                && Taken(words, first, verb) is var noun and >= 0
            )
                Give(words, noun, verb);
    }

    /// <summary>The noun that ends right before the verb, begins with "and", and is joined to what hangs on the first verb; -1 where there is none.</summary>
    static int Taken(ImmutableArray<Word>.Builder words, int first, int verb)
    {
        for (var joint = verb - 2; joint > first + 1 && words[joint].Form != ","; joint--)
        {
            if (words[joint].Upos != "CCONJ")
                continue;
            var noun = words[joint].Head;
            return
                noun > joint
                && noun < verb
                && words[noun] is { BaseRelation: "conj", Upos: "NOUN" or "PROPN" or "PRON", Head: var other }
                && other > first
                && words[other].Head == first
                && words[other].BaseRelation is "obj" or "obl"
                && IsWhole(words, joint, noun, verb)
                ? noun
                : -1;
        }
        return -1;
    }

    /// <summary>All words between "and" and the verb belong to the noun.</summary>
    static bool IsWhole(ImmutableArray<Word>.Builder words, int joint, int noun, int verb)
    {
        for (var i = joint + 1; i < verb; i++)
        {
            var head = i;
            while (head > joint && head < verb && head != noun)
                head = words[head].Head;
            if (head != noun && (words[i].Upos != "ADV" || words[i].Head != verb))
                return false;
        }
        return true;
    }

    static bool IsWithoutSubject(ImmutableArray<Word>.Builder words, int verb)
    {
        for (var i = 0; i < words.Count; i++)
            if (words[i].Head == verb && words[i].BaseRelation is "nsubj" or "csubj")
                return false;
        return true;
    }

    static void Give(ImmutableArray<Word>.Builder words, int noun, int verb)
    {
        for (var i = 0; i < noun; i++)
            if (words[i].Head == noun && words[i].Upos is "CCONJ")
                words[i] = words[i] with { Head = verb };
        words[noun] = words[noun] with { Head = verb, Relation = "nsubj" };
    }
}
