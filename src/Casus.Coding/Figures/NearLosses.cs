using Casus.Language;

namespace Casus.Coding.Figures;

/// <summary>Words of loss beside a count, for sentences whose tree went astray and for clipped headlines.</summary>
static class NearLosses
{
    /// <summary>"four men (two of them cooks) were killed", "four dead", "four confirmed dead".</summary>
    public static LossHit? Right(LossSentence sentence, CountSite site)
    {
        var behind = Math.Max(site.Last, site.Counted) + 1;
        var at = SkipAside(sentence, behind);
        var aside = at;
        var passive = false;
        var post = 0;
        for (; at < sentence.Count && post < 10; at++)
        {
            if (at != SkipAside(sentence, at) && post > 0)
                at = SkipAside(sentence, at);
            if (at >= sentence.Count)
                return null;
            var word = sentence[at];
            if (
                Cues.At(sentence, at, site.Counted, LossRole.State) is { } state
                && IsStateWord(sentence, at, state)
                && (post == 0 || word.Upos != "NOUN")
            )
                return IsBeforeItsNoun(sentence, at) ? null : new LossHit(state.Kind, at, false, state.Rule);
            if (word.Upos == "VERB")
            {
                // "123 people, among them the cook, who was arrested": the clause hangs on the cook.
                if (word.Relation == "acl:relcl" && behind <= word.Head && word.Head < aside)
                    return null;
                // "A clerk said the judge had been arrested": the judge was.
                if (passive && IsOfAnother(sentence, at, behind))
                    return null;
                var roles = passive || post == 0 ? new[] { LossRole.Object, LossRole.Subject } : [LossRole.Subject];
                if (Cues.At(sentence, at, site.Counted, roles) is { } cue)
                    return Suffers(sentence, at, cue, passive) ? new LossHit(cue.Kind, at, false, cue.Rule) : null;
                if (!sentence.Knowledge.Is("bridge", sentence.Lemma(at)))
                    return null;
                passive = true;
                continue;
            }
            if (word.Upos == "AUX")
                passive |= sentence.Lemma(at) == "be";
            else if (word.Upos is "ADP" or "DET" or "NOUN" or "PROPN" or "ADJ" or "PART" or "PRON")
            {
                if (IsNone(site))
                    return null;
                post++;
            }
            else if (word.Upos is not "ADV" && !(word.Upos == "CCONJ" && !IsBeforeNumber(sentence, at)))
                return null;
        }
        return null;
    }

    static bool IsOfAnother(LossSentence sentence, int verb, int behind) =>
        sentence.Tree.ChildrenOf(verb, "nsubj").Any(c => c >= behind && sentence[c].Upos is "NOUN" or "PROPN");

    /// <summary>"killed one man and injured eight": the verb right before a number has it, though the tree hangs it on an earlier verb.</summary>
    public static LossHit? Direct(LossSentence sentence, CountSite site)
    {
        var verb = sentence.Tree.WordAt(site.Number.Span.Start) - 1;
        var head = sentence[site.Top].Head;
        return
            !site.Single
            && head >= 0
            && head < verb
            && sentence[site.Top].BaseRelation is "obj"
            && sentence[verb] is { Upos: "VERB", BaseRelation: "conj" }
            && sentence.Tree.ChildrenOf(head, "obj").Any(c => c < verb)
            && Cues.At(sentence, verb, site.Counted, LossRole.Object) is { } cue
            ? new LossHit(cue.Kind, verb, true, cue.Rule)
            : null;
    }

    /// <summary>"left three women and two men dead": the state behind the last of those whom "and" joins is that of all.</summary>
    public static LossHit? Shared(LossSentence sentence, CountSite site)
    {
        foreach (var last in sentence.Sites)
            if (
                site.Counted >= 0
                && last.First > site.Counted
                && last.Counted >= 0
                && Own(sentence, last) is { } own
                && Cues.At(sentence, own.Cue, site.Counted, LossRole.State) is not null
                && IsJoined(sentence, last, site)
            )
                return own;
        return null;
    }

    static bool IsJoined(LossSentence sentence, CountSite last, CountSite first)
    {
        if (sentence[last.Top].BaseRelation != "conj" || !JointVictims.HangsOn(sentence, last.Top, first.Top))
            return false;
        for (var i = first.Counted + 1; i < last.First; i++)
            if (sentence[i].Upos is "VERB" or "AUX" or "ADP")
                return false;
        return true;
    }

    /// <summary>The word right behind those who suffered: in "one dead, three injured" the three have a state of their own.</summary>
    public static LossHit? Own(LossSentence sentence, CountSite site)
    {
        if (IsClipped(sentence, site) && Cues.At(sentence, site.Counted, -1, LossRole.State) is { } clipped)
            return new LossHit(clipped.Kind, site.Counted, false, clipped.Rule);
        var at = Math.Max(site.Last, site.Counted) + 1;
        // "one of them fatally"
        if (sentence.Form(at) == "of" && at + 1 < sentence.Count && sentence[at + 1].Upos == "PRON")
            at += 2;
        while (at < sentence.Count && sentence[at].Upos == "ADV" && !IsFatally(sentence, at))
            at++;
        return
            at < sentence.Count
            && Cues.At(sentence, at, site.Counted, LossRole.State) is { } state
            && IsStateWord(sentence, at, state)
            && !IsBeforeItsNoun(sentence, at)
            && !IsBeforeNumber(sentence, at)
            ? new LossHit(state.Kind, at, false, state.Rule)
            : null;
    }

    /// <summary>An adjective or participle, a phrase ("with burns"), or "fatally" that describes no other word.</summary>
    static bool IsStateWord(LossSentence sentence, int at, LossCue state) =>
        sentence[at].Upos switch
        {
            "VERB" => IsParticiple(sentence, at),
            "ADJ" or "NOUN" => true,
            "ADP" => state.Words.Length > 1,
            _ => IsFatally(sentence, at),
        };

    /// <summary>"three shot", not "a man shot two cooks" or "a man shoots".</summary>
    static bool IsParticiple(LossSentence sentence, int at) =>
        sentence[at].Xpos == "VBN"
        || sentence[at].Xpos == "VBD"
            && (
                at + 1 >= sentence.Count || sentence[at + 1].Upos is not ("DET" or "PROPN" or "NOUN" or "PRON" or "NUM")
            );

    static bool IsFatally(LossSentence sentence, int at) =>
        sentence.Knowledge.Is("fatally", sentence.Form(at))
        && (at + 1 >= sentence.Count || sentence[at + 1].Upos is not ("VERB" or "ADJ" or "AUX" or "NOUN"));

    /// <summary>A participle behind those who suffered, not a verb with a victim of its own: "four gunmen killed a guard".</summary>
    static bool Suffers(LossSentence sentence, int verb, LossCue cue, bool passive)
    {
        if (IsBeforeNumber(sentence, verb))
            return false;
        if (cue.Role != LossRole.Object || passive)
            return true;
        var next = verb + 1 < sentence.Count ? sentence[verb + 1].Upos : "";
        return sentence[verb].Xpos is "VBN" or "VBD"
            && next is not ("DET" or "PROPN" or "NOUN" or "PRON" or "NUM" or "ADJ");
    }

    /// <summary>"no" denies only what it stands with.</summary>
    static bool IsNone(CountSite site) => site.Number.Quantity.High == 0;

    /// <summary>"two wounded men": the state belongs to the next count.</summary>
    static bool IsBeforeNumber(LossSentence sentence, int at) =>
        sentence.Sites.Any(s => sentence.Tree.WordAt(s.Number.Span.Start) == at + 1);

    static bool IsBeforeItsNoun(LossSentence sentence, int at) =>
        sentence[at].BaseRelation == "amod" && sentence[at].Head == at + 1;

    static int SkipAside(LossSentence sentence, int at)
    {
        if (at >= sentence.Count || sentence.Form(at) is not ("—" or "–" or "-" or "(" or "--" or ","))
            return at;
        var open = sentence.Form(at);
        var close = open == "(" ? ")" : open;
        for (var i = at + 1; i < sentence.Count && i < at + 20; i++)
            if (sentence.Form(i) == close)
                return i + 1;
        return at;
    }

    /// <summary>"killing four", "the arrest of four".</summary>
    public static LossHit? Left(LossSentence sentence, CountSite site)
    {
        var at = sentence.Tree.WordAt(site.Number.Span.Start) - 1;
        if (at >= 0 && sentence[at].Upos == "ADV")
            at--;
        if (at < 0)
            return null;
        if (sentence.Form(at) == "of" && at > 0 && sentence[at - 1].Upos is "NOUN" or "VERB")
            return Cues.At(sentence, at - 1, site.Counted, LossRole.Noun) is { } noun
                ? new LossHit(noun.Kind, at - 1, false, noun.Rule)
                : null;
        return
            Cues.At(sentence, at, site.Counted, LossRole.Object, LossRole.Giver, LossRole.Lives) is { } cue
            && sentence[at].Upos == "VERB"
            ? new LossHit(cue.Kind, at, cue.Role != LossRole.Giver, cue.Rule)
            : null;
    }

    /// <summary>"four deaths", "four wounded", unless they come back or are merely spoken of.</summary>
    public static LossHit? Counted(LossSentence sentence, CountSite site)
    {
        if (
            sentence.Form(site.Last + 1) == "of"
            && sentence.Form(site.Last + 2) is "the" or "those" or "these" or "their" or "his" or "her" or "its"
        )
            return null;
        if (site.Counted < 0)
            return null;
        if (Cues.At(sentence, site.Counted, site.Counted, LossRole.Noun) is not { } cue)
            return null;
        var head = sentence[site.Top].Head;
        // The dead are recovered, and do not come back.
        for (var climb = 0; head >= 0 && climb < 3 && cue.Kind != FigureKind.Killed; climb++)
        {
            if (sentence.Knowledge.Is("freed", sentence.Lemma(head)))
                return null;
            head = sentence[head].Head;
        }
        return new LossHit(cue.Kind, -1, false, cue.Rule);
    }

    /// <summary>"Six shot, two dead": a participle that only a headline puts there; a noun would stand in the plural.</summary>
    static bool IsClipped(LossSentence sentence, CountSite site) =>
        site is { Single: false, Counted: >= 0, Number.Quantity.Low: not 1 }
        && site.Counted == site.Last + 1
        && sentence[site.Counted] is { Upos: "NOUN", Xpos: not "NNS" }
        && sentence.Knowledge.Is("hits", sentence.Form(site.Counted))
        && (site.Counted + 1 >= sentence.Count || sentence[site.Counted + 1].Upos is "PUNCT" or "ADP" or "CCONJ");

    /// <summary>"killing three guards and two cooks": only "and" or a comma lies between.</summary>
    public static bool Continues(LossSentence sentence, FigureDraft before, CountSite site)
    {
        var from = Math.Max(before.Counted, sentence.Tree.WordAt(before.Span.End - 1));
        var to = sentence.Tree.WordAt(site.Number.Span.Start);
        if (to <= from || to - from > 4 || before.Cue > from)
            return false;
        for (var i = from + 1; i < to; i++)
            if (sentence.Form(i) is not ("and" or "," or "plus"))
                return false;
        // Only a word of loss that stands before the first number reaches the second.
        if (before.Cue < 0 || before.Cue > sentence.Tree.WordAt(before.Span.Start))
            return false;
        return site.Counted < 0
            || sentence.CountedAs(site.Counted)?.Kind is { } kind && kind == sentence.CountedAs(before.Counted)?.Kind;
    }

    /// <summary>"killed or wounded 40", "40 dead and injured": the words do not say which.</summary>
    public static bool Joint(LossSentence sentence, LossHit hit)
    {
        if (hit.Cue < 0 || hit.Kind is not (FigureKind.Killed or FigureKind.Wounded))
            return false;
        if (Fatal.Of(sentence, hit) != hit.Kind || sentence.Knowledge.Is("hits", sentence.Lemma(hit.Cue)))
            return false;
        foreach (var step in (int[])[1, -1])
            if (
                sentence.Form(hit.Cue + step) is "or" or "and" or "/"
                && Other(sentence, hit.Cue + (2 * step), hit.Kind, sentence.Form(hit.Cue + step) == "or")
                && !IsBeforeNumber(sentence, hit.Cue + step)
            )
                return true;
        return false;
    }

    static bool Other(LossSentence sentence, int word, FigureKind kind, bool isChoice)
    {
        if (word < 0 || word >= sentence.Count || sentence.Sites.Any(s => s.First <= word && word <= s.Last))
            return false;
        var wanted = kind == FigureKind.Killed ? FigureKind.Wounded : FigureKind.Killed;
        // "Shot and killed": the first tells how, and no other victim.
        if (sentence.Knowledge.Is("hits", sentence.Lemma(word)) || sentence.Knowledge.Is("hits", sentence.Form(word)))
            return false;
        var direct = Cues.At(sentence, word, -1, LossRole.Object, LossRole.State)?.Kind == wanted;
        // "were killed and wounded several others" has a victim of its own; "killed or wounded 40" has not.
        return direct && (isChoice || !IsBeforeNumber(sentence, word)) && !sentence.Tree.ChildrenOf(word, "obj").Any();
    }
}
