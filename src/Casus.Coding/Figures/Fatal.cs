namespace Casus.Coding.Figures;

/// <summary>Wounds that killed: "fatally shot", "shot and killed", "stabbed to death".</summary>
static class Fatal
{
    const int Reach = 7;

    public static FigureKind Of(LossSentence sentence, LossHit hit)
    {
        if (hit.Kind != FigureKind.Wounded || hit.Cue < 0)
            return hit.Kind;
        for (var i = Math.Max(0, hit.Cue - 2); i <= Math.Min(sentence.Count - 1, hit.Cue + 1); i++)
            if (sentence.Knowledge.Is("fatally", sentence.Form(i)))
                return FigureKind.Killed;
        return IsKilledToo(sentence, hit.Cue) || EndsInDeath(sentence, hit.Cue)
            ? FigureKind.Killed
            : FigureKind.Wounded;
    }

    /// <summary>"Shot a man dead", "stabbed two cooks to death": nothing but those who suffered stands between.</summary>
    static bool EndsInDeath(LossSentence sentence, int cue)
    {
        if (!sentence.Knowledge.Is("hits", sentence.Lemma(cue)) && !sentence.Knowledge.Is("hits", sentence.Form(cue)))
            return false;
        for (var i = cue + 1; i < sentence.Count && i <= cue + Reach; i++)
        {
            if (sentence.Knowledge.Is("fatal-end", sentence.Form(i)))
                return true;
            if (sentence.Form(i) == "to" && sentence.Knowledge.Is("fatal-end", "to " + sentence.Form(i + 1)))
                return true;
            if (sentence[i].Upos is "VERB" or "AUX" or "SCONJ" or "CCONJ" or "ADP" || sentence.Form(i) is "," or ";")
                return false;
        }
        return false;
    }

    /// <summary>A second verb that shares its victim: "was shot and killed".</summary>
    static bool IsKilledToo(LossSentence sentence, int cue) =>
        sentence.Form(cue + 1) == "and"
        && cue + 2 < sentence.Count
        && Cues.At(sentence, cue + 2, -1, LossRole.Object)?.Kind == FigureKind.Killed
        && !sentence.Sites.Any(s => s.First == cue + 3);
}
