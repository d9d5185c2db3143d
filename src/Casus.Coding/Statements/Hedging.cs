using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>Words over a clause that make it less than certain, or untrue: "probably", "is believed to", "it is unlikely that".</summary>
readonly record struct Hedging(Certainty Certainty, bool Denies)
{
    static Hedging None => new(Certainty.Certain, false);

    public static Hedging Of(ParsedSentence s, int root, StatementKnowledge knowledge)
    {
        var found = IsJudgement(s, root) ? At(s, root, knowledge) : None;
        if (found.Denies && !JudgesClause(s, root, knowledge))
            found = found with { Denies = false };
        foreach (var child in s.ChildrenOf(root))
            if (Hedges(s, child))
                found = found.With(At(s, child, knowledge));
        return found.With(Concluded(s, root, knowledge));
    }

    Hedging With(Hedging other) =>
        new(other.Certainty > Certainty ? other.Certainty : Certainty, Denies != other.Denies);

    static Hedging At(ParsedSentence s, int word, StatementKnowledge knowledge) =>
        knowledge.Hedges.TryGetValue(s.Words[word].Lemma.ToLowerInvariant(), out var found)
        || knowledge.Hedges.TryGetValue(s.Words[word].Form.ToLowerInvariant(), out found)
            ? found
            : None;

    /// <summary>Adverbs, auxiliaries and adjectives of the word, and the chance in "there is a chance that".</summary>
    static bool Hedges(ParsedSentence s, int child) =>
        s.Words[child].BaseRelation is "aux" or "advmod" or "amod"
        || s.Words[child].BaseRelation is "nsubj"
            && s.ChildrenOf(s.Words[child].Head, "expl").Any()
            && s.ChildrenOf(child).Any(c => s.Words[c].BaseRelation is "acl" or "ccomp");

    /// <summary>"is believed to" judges, "the mayor believed" tells what he does.</summary>
    static bool IsJudgement(ParsedSentence s, int root) =>
        s.Words[root].Xpos is not ("VBD" or "VBN") || Clauses.IsPassive(s, root);

    /// <summary>"it is (not) true that …", "is unlikely to …": the word is about a clause below it, and no property of a thing.</summary>
    public static bool JudgesClause(ParsedSentence s, int root, StatementKnowledge knowledge) =>
        (knowledge.Is(StatementWords.Truth, s.Words[root].Lemma.ToLowerInvariant()) || At(s, root, knowledge) != None)
        && s.ChildrenOf(root).Any(c => c > root && s.Words[c].BaseRelation is "csubj" or "ccomp" or "xcomp");

    /// <summary>"must have fled".</summary>
    static Hedging Concluded(ParsedSentence s, int root, StatementKnowledge knowledge) =>
        s.ChildrenOf(root, "aux").Any(c => knowledge.Is(StatementWords.Inference, s.Words[c].Lemma))
        && s.ChildrenOf(root, "aux").Any(c => s.Words[c].Lemma == "have")
            ? new(Certainty.Probable, false)
            : None;

    /// <summary>"It was not known whether …", "the question is whether …".</summary>
    public static bool IsLeftOpen(ParsedSentence s, int root, StatementKnowledge knowledge) =>
        IsWhether(s, root, knowledge)
        || s.ChildrenOf(root).Any(c => s.Words[c].BaseRelation is "csubj" or "ccomp" && IsWhether(s, c, knowledge));

    static bool IsWhether(ParsedSentence s, int clause, StatementKnowledge knowledge) =>
        s.ChildrenOf(clause, "mark").Any(c => knowledge.Is(StatementWords.OpenQuestion, s.Words[c].Lemma));
}
