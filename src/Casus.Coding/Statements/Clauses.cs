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

    public static bool IsQuote(string form) => form is "\"" or "“" or "”" or "''" or "``" or "„" or "«" or "»";
}
