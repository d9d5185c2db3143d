using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>When a clause puts what it tells, by its verb and auxiliaries.</summary>
static class Tenses
{
    public static Tense Of(ParsedSentence s, int root, StatementKnowledge knowledge)
    {
        var children = s.ChildrenOf(root);
        if (children.Any(c => knowledge.Is(StatementWords.Coming, s.Words[c].Lemma.ToLowerInvariant())))
            return Tense.Future;
        if (Clauses.IsInfinitive(s, root) && !IsPerfect(s, root) || IsAhead(s, root, knowledge))
            return Tense.Future;
        if (IsPerfect(s, root) || s.ChildrenOf(root, "xcomp").Any(c => Clauses.IsInfinitive(s, c) && IsPerfect(s, c)))
            return Tense.Past;
        var helpers = children.Where(c => s.Words[c].BaseRelation is "aux" or "cop").ToList();
        if (helpers.Exists(c => s.Words[c].Has("Tense=Past") || s.Words[c].Xpos is "VBD"))
            return Tense.Past;
        var passive = Clauses.IsPassive(s, root) && helpers.Exists(c => s.Words[c].Xpos is "VBP" or "VBZ");
        if (!passive && (s.Words[root].Has("Tense=Past") || s.Words[root].Xpos is "VBD" or "VBN"))
            return Tense.Past;
        return s.Words[root].Upos is "VERB" or "AUX" || helpers.Count > 0 ? Tense.Present : Tense.Past;
    }

    static bool IsPerfect(ParsedSentence s, int verb) => s.ChildrenOf(verb).Any(c => s.Words[c].Lemma == "have");

    /// <summary>"is going to", "is about to", "is due to" do it.</summary>
    static bool IsAhead(ParsedSentence s, int root, StatementKnowledge knowledge) =>
        knowledge.Is(StatementWords.Ahead, s.Words[root].Form.ToLowerInvariant())
        && s.ChildrenOf(root)
            .Any(c => s.Words[c].BaseRelation is "aux" or "cop" or "aux:pass" && s.Words[c].Lemma is "be")
        && s.ChildrenOf(root, "xcomp").Any(c => Clauses.IsInfinitive(s, c) && !IsPerfect(s, c));
}
