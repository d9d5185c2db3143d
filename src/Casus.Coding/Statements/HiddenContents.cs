using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>What is said where the tree shows something else: behind "what it calls", behind a hearer.</summary>
static class HiddenContents
{
    /// <summary>"what it calls a farce": the name that somebody gives to a thing.</summary>
    public static int? Named(ParsedSentence s, int verb)
    {
        var what = s.Words[verb].Head;
        if (s.Words[verb].Relation is not "acl:relcl" || what < 0 || s.Words[what].Lemma is not "what" || what > verb)
            return null;
        return s.ChildrenOf(verb)
            .Where(c => c > verb && s.Words[c].BaseRelation is "obj" or "xcomp" or "ccomp" or "obl")
            .Cast<int?>()
            .FirstOrDefault();
    }

    /// <summary>
    /// "told reporters he knew the way": no relative clause, where its subject is a pronoun and nothing leads to it. "told the news
    /// agency that the gate was shut": none either, where "that" is nobody in it.
    /// </summary>
    public static int? Heard(ParsedSentence s, int verb)
    {
        foreach (var hearer in s.ChildrenOf(verb))
        {
            if (hearer < verb || s.Words[hearer].BaseRelation is not ("iobj" or "obj"))
                continue;
            foreach (var said in s.ChildrenOf(hearer))
                if (
                    s.Words[said].Relation is "acl:relcl"
                        && s.ChildrenOf(said, "nsubj").Any(n => s.Words[n].Xpos is "PRP" && n == s.Subtree(said)[0])
                    || s.Words[said].BaseRelation is "acl" && IsThatClause(s, said)
                )
                    return said;
        }
        return null;
    }

    static bool IsThatClause(ParsedSentence s, int clause) =>
        s.Words[s.Subtree(clause)[0]].Lemma is "that"
        && s.ChildrenOf(clause)
            .Any(c => s.Words[c].BaseRelation is "nsubj" or "expl" && s.Words[c].Lemma is not "that");
}
