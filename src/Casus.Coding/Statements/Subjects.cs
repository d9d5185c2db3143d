using Casus.Coding.Actors;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>Who does what a verb says: by the tree, and where the tree is plainly wrong by what stands beside the verb.</summary>
sealed class Subjects(ParsedText parsed, Voices voices, StatementKnowledge knowledge)
{
    /// <summary>The head of the noun phrase that is the source of a cue; null when there is none in the sentence.</summary>
    public int? Of(int sentence, int verb)
    {
        var s = parsed.Sentences[sentence];
        if (s.Words[verb].Upos is "NOUN" && verb > 0)
            return BeforeBrackets(s, verb - 1);
        // "said by phone": how it was said, not who.
        return Agent(s, verb) is { } agent && !knowledge.Is(StatementWords.Means, s.Words[agent].Lemma) ? agent
            : UnvoicedSpeech.IsPassive(s, verb) ? null
            : Active(sentence, verb, 0);
    }

    /// <summary>Who feels what an adjective says.</summary>
    public int? OfFeeling(int sentence, int adjective)
    {
        var s = parsed.Sentences[sentence];
        var own = s.ChildrenOf(adjective, "nsubj").Cast<int?>().FirstOrDefault();
        return own ?? Active(sentence, adjective, 0);
    }

    public static int? Agent(ParsedSentence s, int verb)
    {
        if (!Clauses.IsPassive(s, verb) && s.Words[verb].BaseRelation is not ("acl" or "advcl" or "amod"))
            return null;
        foreach (var child in s.ChildrenOf(verb, "obl"))
            if (child > verb && s.ChildrenOf(child, "case").Any(c => s.Words[c].Lemma == "by"))
                return child;
        return null;
    }

    int? Active(int sentence, int verb, int depth)
    {
        var s = parsed.Sentences[sentence];
        var own = s.ChildrenOf(verb, "nsubj").Where(c => s.Words[c].Relation != "nsubj:pass").ToList();
        // "The road is closed," the mayor said: what stands inside the quotation does not say it.
        if (own.Count > 1)
            own.RemoveAll(c => c < own[^1] && s.Words.Skip(c).Take(verb - c).Any(w => Clauses.IsQuote(w.Form)));
        if (own.Count > 0)
            return own.Find(c => voices.At(sentence, c) is not null) is > 0 and var known ? known : own[^1];
        return Beside(sentence, verb) ?? Inherited(sentence, verb, depth);
    }

    /// <summary>A conjoined, participial or relative verb has the subject of the verb that it hangs on.</summary>
    int? Inherited(int sentence, int verb, int depth)
    {
        var s = parsed.Sentences[sentence];
        var governor = s.Words[verb].Head;
        if (governor < 0 || depth > 3)
            return null;
        switch (s.Words[verb].BaseRelation)
        {
            // "denied that its troops fired and said": one word of saying is joined to the other, wherever the tree hangs it.
            case "conj"
                when s.Words[verb].Lemma is "say" or "add" or "accuse" or "insist"
                    && SayerOver(s, governor) is >= 0 and var outer
                    && !knowledge.Verbs.ContainsKey(s.Words[governor].Lemma)
                    && knowledge.Verbs.ContainsKey(s.Words[outer].Lemma):
                return Active(sentence, outer, depth + 1);
            // "said that villagers are free to stay and denies the charge": several would deny.
            case "conj"
                when s.Words[verb].Xpos is "VBZ"
                    && s.ChildrenOf(governor, "nsubj").Any(c => s.Words[c].Xpos is "NNS" or "NNPS")
                    && s.Words[governor] is { BaseRelation: "ccomp", Head: >= 0 and var sayer }
                    && knowledge.Verbs.ContainsKey(s.Words[sayer].Lemma):
                return Active(sentence, sayer, depth + 1);
            // "asked the court to rule": the object is to act.
            case "xcomp"
                when Clauses.IsInfinitive(s, verb)
                    && s.ChildrenOf(governor, "obj").Where(c => c > governor && c < verb).Cast<int?>().FirstOrDefault()
                        is { } controlled:
                return controlled;
            // "rejected claims that troops had fought there, telling reporters": who rejects goes on speaking.
            case "advcl"
                when s.Words[verb].Xpos is "VBG"
                    && s.Words[s.Subtree(verb)[0]].Form is ","
                    && knowledge.Verbs.ContainsKey(s.Words[verb].Lemma)
                    && s.Words[governor] is { BaseRelation: "acl", Head: >= 0 and var claim }
                    && knowledge.Nouns.ContainsKey(s.Words[claim].Lemma)
                    && s.Words[claim] is { BaseRelation: "obj", Head: >= 0 and var speaking }:
                return Active(sentence, speaking, depth + 1);
            // "said that 64 had died but corrected the figure": numbers correct nothing.
            case "conj"
            or "advcl"
                when s.Words[governor] is { BaseRelation: "ccomp", Head: >= 0 and var teller }
                    && knowledge.Verbs.ContainsKey(s.Words[teller].Lemma)
                    && s.ChildrenOf(governor, "nsubj").Any(c => char.IsAsciiDigit(s.Words[c].Form[0])):
                return Active(sentence, teller, depth + 1);
            case "conj" or "advcl" or "xcomp" or "parataxis" when s.Words[governor].Upos is "VERB" or "AUX" or "ADJ":
                return Clauses.IsPassive(s, governor) && s.Words[verb].BaseRelation is "advcl"
                    ? s.ChildrenOf(governor, "nsubj").Cast<int?>().FirstOrDefault()
                    : Active(sentence, governor, depth + 1)
                        ?? s.ChildrenOf(governor, "nsubj").Cast<int?>().FirstOrDefault();
            // "Jan Novak, head of the union, called on": the tree takes the sentence for a name with words about it.
            case "acl"
                when s.Words[governor].Head < 0 && s.Words[s.Subtree(verb)[0]].Form is "," && verb > governor + 3:
                return governor;
            // "The town released a statement saying": the town says it.
            case "acl"
                when s.Words[governor] is { BaseRelation: "obj", Upos: "NOUN", Head: >= 0 and var giver }
                    && knowledge.Media.ContainsKey(s.Words[governor].Lemma.ToLowerInvariant())
                    && knowledge.Is(StatementWords.Voicing, s.Words[giver].Lemma):
                return Active(sentence, giver, depth + 1) ?? governor;
            case "acl" when s.Words[governor].Upos is "NOUN" or "PROPN" && !Clauses.HasChild(s, verb, "aux:pass"):
                return s.Words[verb].Xpos == "VBN" && !s.ChildrenOf(verb, "obj").Any() ? null : governor;
            default:
                return null;
        }
    }

    /// <summary>The verb that a clause is said by: right above it, or above the statement that it was said in.</summary>
    int SayerOver(ParsedSentence s, int clause) =>
        s.Words[clause].BaseRelation switch
        {
            "ccomp" => s.Words[clause].Head,
            "acl"
                when s.Words[clause].Head is >= 0 and var carrier
                    && knowledge.Media.ContainsKey(s.Words[carrier].Lemma.ToLowerInvariant())
                    && s.ChildrenOf(clause, "mark").Any() => s.Words[carrier].Head,
            _ => -1,
        };

    /// <summary>An actor straight before or behind the verb, adverbs and auxiliaries left out.</summary>
    int? Beside(int sentence, int verb)
    {
        var s = parsed.Sentences[sentence];
        var before = verb - 1;
        while (before >= 0 && s.Words[before].Upos is "AUX" or "ADV")
            before--;
        var bracketed = BeforeBrackets(s, before);
        if (
            bracketed >= 0
            && s.Words[bracketed].Upos is "NOUN" or "PROPN" or "PRON"
            && voices.At(sentence, bracketed) is { } left
            && s.Words[left.Head].Relation != "nsubj:pass"
        )
            return left.Head;
        if (bracketed < before && s.Words[bracketed].Upos is "PROPN")
            return bracketed;
        return Loose(sentence, verb)
            ?? BehindComma(sentence, verb)
            ?? Turned(sentence, verb)
            ?? Between(sentence, verb);
    }

    /// <summary>"The National Grain Office (NGO) said": the word before what brackets put behind a name.</summary>
    internal static int BeforeBrackets(ParsedSentence s, int last)
    {
        if (last < 3 || s.Words[last].Form != ")")
            return last;
        for (var open = last - 1; open > Math.Max(0, last - 6); open--)
            if (s.Words[open].Form == "(")
                return open - 1;
        return last;
    }

    /// <summary>"Asked about the talks, an official, who would not be named, said": the phrase from comma to comma before a verb without a subject.</summary>
    int? Between(int sentence, int verb)
    {
        var s = parsed.Sentences[sentence];
        if (verb < 4 || s.Words[verb - 1].Form != "," || s.Words[verb].Xpos is not ("VBD" or "VBZ" or "VBP"))
            return null;
        for (var head = 1; head < verb - 1; head++)
            if (
                s.Words[head].Upos is "NOUN" or "PROPN"
                && (
                    voices.At(sentence, head) is not null || knowledge.IsSpeaker(s.Words[head].Lemma.ToLowerInvariant())
                )
                && Clauses.Range(s, head) is var (first, last)
                && last >= verb - 2
                && last < verb
                && (s.Words[first].Form == "," || first > 0 && s.Words[first - 1].Form == ",")
            )
                return head;
        return null;
    }

    /// <summary>A name straight before the verb that nobody knows: "Ambassador to Lima Jan Novak told".</summary>
    int? Loose(int sentence, int verb)
    {
        var s = parsed.Sentences[sentence];
        if (verb == 0 || s.Words[verb - 1].Upos != "PROPN" || s.Words[verb].Xpos is not ("VBD" or "VBZ" or "VBP"))
            return null;
        var first = verb - 1;
        while (first > 0 && s.Words[first - 1].Upos is "PROPN")
            first--;
        return first < verb - 1 ? first : null;
    }

    /// <summary>"The governor, Jan Novak, said".</summary>
    int? BehindComma(int sentence, int verb)
    {
        var s = parsed.Sentences[sentence];
        return
            verb > 1
            && s.Words[verb - 1].Form == ","
            && voices.At(sentence, verb - 2) is { Actor.Kind: ClaimantKind.Person or ClaimantKind.Office } named
            ? named.Head
            : null;
    }

    /// <summary>"…," said Jan Novak: the source stands behind its verb.</summary>
    int? Turned(int sentence, int verb)
    {
        var s = parsed.Sentences[sentence];
        var after = verb + 1;
        while (after < s.Words.Length && s.Words[after].Upos is "DET" or "ADJ")
            after++;
        var turned = verb > 0 && s.Words[verb - 1].Form is "," or "\"" or "”" or "''" or "?" or "!";
        if (!turned || after >= s.Words.Length || s.Words[verb].Lemma is "tell" or "inform" or "ask")
            return null;
        // "…, saying he would go", "…, says the road is closed": who follows does something else.
        if (s.Words[verb].Xpos is "VBG" || s.Words[after].BaseRelation is "nsubj" && s.Words[after].Head != verb)
            return null;
        return voices.At(sentence, after)?.Head
            ?? (s.Words[after].Upos is "PROPN" ? after : TurnedObject(sentence, verb));
    }

    /// <summary>"…, wrote film director Jan Novak": the tree takes who wrote for what was written.</summary>
    int? TurnedObject(int sentence, int verb)
    {
        var s = parsed.Sentences[sentence];
        foreach (var child in s.ChildrenOf(verb, "obj"))
            if (
                child > verb
                && s.Subtree(child)[0] == verb + 1
                && (
                    knowledge.IsSpeaker(s.Words[child].Lemma.ToLowerInvariant())
                    || s.ChildrenOf(child, "appos").Any(a => s.Words[a].Upos is "PROPN")
                )
            )
                return child;
        return null;
    }
}
