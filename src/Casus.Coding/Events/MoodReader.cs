using Casus.Coding.Rules;
using Casus.Language.Trees;

namespace Casus.Coding.Events;

/// <summary>Whether an act is told as done, by the auxiliaries around its verb and the verbs that govern it.</summary>
sealed class MoodReader(ParsedSentence sentence, Slots slots, RuleBook book)
{
    const int DeepestClimb = 5;

    public Mood Of(int word)
    {
        var verb = VerbOf(word);
        if (IsNotYet(word))
            return Mood.Wished;
        if (Denied(word) && word != verb)
            return Mood.Negated;
        return verb < 0 ? Mood.Done : OfVerb(verb, 0);
    }

    // "fears of an attack", "plans for a strike"
    bool IsNotYet(int word) =>
        sentence.Words[word] is { BaseRelation: "nmod", Head: >= 0 and var head }
        && !IsVerb(word)
        && book.List("@notyet").Contains(Lemma(head))
        && slots.Arguments.CaseOf(word) is "of" or "for" or "against";

    int VerbOf(int word)
    {
        if (IsVerb(word) && sentence.Words[word].BaseRelation is not ("obj" or "nsubj" or "obl" or "nmod"))
            return word;
        if (slots.Support(word) is { } support)
            return support;
        var governor = slots.Governor(word) ?? -1;
        var relation = sentence.Words[word].BaseRelation;
        return governor >= 0 && IsVerb(governor) && relation is "nsubj" or "obj" ? governor : -1;
    }

    Mood OfVerb(int verb, int climbed)
    {
        if (Denied(verb))
            return Auxiliary(verb) is Mood.Coming ? Mood.Refused : Mood.Negated;
        // What somebody hopes or expects another to do is no promise.
        if (
            sentence.Words[verb] is { BaseRelation: "ccomp", Head: >= 0 } clause
            && book.List("@hope").Contains(Lemma(clause.Head))
        )
            return Mood.Wished;
        if (Auxiliary(verb) is { } mood)
            return mood;
        var word = sentence.Words[verb];
        if (climbed == 0 && IsImperative(verb))
            return Mood.Asked;
        var mark = slots.Arguments.MarkOf(verb);
        // "was to meet him"
        if (mark is "to" && sentence.ChildrenOf(verb, "cop").Any())
            return Mood.Coming;
        if (word.Head < 0 || climbed > DeepestClimb)
            return Mood.Done;
        var infinitive = mark is "to" || word.BaseRelation is "xcomp";
        if (infinitive && Governing(word.Head) is { } governed)
            return governed;
        if (mark is "from" && word.Head >= 0 && book.List("@prevent").Contains(Lemma(word.Head)))
            return Mood.Negated;
        if (mark is "of" && sentence.ChildrenOf(word.Head).Any(c => Lemma(c) is "short"))
            return Mood.Negated;
        if (mark is "without")
            return Mood.Negated;
        if (word.BaseRelation is "advcl" or "ccomp" && mark is not null && IsUnsettled(mark, word.Head))
            return Mood.Wished;
        return word.BaseRelation switch
        {
            "advcl" or "acl" when mark is "to" => Mood.Wished,
            "xcomp" => OfVerb(word.Head, climbed + 1),
            "conj" when IsVerb(word.Head) && !HasSubject(verb) => OfVerb(word.Head, climbed + 1),
            _ => Mood.Done,
        };
    }

    Mood? Auxiliary(int verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (sentence.Words[child].BaseRelation is not "aux")
                continue;
            switch (sentence.Words[child].Form.ToLowerInvariant())
            {
                case "will" or "'ll" or "’ll" or "shall" or "wo" or "would" or "'d" or "’d":
                    return HasPerfect(verb) ? Mood.Wished : Mood.Coming;
                case "may" or "might":
                    return HasPerfect(verb) ? Mood.Done : Mood.Possible;
                case "can" or "could" or "ca":
                    return Mood.Wished;
                case "must" or "should" or "ought":
                    return Mood.Owed;
            }
        }
        return null;
    }

    // "if they attack", "asked whether they had attacked"; "until they withdraw" beside what is still to come.
    bool IsUnsettled(string mark, int above) =>
        book.List("@unsettled").Contains(mark)
        || (
            book.List("@until").Contains(mark)
            && IsVerb(above)
            && (Auxiliary(above) is not null || slots.Arguments.MarkOf(above) is "to")
        );

    // The verb, adjective or noun whose "to" clause this is.
    Mood? Governing(int governor)
    {
        var lemma = Lemma(governor);
        if (book.List("@intend").Contains(lemma))
            return Denied(governor) ? Mood.Negated : Mood.Coming;
        if (book.List("@made").Contains(lemma))
            return Denied(governor) ? Mood.Negated : OfVerb(governor, DeepestClimb);
        if (book.List("@wish").Contains(lemma))
            return Mood.Wished;
        if (book.List("@owe").Contains(lemma))
            return Mood.Owed;
        if (book.List("@miss").Contains(lemma))
            return Mood.Negated;
        return Denied(governor) ? Mood.Negated : null;
    }

    bool Denied(int word) =>
        sentence
            .ChildrenOf(word)
            .Any(c =>
                Lemma(c) is "not" or "never" or "n't" or "n’t" or "neither" or "nobody"
                || (Lemma(c) is "no" && sentence.Words[c].BaseRelation is "det")
            );

    bool IsImperative(int verb) =>
        !HasSubject(verb)
        && sentence.Words[verb] is { Xpos: "VB", BaseRelation: "root" or "conj" or "parataxis" or "ccomp" or "advcl" }
        && !sentence.ChildrenOf(verb, "aux").Any()
        && slots.Arguments.MarkOf(verb) is null
        && !FollowsInfinitive(verb);

    // "wants to meet and discuss": the second shares the "to" of the first.
    bool FollowsInfinitive(int verb) =>
        sentence.Words[verb] is { BaseRelation: "conj", Head: >= 0 } word
        && (slots.Arguments.MarkOf(word.Head) is "to" || sentence.ChildrenOf(word.Head, "aux").Any());

    bool HasPerfect(int verb) =>
        sentence.ChildrenOf(verb, "aux").Any(c => Lemma(c) is "have" && sentence.Words[c].Upos is "AUX");

    bool HasSubject(int verb) => sentence.ChildrenOf(verb, "nsubj").Any();

    bool IsVerb(int word) => sentence.Words[word].Upos is "VERB" or "AUX";

    string Lemma(int word) => book.Vocabulary.Lemma(sentence.Words[word]);
}
