namespace Casus.Coding.Figures;

/// <summary>Whether a word, with its companions, is a word of loss that can befall what is counted.</summary>
static class Cues
{
    /// <summary>How far behind a verb its companion may stand: "took [twelve of the guards] prisoner".</summary>
    const int Reach = 9;

    public static LossCue? At(LossSentence sentence, int word, int counted, params ReadOnlySpan<LossRole> roles)
    {
        if (word < 0)
            return null;
        var lemma = sentence.Lemma(word);
        foreach (var cue in sentence.Knowledge.CuesOf(lemma))
            if (roles.Contains(cue.Role) && Companions(sentence, word, cue) && Takes(sentence, cue, counted))
                return cue;
        var form = sentence.Form(word);
        if (form != lemma)
            foreach (var cue in sentence.Knowledge.CuesOf(form))
                if (roles.Contains(cue.Role) && Companions(sentence, word, cue) && Takes(sentence, cue, counted))
                    return cue;
        return null;
    }

    static bool Companions(LossSentence sentence, int word, LossCue cue)
    {
        var at = word + 1;
        for (var i = 1; i < cue.Words.Length; i++)
        {
            while (
                at < sentence.Count
                && at <= word + Reach
                && sentence.Lemma(at) != cue.Words[i]
                && sentence.Form(at) != cue.Words[i]
            )
                at++;
            if (at >= sentence.Count || at > word + Reach)
                return false;
            at++;
        }
        return true;
    }

    static bool Takes(LossSentence sentence, LossCue cue, int counted)
    {
        if (cue.Role == LossRole.Lives)
            return counted >= 0 && sentence.Lemma(counted) == cue.Words[^1]
                || counted < 0
                || IsPerson(sentence, counted);
        if (cue.Counts is not { } wanted)
            return true;
        if (counted < 0)
            return wanted == CountedKind.Person;
        return wanted == CountedKind.Person
            ? IsPerson(sentence, counted)
                || cue.Kind is FigureKind.Killed or FigureKind.Wounded && sentence.CountedAs(counted) is null
            : sentence.CountedAs(counted)?.Kind == wanted;
    }

    static bool IsPerson(LossSentence sentence, int counted)
    {
        if (sentence.CountedAs(counted) is { } known)
            return known.Kind == CountedKind.Person;
        return sentence[counted].Upos is "PROPN" or "PRON" or "NUM" or "ADJ"
            || sentence.Knowledge.CuesOf(sentence.Form(counted)).Any(c => c.Role is LossRole.Noun or LossRole.State)
            || sentence.Knowledge.HasPersonEnding(sentence.Lemma(counted));
    }
}
