namespace Casus.Coding.Figures;

/// <summary>Those whom a list holds more than once: a mistake of counting, and no loss.</summary>
static class Recounts
{
    /// <summary>"Three bodies had been counted twice."</summary>
    public static bool Is(LossSentence sentence, CountSite site)
    {
        var verb = sentence[site.Top].Head;
        return verb >= 0
            && sentence[site.Top].BaseRelation is "nsubj" or "obj"
            && sentence.Knowledge.Is("lists", sentence.Lemma(verb))
            && sentence.Tree.ChildrenOf(verb).Any(c => sentence.Knowledge.Is("twice", sentence.Form(c)));
    }
}
