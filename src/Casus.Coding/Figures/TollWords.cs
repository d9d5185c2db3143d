namespace Casus.Coding.Figures;

/// <summary>First and last word that name a toll: "number of dead".</summary>
sealed record TollWords(int First, int Last)
{
    /// <summary>"the number of dead civilians", "civilian dead": the label of those whom the toll counts.</summary>
    public VictimStatus? Status(LossSentence sentence)
    {
        for (var i = Last + 1; i < sentence.Count && (IsNoun(sentence, i) || IsLink(sentence, i)); i++)
            if (sentence.CountedAs(i)?.Status is { } behind)
                return behind;
        for (var i = Last; i >= 0 && (i >= First || IsNoun(sentence, i)); i--)
            if (sentence.CountedAs(i)?.Status is { } before)
                return before;
        return null;
    }

    static bool IsNoun(LossSentence sentence, int word) => sentence[word].Upos is "ADJ" or "NOUN" or "PROPN";

    static bool IsLink(LossSentence sentence, int word) =>
        sentence[word].Upos == "DET" || sentence.Form(word) is "among" or "of";
}
