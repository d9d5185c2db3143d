namespace Casus.Coding.Figures;

/// <summary>Words of loss that the tree ties to a count: its verb, or what hangs on its noun.</summary>
static class TreeLosses
{
    const int Climbs = 4;

    /// <summary>The verb or noun above: "killed [four men]", "[four men] died", "the deaths of [four men]".</summary>
    public static LossHit? Governing(LossSentence sentence, CountSite site) =>
        Governing(sentence, site.Top, site.Counted);

    public static LossHit? Governing(LossSentence sentence, int top, int counted)
    {
        for (var climb = 0; climb < Climbs; climb++)
        {
            var word = sentence[top];
            var head = word.Head;
            if (head < 0)
                return null;
            switch (word.BaseRelation)
            {
                case "conj" or "appos" or "dep" or "parataxis" when sentence.IsNominal(head):
                    top = head;
                    continue;
                case "nmod" when HasCase(sentence, top, "of"):
                    if (Cues.At(sentence, head, counted, LossRole.Noun) is { } noun && sentence[head].Upos == "NOUN")
                        return new LossHit(noun.Kind, head, false, noun.Rule);
                    top = head;
                    continue;
                case "nsubj" or "csubj":
                    return Subject(sentence, word.Relation, head, counted);
                // "Killed were two guards": an agent without "by" is the subject turned behind its verb.
                case "obl" when word.Relation == "obl:agent" && !sentence.Tree.ChildrenOf(top, "case").Any():
                    return Subject(sentence, "nsubj:pass", head, counted);
                case "obj" or "iobj" or "dobj":
                    return Cues.At(sentence, head, counted, LossRole.Object, LossRole.Giver, LossRole.Lives) is { } cue
                        ? new LossHit(cue.Kind, head, cue.Role != LossRole.Giver, cue.Rule)
                        : null;
                default:
                    return null;
            }
        }
        return null;
    }

    static LossHit? Subject(LossSentence sentence, string relation, int verb, int counted)
    {
        var passive = (relation == "nsubj:pass" && !HasObject(sentence, verb)) || IsBareParticiple(sentence, verb);
        var cue = passive
            ? Cues.At(sentence, verb, counted, LossRole.Object, LossRole.State, LossRole.Subject)
            : Cues.At(sentence, verb, counted, LossRole.Subject, LossRole.State);
        // "Gunmen shot two cooks": only a participle or an adjective is a state.
        if (cue is { Role: LossRole.State } && !passive && IsActive(sentence, verb))
            cue = null;
        // "are among the dead" counts nobody.
        if (cue is { Role: LossRole.State } && sentence.Tree.ChildrenOf(verb, "case").Any())
            return null;
        if (cue is not null)
            return new LossHit(cue.Kind, verb, false, cue.Rule);
        // "were left homeless", "were found dead", "are reported missing".
        foreach (var child in sentence.Tree.ChildrenOf(verb))
            if (Told(sentence, child, counted) is { } told)
                return told;
        return null;
    }

    /// <summary>What a word below the verb tells of its subject; "were treated after being shot".</summary>
    static LossHit? Told(LossSentence sentence, int child, int counted)
    {
        var relation = sentence[child].BaseRelation;
        var being = relation == "advcl" && sentence.Tree.ChildrenOf(child).Any(c => sentence.Form(c) == "being");
        if (!being && relation is not ("xcomp" or "ccomp" or "obj" or "advmod" or "amod"))
            return null;
        if (sentence.Tree.ChildrenOf(child, "nsubj").Any())
            return null;
        var told = Cues.At(sentence, child, counted, LossRole.State);
        if (told is null && sentence[child].Xpos == "VBN")
            told = Cues.At(sentence, child, counted, LossRole.Object);
        return told is null ? null : new LossHit(told.Kind, child, false, told.Rule);
    }

    static bool IsActive(LossSentence sentence, int verb) =>
        sentence[verb] is { Upos: "VERB", Xpos: not ("VBN" or "VBG") };

    /// <summary>A participle without an auxiliary, as headlines have it: "Four killed in raid".</summary>
    static bool IsBareParticiple(LossSentence sentence, int verb) =>
        sentence[verb].Xpos == "VBN"
        && !sentence.Tree.ChildrenOf(verb).Any(c => sentence[c].BaseRelation == "aux" && sentence.Lemma(c) == "have")
        && !HasObject(sentence, verb);

    /// <summary>"A bomber killed three": what the parser may call a passive subject is none beside an object.</summary>
    static bool HasObject(LossSentence sentence, int verb) => sentence.Tree.ChildrenOf(verb, "obj").Any();

    static bool HasCase(LossSentence sentence, int word, string form) =>
        sentence.Tree.ChildrenOf(word, "case").Any(c => sentence.Form(c) == form);

    /// <summary>"four men [killed] in the raid", "four men [who died]", "four [missing] men".</summary>
    public static LossHit? Below(LossSentence sentence, CountSite site)
    {
        // "three of the injured officers" are some of a number told before.
        if (sentence.Form(site.Last + 1) == "of" && sentence.Form(site.Last + 2) is "the" or "those" or "these")
            return null;
        foreach (var top in new[] { site.Top, site.Counted }.Where(w => w >= 0).Distinct())
        foreach (var child in sentence.Tree.ChildrenOf(top))
            if (Below(sentence, sentence[child].Relation, child, site.Counted) is { } hit)
                return hit;
        return null;
    }

    /// <summary>"wounded, of whom nine died": only "who" or "that" stands for the noun which the clause hangs on.</summary>
    static bool HasOwnSubject(LossSentence sentence, int verb) =>
        sentence
            .Tree.ChildrenOf(verb)
            .Any(c => sentence[c] is { BaseRelation: "nsubj", Upos: "NUM" or "NOUN" or "PROPN" });

    static LossHit? Below(LossSentence sentence, string relation, int child, int counted)
    {
        var word = sentence[child];
        LossRole[] roles = relation switch
        {
            "acl" when word.Xpos == "VBN" => [LossRole.Object],
            "acl" when word.Xpos == "VBG" => [LossRole.Subject],
            "acl" => [LossRole.State],
            "acl:relcl" when HasOwnSubject(sentence, child) => [],
            "acl:relcl" when sentence.Tree.ChildrenOf(child, "nsubj:pass").Any() => [LossRole.Object, LossRole.State],
            "acl:relcl" => [LossRole.Subject, LossRole.State],
            "amod" => [LossRole.State, LossRole.Object],
            _ => [],
        };
        if (roles.Length == 0 || Cues.At(sentence, child, counted, roles) is not { } cue)
            return null;
        return cue.Role == LossRole.Object && word.Xpos != "VBN" ? null : new LossHit(cue.Kind, child, false, cue.Rule);
    }
}
