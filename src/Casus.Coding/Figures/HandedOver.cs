namespace Casus.Coding.Figures;

/// <summary>The dead whose bodies change hands: some of those who were lost, by no means all.</summary>
static class HandedOver
{
    const int Climbs = 3;

    /// <summary>"They returned the bodies of four guards", "the transfer of four bodies".</summary>
    public static bool Are(LossSentence sentence, CountSite site, LossHit hit)
    {
        var word = IsBody(sentence, hit.Cue) ? hit.Cue : site.Counted;
        if (!IsBody(sentence, word))
            return false;
        for (var climb = 0; climb < Climbs && sentence[word].Head >= 0; climb++)
        {
            word = sentence[word].Head;
            if (sentence.Knowledge.Is("hands-over", sentence.Lemma(word)))
                return true;
            if (sentence[word].Upos == "VERB")
                return false;
        }
        return false;
    }

    static bool IsBody(LossSentence sentence, int word) =>
        word >= 0 && sentence.Knowledge.Is("corpse", sentence.Lemma(word));
}
