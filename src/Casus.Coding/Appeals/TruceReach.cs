namespace Casus.Coding.Appeals;

/// <summary>Whether a word of the lists is said of the truce, or of something else in its sentence.</summary>
static class TruceReach
{
    const int Climbs = 3;
    const int Before = 4;

    /// <summary>A word of the role above the truce, or a verb of it right before.</summary>
    public static bool Governs(AskSentence sentence, int truce, string role)
    {
        if (sentence[truce].Upos == "VERB" && sentence.HasChild(truce, "aux", c => sentence.Is(role, c)))
            return true;
        var head = sentence[truce].Head;
        for (var climb = 0; climb < Climbs && head >= 0; climb++)
        {
            if (sentence.Is(role, head) || sentence.HasChild(head, "aux", c => sentence.Is(role, c)))
                return true;
            if (IsClauseBeside(sentence, head))
                break;
            head = sentence[head].Head;
        }
        for (var i = Math.Max(0, truce - Before); i < truce; i++)
            if (sentence[i].Upos is "VERB" && sentence.Is(role, i))
                return true;
        return false;
    }

    /// <summary>"Peru called Chile, and the two agreed to a truce", "after the talks, that the truce was holding": told beside the word above it.</summary>
    static bool IsClauseBeside(AskSentence sentence, int word) =>
        sentence[word].BaseRelation is "conj" or "acl" && sentence.HasChild(word, "nsubj", _ => true);

    /// <summary>A phrase of the role that the tree ties to the truce; phrases of several words tell by themselves.</summary>
    /// <param name="coming">Asks for what is still to come instead: "will take effect".</param>
    public static bool Holds(AskSentence sentence, int truce, string role, bool coming = false)
    {
        foreach (var phrase in sentence.Knowledge.Phrases(role))
        {
            var at = WholeWords.IndexOf(sentence.Plain, phrase);
            if (at < 0)
                continue;
            var word = sentence.Tree.WordAt(sentence.Tree.Span.Start + at);
            if (
                word >= 0
                && (phrase.Contains(' ') || IsTied(sentence, truce, word))
                && IsComing(sentence, word) == coming
            )
                return true;
        }
        return false;
    }

    /// <summary>A phrase of several words of the role stands in the sentence.</summary>
    public static bool Says(AskSentence sentence, string role) =>
        sentence.Knowledge.Phrases(role).Any(p => p.Contains(' ') && WholeWords.Contains(sentence.Plain, p));

    /// <summary>Under "will", "would" or "due to": not yet so.</summary>
    public static bool IsComing(AskSentence sentence, int word)
    {
        for (var i = Math.Max(0, word - Before); i < word; i++)
            if (sentence.Is("truce:coming", i) && sentence.Form(word - 1) is "to" or "be")
                return true;
        for (var climb = 0; climb < 2 && word >= 0; climb++)
        {
            if (
                sentence.HasChild(word, "aux", c => sentence.Is("truce:coming", c))
                || sentence.HasChild(word, "mark", c => sentence.Form(c) == "to")
                    && sentence[word].Head is >= 0 and var head
                    && sentence.Is("truce:coming", head)
            )
                return true;
            if (sentence[word].BaseRelation is not ("xcomp" or "obl" or "cop"))
                return false;
            word = sentence[word].Head;
        }
        return false;
    }

    static bool IsTied(AskSentence sentence, int truce, int word) =>
        Reaches(sentence, truce, word, Climbs)
        || Reaches(sentence, word, truce, 2)
        || sentence[truce].Head is >= 0 and var verb
            && sentence[word].BaseRelation is "xcomp" or "conj"
            && sentence[word].Head == verb;

    static bool Reaches(AskSentence sentence, int from, int to, int climbs)
    {
        for (var climb = 0; climb <= climbs && from >= 0; climb++)
        {
            if (from == to)
                return true;
            // A clause of its own, or what happens beside the truce, is not said of it.
            if (
                sentence[from].BaseRelation is "advcl" or "parataxis"
                || sentence[from].BaseRelation is "obl"
                    && sentence[from].Upos is "NOUN"
                    && sentence[sentence[from].Head].Upos is "VERB"
                    && climb == 0
                    && !sentence.HasChild(from, "case", c => sentence.Form(c) is "to" or "on" or "for")
            )
                return false;
            from = sentence[from].Head;
        }
        return false;
    }
}
