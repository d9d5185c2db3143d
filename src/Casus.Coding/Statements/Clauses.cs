using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>Questions to a tree that the readers of this folder share.</summary>
static class Clauses
{
    public static bool IsClausal(ParsedSentence s, int word) =>
        s.Words[word].Upos is "VERB" || s.ChildrenOf(word, "cop").Any() || s.ChildrenOf(word, "nsubj").Any();

    public static bool HasChild(ParsedSentence s, int word, string relation) => s.ChildrenOf(word, relation).Any();

    public static bool IsPassive(ParsedSentence s, int verb) =>
        s.ChildrenOf(verb).Any(c => s.Words[c].Relation is "aux:pass" or "nsubj:pass");

    public static bool IsNegated(ParsedSentence s, int word) =>
        s.ChildrenOf(word).Any(c => s.Words[c].Lemma is "not" or "never" or "n't" or "nor");

    /// <summary>"no troops", "nobody".</summary>
    public static bool HasNo(ParsedSentence s, int noun) =>
        s.Words[noun].Lemma is "nobody" or "none" || s.ChildrenOf(noun, "det").Any(d => s.Words[d].Lemma == "no");

    /// <summary>An infinitive with "to", or a bare form under a modal that is not said to have happened.</summary>
    public static bool IsInfinitive(ParsedSentence s, int verb) =>
        s.ChildrenOf(verb).Any(c => c < verb && s.Words[c].Upos == "PART" && s.Words[c].Lemma == "to");

    /// <summary>The span from one word to another, both included.</summary>
    public static TextSpan Between(ParsedSentence s, int first, int last) =>
        TextSpan.FromBounds(s.Words[first].Span.Start, s.Words[last].Span.End);

    public static (int First, int Last) Range(ParsedSentence s, int word)
    {
        var members = s.Subtree(word);
        return (members[0], members[^1]);
    }

    /// <summary>The last word that is no punctuation but a closing quote.</summary>
    public static int LastWord(ParsedSentence s)
    {
        var last = s.Words.Length - 1;
        while (last > 0 && s.Words[last].Form is "." or "!" or "?" or ";" or ":" or "," or "..." or "…")
            last--;
        return last;
    }

    /// <summary>The verb with its auxiliaries, its adverbs and its particle, as far as they stand beside it, and the verbs that lead to it: "has also pointed out", "called for", "went on to say".</summary>
    public static TextSpan CueSpan(ParsedSentence s, int verb, CueShapes shape, int root = -1)
    {
        var first = GroupStart(s, verb);
        for (var at = verb; Leading(s, at, first) is { } leading; at = leading)
            first = GroupStart(s, leading);
        while (first < verb && s.Words[first].Upos is "ADV" && first == 0)
            first++;
        return Between(s, first, CueEnd(s, verb, shape, root));
    }

    static int GroupStart(ParsedSentence s, int verb)
    {
        var first = verb;
        while (first > 0 && IsOfGroup(s, first - 1, verb))
            first--;
        return first;
    }

    /// <summary>"tried to show", "went on to say": the verb straight before an infinitive that has its subject.</summary>
    static int? Leading(ParsedSentence s, int verb, int first)
    {
        var leading = s.Words[verb].Head;
        if (leading < 0 || leading >= first || s.Words[verb].BaseRelation is not ("xcomp" or "advcl"))
            return null;
        for (var i = leading + 1; i < first; i++)
            if (s.Words[i].Upos is not ("ADV" or "ADP"))
                return null;
        return s.Words[leading].Upos is "VERB" && IsInfinitive(s, verb) ? leading : null;
    }

    static bool IsOfGroup(ParsedSentence s, int word, int verb) =>
        s.Words[word].Head == verb
        && (
            s.Words[word].Upos is "AUX" or "PART"
            || (s.Words[word].Upos is "ADV" && s.Words[word].BaseRelation is "advmod")
        );

    /// <summary>"pointed out", "walked back", "made clear that": a small word straight behind a verb and of it, whatever the tree calls it.</summary>
    public static bool IsParticle(ParsedSentence s, int word, int verb) =>
        word < s.Words.Length
        && word == verb + 1
        && s.Words[word].Head == verb
        && (
            s.Words[word].Relation is "compound:prt"
            || s.Words[word].BaseRelation is "advmod" && s.Words[word].Xpos is "RP" or "IN"
            || s.Words[word] is { Upos: "ADJ", BaseRelation: "xcomp" }
                && word + 1 < s.Words.Length
                && s.Words[word + 1].Lemma is "that"
        );

    /// <summary>The last word of a cue: its particle, the preposition of what it is about, the "by" before its speaker.</summary>
    public static int CueEnd(ParsedSentence s, int verb, CueShapes shape, int root = -1)
    {
        var last = verb;
        if (IsParticle(s, last + 1, verb))
            last++;
        if (last + 1 >= s.Words.Length || s.Words[last + 1].Upos is not ("ADP" or "SCONJ"))
            return last;
        var speaker = s.Words[last + 1].Lemma is "by" && IsPassive(s, verb);
        var led = shape is CueShapes.Infinitive && s.Words[last + 1].Lemma is "for" or "on" or "upon";
        // "spoke at the palace about": the first small word leads elsewhere.
        var phrase = s.Words[last + 1].Head;
        var elsewhere = root >= 0 && phrase >= 0 && phrase != root && s.Words[phrase].Head == verb;
        return (shape is CueShapes.About && !elsewhere) || speaker || led ? last + 1 : last;
    }

    public static bool IsQuote(string form) => form is "\"" or "“" or "”" or "''" or "``" or "„" or "«" or "»";
}
