using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>"put its death toll at 35", "raised the number of dead to 18": who gives a count says it.</summary>
static class GivenCounts
{
    /// <summary>The object of the verb when it is a count with a number behind it; null otherwise.</summary>
    public static int? Counted(ParsedSentence s, int verb, StatementKnowledge knowledge)
    {
        foreach (var child in s.ChildrenOf(verb, "obj"))
            if (
                child > verb
                && knowledge.Is(StatementWords.Count, s.Words[child].Lemma.ToLowerInvariant())
                && HasNumber(s, child)
            )
                return child;
        return null;
    }

    static bool HasNumber(ParsedSentence s, int count)
    {
        for (var i = count + 1; i + 1 < s.Words.Length && s.Words[i].Form is not ("," or ";"); i++)
            if (s.Words[i].Lemma is "at" or "to" && s.Words.Skip(i + 1).Take(4).Any(w => w.Upos == "NUM"))
                return true;
        return false;
    }
}
