using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>"…, as X said": a clause that somebody else says too.</summary>
static class Confirmations
{
    /// <summary>"The road is closed, as X said": what another clause says is said by X too.</summary>
    public static (TextSpan, int)? Content(ParsedSentence s, int verb)
    {
        var governor = s.Words[verb].Head;
        if (governor < 0 || s.Words[verb].BaseRelation is not "advcl" || !IsAsClause(s, verb))
            return null;
        var (from, to) = Clauses.Range(s, verb);
        var (first, last) = Clauses.Range(s, governor);
        last = Math.Min(last, Clauses.LastWord(s));
        if (governor < from && (s.Words[from].Form is "," || from > 0 && s.Words[from - 1].Form is ","))
            last = s.Words[from].Form is "," ? from - 1 : from - 2;
        else if (governor > to && (s.Words[to].Form is "," || s.Words[to + 1].Form is ","))
            first = s.Words[to].Form is "," ? to + 1 : to + 2;
        else
            return null;
        while (first < last && s.Words[first].Upos is "CCONJ" or "PUNCT" && !Clauses.IsQuote(s.Words[first].Form))
            first++;
        return first <= governor && governor <= last ? (Clauses.Between(s, first, last), governor) : null;
    }

    static bool IsAsClause(ParsedSentence s, int verb)
    {
        var children = s.ChildrenOf(verb);
        return children.Any(c => c < verb && s.Words[c].Lemma is "as" && s.Words[c].BaseRelation is "mark" or "case")
            && children.Any(c => s.Words[c].BaseRelation is "nsubj")
            && !children.Any(c => c > verb && s.Words[c].BaseRelation is "ccomp" or "xcomp" or "obj" or "advcl");
    }
}
