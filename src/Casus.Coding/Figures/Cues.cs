namespace Casus.Coding.Figures;

/// <summary>Whether a word, with its companions, is a word of loss that can befall what is counted.</summary>
static class Cues
{
    /// <summary>How far behind a verb its companion may stand: "took [twelve of the guards] prisoner".</summary>
    const int Reach = 9;

    /// <summary>Begins the name of a class of words in a row.</summary>
    const char Class = '@';

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
        if (cue.By is { } doer && !IsBy(sentence, word, doer) || IsWithDown(sentence, word, cue))
            return false;
        var at = word + 1;
        for (var i = 1; i < cue.Words.Length; i++)
        {
            while (at < sentence.Count && at <= word + Reach && !IsWord(sentence, at, cue.Words[i]))
                if (IsPhrase(cue) && Breaks(sentence, at) || IsOfNext(sentence, at))
                    return false;
                else
                    at++;
            if (at >= sentence.Count || at > word + Reach)
                return false;
            at++;
        }
        return true;
    }

    /// <summary>"Had shot down a jet": another row has the verb with what stands right behind it, and this one has it alone.</summary>
    static bool IsWithDown(LossSentence sentence, int word, LossCue cue) =>
        cue.Words.Length == 1
        && sentence.Form(word + 1) is "down"
        && sentence.Knowledge.CuesOf(sentence.Lemma(word)).Any(c => c.Words is [_, "down"]);

    /// <summary>"@body" stands for every word that bears the mark.</summary>
    static bool IsWord(LossSentence sentence, int at, string word) =>
        word[0] == Class
            ? sentence.Knowledge.Is(word, sentence.Lemma(at))
            : sentence.Lemma(at) == word || sentence.Form(at) == word;

    /// <summary>"with a gunshot wound", "in critical condition": what holds such words together is no verb and no other victim.</summary>
    static bool IsPhrase(LossCue cue) => cue.Role == LossRole.State && cue.Words.Length > 1;

    static bool Breaks(LossSentence sentence, int at) =>
        sentence[at].Upos is "AUX" or "SCONJ" or "PRON"
        || sentence[at] is { Upos: "VERB", Xpos: not ("VBG" or "VBN") }
        || sentence.Form(at) is ";" or "no" or "any";

    /// <summary>"Six shot, two dead", "four shot, man dead": what stands behind the comma or the next number is told of others.</summary>
    static bool IsOfNext(LossSentence sentence, int at) =>
        sentence.Form(at) is ";" or "," && sentence.Tree.Span.Start < sentence.Context.Report.BodyStart
        || sentence.Form(at) is "," or "and"
            && sentence.Numbers.Any(n => n.Span.Start == sentence[Math.Min(at + 1, sentence.Count - 1)].Span.Start);

    /// <summary>"A bullet struck", "a shot hitting": what did it stands before the verb, as its subject or as the noun that it describes.</summary>
    static bool IsBy(LossSentence sentence, int verb, string doer)
    {
        foreach (var child in sentence.Tree.ChildrenOf(verb))
            if (sentence[child].BaseRelation == "nsubj" && IsWord(sentence, child, doer))
                return true;
        return sentence[verb].BaseRelation is "acl" or "advcl" or "conj" or "amod"
            && (
                IsWord(sentence, verb - 1, doer)
                || sentence[verb].Head is >= 0 and var head
                    && (
                        IsWord(sentence, head, doer)
                        || sentence.Tree.ChildrenOf(head).Any(c => IsWord(sentence, c, doer))
                    )
            );
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
