using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>What a cue takes that is no clause: the word on which it hangs, shape by shape; null where the cue has none.</summary>
static class Complements
{
    /// <summary>"spoke at the White House on Tuesday night about": a topic further off is another word's.</summary>
    const int FarthestTopic = 14;

    /// <summary>"called the king's refusal of all advice a disgrace".</summary>
    const int FarthestLabel = 20;

    public static int? Complement(ParsedSentence s, int verb)
    {
        foreach (var child in s.ChildrenOf(verb))
            if (
                child > verb
                && s.Words[child].BaseRelation is "xcomp" or "ccomp" or "advcl"
                && Clauses.IsInfinitive(s, child)
            )
                return child;
        // "begged both sides to stop": the tree often hangs what is begged for on those who are begged.
        foreach (var asked in s.ChildrenOf(verb, "obj"))
        foreach (var act in s.ChildrenOf(asked, "acl"))
            if (asked > verb && Clauses.IsInfinitive(s, act))
                return act;
        return null;
    }

    /// <summary>Somebody and "of" or "for" something; without a charge behind it, no charge.</summary>
    public static int? Charge(ParsedSentence s, int verb)
    {
        var target = s.ChildrenOf(verb, "obj").Where(c => c > verb).Cast<int?>().FirstOrDefault();
        for (var i = verb + 2; i < s.Words.Length - 1; i++)
        {
            if (s.Words[i].Upos is "ADP" or "SCONJ" && s.Words[i].Lemma is "of" or "for" or "with" or "over")
                return target ?? i + 1;
            if (s.Words[i].Form is "." or ";")
                break;
        }
        return s.Words[verb].Lemma is "accuse" or "blame" ? target : null;
    }

    /// <summary>"described the visit as a success".</summary>
    public static int? AsSomething(ParsedSentence s, int verb)
    {
        foreach (var child in s.ChildrenOf(verb))
            if (child > verb)
            {
                if (IsAs(s, child))
                    return child;
                foreach (var below in s.ChildrenOf(child))
                    if (below > child && IsAs(s, below))
                        return below;
            }
        return null;
    }

    static bool IsAs(ParsedSentence s, int word) =>
        s.ChildrenOf(word)
            .Any(c => c < word && s.Words[c].Lemma == "as" && s.Words[c].BaseRelation is "case" or "mark");

    public static int? Label(ParsedSentence s, int verb)
    {
        var thing = s.ChildrenOf(verb)
            .Where(c => c > verb && s.Words[c].BaseRelation is "obj" or "xcomp" or "obl" or "ccomp")
            .ToList();
        return
            thing.Exists(c =>
                s.Words[c].BaseRelation is "xcomp" or "ccomp"
                && s.Words[c].Upos is not "PROPN"
                && !Clauses.IsInfinitive(s, c)
            ) || HasTwoPhrases(s, verb)
            ? thing.Cast<int?>().FirstOrDefault()
            : AsSomething(s, verb);
    }

    /// <summary>"called the visit a success", "called it home": two noun phrases in a row, however the tree hangs them.</summary>
    static bool HasTwoPhrases(ParsedSentence s, int verb)
    {
        for (var i = verb + 2; i < Math.Min(verb + FarthestLabel, s.Words.Length - 1); i++)
        {
            if (s.Words[i].Upos is "VERB" or "SCONJ" || s.Words[i].Form is "," or ".")
                return false;
            if (
                s.Words[i - 1].Upos is "NOUN" or "PROPN" or "PRON"
                && (
                    s.Words[i].Lemma is "a" or "an"
                    || Clauses.IsQuote(s.Words[i].Form)
                    || s.Words[i].Relation is "nmod:poss" && s.Words[i].Upos is "PRON"
                )
            )
                return true;
        }
        return verb + 3 < s.Words.Length
            && s.Words[verb + 1] is { Upos: "PRON" } it
            && it.Head == verb
            && s.Words[verb + 2].Upos is "DET" or "ADJ" or "NOUN"
            && s.Words[verb + 2].Relation is not "obl:unmarked";
    }

    /// <summary>Behind "called a strike for Monday" the day is no topic.</summary>
    public static int? About(ParsedSentence s, int verb, Cue cue, StatementKnowledge knowledge)
    {
        var next = Clauses.CueEnd(s, verb, CueShapes.None) + 1;
        if (next + 1 < s.Words.Length && s.Words[next].Upos is "ADP" or "SCONJ" && Leads(s.Words[next]))
            return s.ChildrenOf(verb).Where(c => c > next).Cast<int?>().FirstOrDefault() ?? next + 1;
        foreach (var phrase in s.ChildrenOf(verb))
            if (
                phrase > verb
                && s.ChildrenOf(phrase).Any(c => s.Words[c].BaseRelation is "case" or "mark" && Leads(s.Words[c]))
                && !(s.Words[verb].Lemma is "call" && s.ChildrenOf(verb, "obj").Any(o => o > verb && o < phrase))
            )
                return s.Words[phrase].BaseRelation is "obl" or "advcl" && phrase - verb < FarthestTopic
                    ? phrase
                    : null;
        return null;

        bool Leads(Word word) =>
            cue.With.IsEmpty ? knowledge.Is(StatementWords.Topic, word.Lemma) : cue.With.Contains(word.Lemma);
    }

    public static int? Object(ParsedSentence s, int verb)
    {
        foreach (var relation in (ReadOnlySpan<string>)["obj", "iobj"])
        foreach (var child in s.ChildrenOf(verb, relation))
            if (
                child > verb && s.Words[child].Upos is not "PRON"
                || child > verb && child + 1 < s.Words.Length && s.Words[child + 1].Upos is "VERB" or "PART"
                || s.Words[child].Form is "what"
            )
                return child;
        return null;
    }

    /// <summary>"admitted using the road", "proposes allowing it".</summary>
    public static int? Doing(ParsedSentence s, int verb) =>
        s.ChildrenOf(verb)
            .Where(c =>
                s.Words[c].Xpos is "VBG"
                && s.Words[c].BaseRelation is "xcomp" or "ccomp" or "obj"
                && s.Subtree(c)[0] == verb + 1
            )
            .Cast<int?>()
            .FirstOrDefault();

    /// <summary>"denied shelling the bridge", "denied having shelled it".</summary>
    public static int? Gerund(ParsedSentence s, int verb) =>
        s.ChildrenOf(verb)
            .Where(c => c > verb && s.Words[c].BaseRelation is "xcomp" or "ccomp" or "obj")
            .Where(c => s.Words[c].Xpos is "VBG" || s.ChildrenOf(c, "aux").Any(a => s.Words[a].Xpos is "VBG"))
            .Where(c => s.Words[verb + 1] is var next && (next.Upos is "VERB" or "AUX" or "ADV"))
            .Cast<int?>()
            .FirstOrDefault();

    /// <summary>"denied it", "rejected this": only what stands against something takes a pronoun for it, and nothing more behind it.</summary>
    public static int? Pronoun(ParsedSentence s, int verb, Cue cue) =>
        cue.Polarity is Polarity.Denies
            ? s.ChildrenOf(verb, "obj")
                .Where(c => c > verb && s.Words[c] is { Upos: "PRON", Lemma: "it" or "this" or "that" })
                .Where(c => c + 1 >= s.Words.Length || s.Words[c + 1].Upos is "PUNCT" or "CCONJ")
                .Cast<int?>()
                .FirstOrDefault()
            : null;
}
