using Casus.Language;

namespace Casus.Coding.Figures;

/// <summary>Counts that are parts of the count before them: "twelve servicemen, including three officers".</summary>
static class LossParts
{
    /// <summary>Takes the count up as a part of the latest loss, if the words make it one.</summary>
    public static bool Join(LossSentence sentence, List<FigureDraft> drafts, CountSite site)
    {
        var whole = drafts[^1];
        var quantity = site.Number.Quantity;
        if (
            quantity.Low is null && quantity.Best is null
            || NearLosses.Own(sentence, site) is { } own && own.Kind != whole.Kind
            || HasOtherFate(sentence, whole, site)
            || !(IsMarked(sentence, site) || IsListed(sentence, whole, site) || IsAddend(sentence, whole, site))
        )
            return false;
        var sum = whole.Parts.Sum(p => p.Low ?? 0) + (quantity.Low ?? quantity.Best ?? 0);
        if (whole.Quantity.High is { } most && sum > most)
            return false;
        drafts[^1] = whole with { Parts = whole.Parts.Add(new(Of(sentence, site), quantity.Low, quantity.High)) };
        return true;
    }

    /// <summary>"260 wounded, of whom 31 died": the verb of the part tells of another loss.</summary>
    internal static bool HasOtherFate(LossSentence sentence, FigureDraft whole, CountSite site) =>
        IsMarked(sentence, site)
        && TreeLosses.Governing(sentence, site.Top, site.Counted) is { } told
        && Fatal.Of(sentence, told) != whole.Kind;

    static bool IsAddend(LossSentence sentence, FigureDraft whole, CountSite site) =>
        whole.Counted >= 0
        && JointVictims.HangsOn(sentence, site.Top, whole.Top)
        && JointVictims.IsSum(sentence, whole.Top, whole.Quantity);

    internal static bool IsMarked(LossSentence sentence, CountSite site)
    {
        var first = sentence.Tree.WordAt(site.Number.Span.Start);
        var before = TextSpan.FromBounds(sentence[Math.Max(0, first - 3)].Span.Start, sentence[first].Span.Start);
        var last = Math.Min(sentence.Count - 1, site.Last + 2);
        var behind = TextSpan.FromBounds(sentence[site.Last].Span.End, sentence[last].Span.End);
        return sentence.Knowledge.Holds("partial", before.Of(sentence.Text))
            || (last > site.Last && sentence.Knowledge.Holds("partial", behind.Of(sentence.Text)))
            || Continues(sentence, first);
    }

    /// <summary>"including two officers and three cooks": the second number shares the mark of the first.</summary>
    static bool Continues(LossSentence sentence, int first)
    {
        if (first < 1 || sentence.Form(first - 1) is not ("and" or ","))
            return false;
        for (var i = first - 2; i > 0 && i > first - 9; i--)
        {
            if (sentence[i].Upos is "VERB" && !sentence.Knowledge.Is("partial", sentence.Form(i)))
                return false;
            if (sentence.Knowledge.Is("partial", sentence.Form(i)))
                return true;
        }
        return false;
    }

    /// <summary>"12 servicemen — seven regulars and five conscripts — were taken", "12 men (seven regulars, five conscripts)".</summary>
    static bool IsListed(LossSentence sentence, FigureDraft whole, CountSite site)
    {
        var from = Math.Max(whole.Counted, sentence.Tree.WordAt(whole.Span.End - 1));
        var opened = false;
        for (var i = from + 1; i < site.First; i++)
        {
            var form = sentence.Form(i);
            if (form is "—" or "–" or "-" or "--" or "(" or ":")
                opened = true;
            else if (form is ")" or ";" || (sentence[i].Upos is "VERB" or "AUX" && opened))
                return false;
        }
        return opened && sentence.CountedAs(site.Counted)?.Kind != CountedKind.Building;
    }

    /// <summary>What the part counts; behind "three of them" the one word that follows.</summary>
    internal static string Of(LossSentence sentence, CountSite site) =>
        sentence.Form(site.Last + 1) == "of" && site.Last + 3 < sentence.Count && sentence[site.Last + 2].Upos == "PRON"
            ? sentence[site.Last + (sentence[site.Last + 3].Upos is "AUX" or "VERB" ? 2 : 3)].Form
        : site.Counted <= site.Last ? site.Number.Core.In(sentence.Text)
        : TextSpan.FromBounds(sentence[site.Last].Span.End, sentence[site.Counted].Span.End).In(sentence.Text).Trim();
}
