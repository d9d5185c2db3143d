using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>"The war, which began on 15 April, has killed thousands", "thousands have been killed since the war began": what is told of a whole and not of the part that the report is about.</summary>
static class Wholes
{
    public static bool Tells(ParsedSentence s, TextSpan within, StatementKnowledge knowledge)
    {
        for (var verb = 0; verb < s.Words.Length; verb++)
            if (
                within.Contains(s.Words[verb].Span)
                && IsPerfect(s, verb)
                && (
                    s.ChildrenOf(verb, "nsubj").Any(n => IsWhole(s, n, knowledge))
                    || s.ChildrenOf(verb).Any(c => IsSinceItBegan(s, c, knowledge))
                )
            )
                return true;
        return false;
    }

    static bool IsPerfect(ParsedSentence s, int verb) => s.ChildrenOf(verb, "aux").Any(a => s.Words[a].Lemma is "have");

    static bool IsWhole(ParsedSentence s, int noun, StatementKnowledge knowledge) =>
        knowledge.Is(StatementWords.Whole, s.Words[noun].Lemma.ToLowerInvariant());

    /// <summary>"Since the war began", "since the beginning of the war".</summary>
    static bool IsSinceItBegan(ParsedSentence s, int head, StatementKnowledge knowledge) =>
        s.ChildrenOf(head).Any(c => s.Words[c].Lemma is "since" && s.Words[c].BaseRelation is "mark" or "case")
        && knowledge.Is(StatementWords.Onset, s.Words[head].Lemma.ToLowerInvariant())
        && s.ChildrenOf(head, "nsubj").Concat(s.ChildrenOf(head, "nmod")).Any(n => IsWhole(s, n, knowledge));
}
