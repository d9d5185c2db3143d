using Casus.Language;

namespace Casus.Coding.Figures;

/// <summary>Numbers that a toll rises to or stands at: "the death toll has climbed to 12", "the number of injured: 30".</summary>
static class Tolls
{
    const int Gap = 8;

    public static LossHit? Of(LossSentence sentence, CountSite site)
    {
        if (site.Counted >= 0 && sentence.CountedAs(site.Counted) is { Kind: not CountedKind.Person })
            return null;
        return Near(sentence, site) ?? Above(sentence, site);
    }

    static LossHit? Near(LossSentence sentence, CountSite site)
    {
        // "raised the toll to 20": the words of the number begin with "to", which leads to it.
        var number = sentence.Tree.WordAt(site.Number.Core.Start);
        for (var end = number - 1; end >= 0 && end >= number - Gap; end--)
        {
            if (
                sentence.Sites.Any(s => s.Last == end && s.Number.Role != Language.Expressions.NumberRole.Earlier)
                || sentence.Form(end) is ";" or "."
            )
                return null;
            if (PhraseEndingAt(sentence, end) is not { } cue)
                continue;
            return LeadsTo(sentence, end + 1, number) ? cue : null;
        }
        return null;
    }

    /// <summary>"The toll of three days of rain in the hills has risen to 14": the subject of the verb that the number hangs on.</summary>
    static LossHit? Above(LossSentence sentence, CountSite site)
    {
        var verb = sentence[site.Top].Head;
        if (
            verb < 0
            || sentence[verb].Upos != "VERB"
            || sentence[site.Top].BaseRelation is not ("obl" or "obj")
            || !sentence.Knowledge.Is("toll-verb", sentence.Lemma(verb))
        )
            return null;
        var number = sentence.Tree.WordAt(site.Number.Span.Start);
        foreach (var subject in sentence.Tree.ChildrenOf(verb, "nsubj"))
            if (subject < verb && number > verb && LeadsTo(sentence, verb, number))
                if (PhraseEndingAt(sentence, subject) is { } toll)
                    return toll;
        return null;
    }

    /// <summary>The longest phrase: "injury toll" before "toll".</summary>
    static LossHit? PhraseEndingAt(LossSentence sentence, int end)
    {
        for (var first = Math.Max(0, end - 4); first <= end; first++)
            foreach (var cue in sentence.Knowledge.CuesOf(sentence.Form(first)))
                if (
                    cue.Role == LossRole.Toll
                    && cue.Words.Length <= end - first + 1
                    && Matches(sentence, first, end, cue)
                )
                    return new LossHit(cue.Kind, -1, false, cue.Rule) { Toll = new(first, end) };
        return null;
    }

    /// <summary>The phrase's words in order, with at most articles, adjectives and nouns between: "number of those wounded".</summary>
    static bool Matches(LossSentence sentence, int first, int end, LossCue cue)
    {
        var next = 1;
        for (var i = first + 1; i <= end; i++)
            if (
                next < cue.Words.Length
                && (sentence.Form(i) == cue.Words[next] || sentence.Lemma(i) == cue.Words[next])
            )
                next++;
            else if (sentence[i].Upos is not ("DET" or "ADJ" or "NOUN" or "PROPN" or "PRON"))
                return false;
        var last = sentence.Form(end) == cue.Words[^1] || sentence.Lemma(end) == cue.Words[^1];
        return next == cue.Words.Length && last;
    }

    /// <summary>What lies between a toll and its number moves or equates: a verb of the kind, "of", "at", "to", a colon.</summary>
    static bool LeadsTo(LossSentence sentence, int from, int number)
    {
        var led = false;
        for (var i = from; i < number; i++)
        {
            if (
                sentence.Knowledge.Is("toll-verb", sentence.Lemma(i))
                || sentence.Knowledge.Is("toll-verb", sentence.Form(i))
            )
                led = true;
            else if (sentence[i].Upos == "VERB" && sentence.Knowledge.CuesOf(sentence.Lemma(i)).Length > 0)
                return false;
        }
        return led;
    }
}
