namespace Casus.Coding.Figures;

/// <summary>Wounds told behind a verb that tells no loss: "was taken home with a broken rib", "two men came in with burns".</summary>
static class WoundPhrases
{
    /// <summary>How far behind the verb or the victim the phrase may begin.</summary>
    const int Reach = 14;

    /// <summary>The subject of a verb without an object, or the object of one: what stands behind tells of it.</summary>
    public static LossHit? Behind(LossSentence sentence, CountSite site)
    {
        var verb = sentence[site.Top].Head;
        return site.Number.Quantity.High == 0
            ? null
            : Behind(sentence, verb, site.Top, Math.Max(site.Last, site.Counted));
    }

    public static LossHit? Behind(LossSentence sentence, int verb, int victim, int last)
    {
        if (verb < 0 || sentence[verb].Upos != "VERB" || !Suffers(sentence, verb, victim))
            return null;
        var from = Math.Max(verb, last) + 1;
        for (var at = from; at < sentence.Count && at < from + Reach; at++)
        {
            if (sentence[at].Upos is "VERB" or "AUX" or "SCONJ" || sentence.Form(at) is ";" or "no")
                return null;
            if (sentence.Sites.Any(s => !s.Single && s.First == at))
                return null;
            if (
                sentence[at].Upos == "ADP"
                && Cues.At(sentence, at, victim, LossRole.State)
                    is { Kind: FigureKind.Wounded, Words.Length: > 1 } state
            )
                return new LossHit(state.Kind, at, false, state.Rule);
        }
        return null;
    }

    static bool Suffers(LossSentence sentence, int verb, int victim) =>
        sentence[victim].BaseRelation switch
        {
            "obj" => true,
            "nsubj" => !sentence.Tree.ChildrenOf(verb, "obj").Any(),
            _ => false,
        };
}
