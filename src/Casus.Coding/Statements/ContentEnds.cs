using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>Where what is said ends: at a new saying, at the teller's own words, with the clause that holds the cue.</summary>
sealed class ContentEnds(ParsedText parsed, StatementKnowledge knowledge)
{
    readonly ImmutableArray<TextSpan> _quotes = Quotations.In(parsed.Text);

    /// <summary>From a word to where this cue's clause ends.</summary>
    public (TextSpan, int)? From(ParsedSentence s, int verb, int first, int root, bool clause)
    {
        var end = End(s, verb, first, root, clause);
        while (
            end > first
            && s.Words[end].Upos == "PUNCT"
            && !Clauses.IsQuote(s.Words[end].Form)
            && s.Words[end].Form != ")"
        )
            end--;
        return end < first ? null : (Clauses.Between(s, first, end), Math.Clamp(root, 0, s.Words.Length - 1));
    }

    int End(ParsedSentence s, int verb, int first, int root, bool clause)
    {
        var end = Clauses.LastWord(s);
        if (s.Words[verb].BaseRelation is "acl" or "advcl" or "conj" || s.Words[verb].Relation is "acl:relcl")
        {
            var own = Clauses.Range(s, verb).Last;
            if (own >= first)
                end = Math.Min(end, own);
        }
        foreach (var child in s.ChildrenOf(verb))
        {
            if (child <= Math.Max(root, first) || child > end)
                continue;
            var start = Clauses.Range(s, child).First;
            if (start > first && Leaves(s, child) && !(clause && StaysSaid(s, child)))
                end = Math.Min(end, start - 1);
        }
        for (var i = first + 1; i <= end; i++)
            if (i > root && i < end && IsAside(s, i, clause))
                return i - 1;
            else if (IsNewSaying(s, i))
                return i - 2;
            else if (i > root && IsJoinedSaying(s, i))
                return i - 2;
            else if (i + 2 < end && TurnsToOther(s, i, end))
                return i - 1;
        while (end > first && s.Words[end].Upos is "CCONJ" or "SCONJ")
            end--;
        return end;
    }

    /// <summary>"said that …, and a road was closed": a further clause with a subject of its own and no new saying is still said.</summary>
    bool StaysSaid(ParsedSentence s, int child) =>
        s.Words[child].BaseRelation is "conj"
        && s.ChildrenOf(child).Any(c => s.Words[c].BaseRelation is "nsubj" or "expl")
        && !knowledge.Verbs.ContainsKey(s.Words[child].Lemma);

    /// <summary>A second verb of the same subject, or the teller's own "as …", "after …".</summary>
    static bool Leaves(ParsedSentence s, int child) =>
        s.Words[child].BaseRelation is "conj"
        || (s.Words[child].BaseRelation is "parataxis" && Clauses.HasChild(s, child, "nsubj"))
        || (
            s.Words[child].BaseRelation is "advcl"
            && s.ChildrenOf(child, "mark")
                .Any(m => s.Words[m].Lemma is "as" or "while" or "although" or "though" or "whereas" or "hour" or "day")
        );

    /// <summary>", which …", ", dealing a blow to …": what the teller adds behind a comma, outside any quotation.</summary>
    bool IsAside(ParsedSentence s, int comma, bool clause)
    {
        if (s.Words[comma].Form != "," || Quotations.Touching(_quotes, s.Words[comma].Span).Any())
            return false;
        var next = s.Words[comma + 1];
        if (next.Xpos is "WDT" or "WP" or "WRB")
            return Clauses.Range(s, next.Head < 0 ? comma : next.Head).Last >= Clauses.LastWord(s) - 1;
        return !clause && next.Xpos == "VBG" && next.BaseRelation is "advcl";
    }

    /// <summary>", while B said": another source takes over.</summary>
    bool TurnsToOther(ParsedSentence s, int comma, int end)
    {
        if (
            s.Words[comma].Form != ","
            || s.Words[comma + 1].Lemma is not ("while" or "whereas" or "but" or "and" or "although")
        )
            return false;
        for (var i = comma + 3; i <= Math.Min(end, comma + 10); i++)
            if (s.Words[i].Upos == "VERB" && knowledge.Verbs.ContainsKey(s.Words[i].Lemma))
                return s.ChildrenOf(i, "nsubj").Any(n => n > comma && s.Words[n].Upos is not "PRON");
            else if (s.Words[i].Upos is "VERB" || s.Words[i].Form is ",")
                return false;
        return false;
    }

    /// <summary>"denied that … and said that": the outer speaker goes on.</summary>
    static bool IsJoinedSaying(ParsedSentence s, int i) =>
        s.Words[i].Xpos is "VBD"
        && s.Words[i].Lemma is "say" or "add" or "accuse" or "insist"
        && s.Words[i - 1].Form is "and" or "but"
        && !s.ChildrenOf(i, "nsubj").Any();

    /// <summary>", adding that", ", citing": the next saying in the row begins.</summary>
    bool IsNewSaying(ParsedSentence s, int i) =>
        s.Words[i].Upos == "VERB"
        && s.Words[i - 1].Form == ","
        && s.Words[i].Form.EndsWith("ing", StringComparison.Ordinal)
        && knowledge.Verbs.TryGetValue(s.Words[i].Lemma, out var cue)
        && (cue.Has(CueShapes.Clause) || cue.Has(CueShapes.Cite));
}
