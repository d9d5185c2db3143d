namespace Casus.Coding.Figures;

/// <summary>Wounds that killed: "fatally shot", "shot and killed", "stabbed to death".</summary>
static class Fatal
{
    public static FigureKind Of(LossSentence sentence, LossHit hit)
    {
        if (hit.Kind != FigureKind.Wounded || hit.Cue < 0)
            return hit.Kind;
        for (var i = Math.Max(0, hit.Cue - 2); i <= Math.Min(sentence.Count - 1, hit.Cue + 1); i++)
            if (sentence.Knowledge.Is("fatally", sentence.Form(i)))
                return FigureKind.Killed;
        return IsKilledToo(sentence, hit.Cue) ? FigureKind.Killed : FigureKind.Wounded;
    }

    /// <summary>A second verb that shares its victim: "was shot and killed".</summary>
    static bool IsKilledToo(LossSentence sentence, int cue) =>
        sentence.Form(cue + 1) == "and"
        && cue + 2 < sentence.Count
        && Cues.At(sentence, cue + 2, -1, LossRole.Object)?.Kind == FigureKind.Killed
        && !sentence.Sites.Any(s => s.First == cue + 3);
}
