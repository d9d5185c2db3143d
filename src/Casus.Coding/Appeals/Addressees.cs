using Casus.Coding.Actors;

namespace Casus.Coding.Appeals;

/// <summary>Who is asked: the parties that stand where an asking word points, one by one.</summary>
static class Addressees
{
    public static List<string> Of(AskSentence sentence, int ask, string requester)
    {
        var found = new List<string>();
        for (var start = ask + 1; start < sentence.Count; start++)
            if (sentence.Form(start) == "from" && found.Count > 0)
                // "asks Chile for protection from Peru": the second is no one asked.
                break;
            else if (Opens(sentence, ask, start))
                start = Math.Max(start, Take(sentence, start, found));
            else if (sentence.Form(start) is ";")
                break;
        if (found.Count == 0)
            Owners(sentence, ask, found);
        found = [.. found.Where(a => a != requester).Distinct(StringComparer.Ordinal)];
        if (found.Contains("UNSC"))
            found.Remove("UN");
        return found;
    }

    /// <summary>A preposition that leads to the one asked, or the direct object right behind the verb.</summary>
    static bool Opens(AskSentence sentence, int ask, int at)
    {
        if (sentence[at].Upos == "ADP" || (sentence.Form(at) == "to" && sentence[at].Xpos is "IN" or "TO"))
        {
            if (at + 1 < sentence.Count && sentence[at + 1].Upos is "VERB" or "AUX")
                return false;
            var near = at <= ask + 3 || sentence.Form(at - 1) is "and" or "as" or "," or ")";
            return sentence.Form(at) is "from" ? at <= ask + 6 : near && sentence.Knowledge.Is("to", sentence.Form(at));
        }
        return at == ask + 1
            && sentence[at].Upos is "PROPN" or "ADJ" or "NOUN" or "DET"
            && sentence[ask].Upos == "VERB";
    }

    /// <summary>The run of names behind it: "Russia, the members of the pact and the council"; returns where the run ends.</summary>
    static int Take(AskSentence sentence, int start, List<string> found)
    {
        var at = sentence[start].Upos == "ADP" || sentence.Form(start) == "to" ? start + 1 : start;
        for (; at < sentence.Count; at++)
        {
            var word = sentence[at];
            if (sentence.ActorAt(at) is { } actor && !IsPossessor(sentence, at) && !IsModifier(sentence, at))
                found.Add(SideOf(actor));
            var inRun =
                sentence.IsNamed(at)
                || word.Upos is "PROPN" or "NOUN" or "ADJ" or "DET" or "CCONJ"
                || word.Form is "," or "(" or ")" or "’s" or "'s" or "-"
                || (word.Upos == "ADP" && sentence.Form(at) is "of");
            if (!inRun)
                break;
        }
        return at - 1;
    }

    static string SideOf(Actor actor) =>
        actor.Side!.Split('/')[0] is { Length: 3 } state && actor.Side.Contains('/') ? state : actor.Side!;

    static bool IsPossessor(AskSentence sentence, int word) =>
        sentence.Form(word + 1) is "'s" or "’s" or "'" or "’"
        && sentence[word].BaseRelation == "nmod"
        && HelpBehind(sentence, word);

    static bool HelpBehind(AskSentence sentence, int word)
    {
        for (var i = word + 1; i < sentence.Count && i <= word + 4; i++)
            if (sentence.Is("help", i))
                return false;
        return true;
    }

    /// <summary>"a [Russian] newspaper": the demonym of something that is no party.</summary>
    static bool IsModifier(AskSentence sentence, int word) =>
        sentence[word].BaseRelation is "amod" or "compound"
        && sentence[word].Upos == "ADJ"
        && !sentence.Is("help", sentence[word].Head);

    /// <summary>"seeks [Russian] military aid", "appealing for [Russia's] help".</summary>
    static void Owners(AskSentence sentence, int ask, List<string> found)
    {
        for (var help = ask + 1; help < sentence.Count && help <= ask + 8; help++)
        {
            if (!(sentence.Is("help", help) || sentence.IsAid(help)) || sentence[help].Upos is not "NOUN")
                continue;
            for (var i = ask + 1; i < help; i++)
                if (sentence.ActorAt(i) is { } owner)
                    found.Add(SideOf(owner));
            if (sentence.ActorAt(help) is { } whole)
                found.Add(SideOf(whole));
            return;
        }
    }
}
