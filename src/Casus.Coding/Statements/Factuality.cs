using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>How a clause puts what it tells: as so or not so, how surely, when, and on what condition.</summary>
readonly record struct Factuality(Polarity Polarity, Certainty Certainty, Tense Tense, bool Conditional)
{
    /// <param name="root">The word that the content hangs on; where it is -1 only the words are looked at.</param>
    public static Factuality Of(
        ParsedSentence s,
        TextSpan content,
        int root,
        Polarity cue,
        Certainty claimed,
        StatementKnowledge knowledge
    )
    {
        var conditional = IsConditional(s, content);
        var denies = cue is Polarity.Denies || (!conditional && root >= 0 && IsNotSo(s, root));
        var certainty = Weaker(claimed, root >= 0 ? Hedged(s, root, knowledge) : Certainty.Certain);
        return new Factuality(
            denies ? Polarity.Denies : Polarity.Asserts,
            certainty,
            root >= 0 ? TenseOf(s, root) : Tense.Past,
            conditional
        );
    }

    /// <summary>An act that is said not to have happened; judgements ("is no coincidence", "there can be no peace") are assertions.</summary>
    static bool IsNotSo(ParsedSentence s, int root)
    {
        var modal = s.ChildrenOf(root)
            .Any(c =>
                s.Words[c].Lemma
                    is "can"
                        or "could"
                        or "must"
                        or "should"
                        or "will"
                        or "would"
                        or "may"
                        or "might"
                        or "shall"
            );
        if (modal || s.ChildrenOf(root, "cop").Any())
            return false;
        var thereIs = s.Words[root].Lemma == "be" || s.ChildrenOf(root, "expl").Any();
        if (thereIs)
            return s.ChildrenOf(root).Any(c => s.Words[c].BaseRelation is "nsubj" && Clauses.HasNo(s, c));
        if (s.Words[root].Upos != "VERB")
            return false;
        return Clauses.IsNegated(s, root) || s.ChildrenOf(root, "nsubj").Any(c => Clauses.HasNo(s, c));
    }

    static Certainty Hedged(ParsedSentence s, int root, StatementKnowledge knowledge)
    {
        var certainty = At(s.Words[root]);
        foreach (var child in s.ChildrenOf(root))
            if (s.Words[child].BaseRelation is "aux" or "advmod" or "amod")
                certainty = Weaker(certainty, At(s.Words[child]));
        return certainty;

        Certainty At(Word word) =>
            knowledge.Hedges.TryGetValue(word.Lemma.ToLowerInvariant(), out var found)
            || knowledge.Hedges.TryGetValue(word.Form.ToLowerInvariant(), out found)
                ? found
                : Certainty.Certain;
    }

    static Certainty Weaker(Certainty a, Certainty b) => a > b ? a : b;

    static Tense TenseOf(ParsedSentence s, int root)
    {
        var children = s.ChildrenOf(root);
        if (children.Any(c => s.Words[c].Lemma is "will" or "shall" or "'ll" or "wo" or "would"))
            return Tense.Future;
        if (Clauses.IsInfinitive(s, root) && !children.Any(c => s.Words[c].Lemma == "have"))
            return Tense.Future;
        if (s.Words[root].Has("Tense=Past") || s.Words[root].Xpos is "VBD" or "VBN")
            return Tense.Past;
        if (
            children.Any(c =>
                s.Words[c].BaseRelation is "aux" or "cop"
                && (s.Words[c].Has("Tense=Past") || s.Words[c].Form is "was" or "were" or "had" or "did")
            )
        )
            return Tense.Past;
        return s.Words[root].Upos is "VERB" or "AUX" || children.Any(c => s.Words[c].BaseRelation is "cop")
            ? Tense.Present
            : Tense.Past;
    }

    static bool IsConditional(ParsedSentence s, TextSpan content)
    {
        for (var i = 0; i < s.Words.Length; i++)
        {
            if (!content.Contains(s.Words[i].Span))
                continue;
            switch (s.Words[i].Form.ToLowerInvariant())
            {
                case "if" when i == 0 || s.Words[i - 1].Upos is not "VERB":
                case "unless":
                case "provided" when i + 1 < s.Words.Length && s.Words[i + 1].Lemma == "that":
                    return true;
                case "event"
                    when i > 1
                        && i + 1 < s.Words.Length
                        && s.Words[i - 1].Lemma is "the"
                        && s.Words[i - 2].Lemma is "in"
                        && s.Words[i + 1].Lemma is "of" or "that":
                    return true;
            }
        }
        return false;
    }
}
