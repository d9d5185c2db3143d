using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>What a noun of claiming claims: "that …", "to …", "of …", "about …".</summary>
sealed class ClaimContents(Voices voices, StatementKnowledge knowledge)
{
    public (TextSpan Span, int Root, CueShapes Shape, int CueEnd)? Of(
        ParsedText parsed,
        int sentence,
        int noun,
        Cue cue
    )
    {
        var s = parsed.Sentences[sentence];
        var next = s.Words[noun + 1];
        if (next.Lemma == "that" && next.Upos is "SCONJ" or "PRON" or "DET")
            return Clause(s, noun) is { } clause ? (clause.Item1, clause.Item2, CueShapes.Clause, noun) : null;
        var below = Below(s, noun);
        if (below < 0)
            return null;
        var last = Math.Min(Clauses.Range(s, below).Last, Clauses.LastWord(s));
        if (next.Upos == "PART")
            return cue.Has(CueShapes.Infinitive) && Clauses.IsInfinitive(s, below)
                ? (Clauses.Between(s, noun + 1, last), below, CueShapes.Infinitive, noun)
                : null;
        var meant =
            cue.Has(CueShapes.About) && (cue.With.IsEmpty || cue.With.Contains(next.Lemma))
            || cue.Has(CueShapes.Object)
                && knowledge.Is(StatementWords.Content, next.Lemma)
                && voices.At(sentence, below) is null;
        return
            meant
            && next.Upos is "ADP" or "SCONJ"
            && last >= noun + 2
            && !knowledge.Is(StatementWords.Origin, next.Lemma)
            ? (Clauses.Between(s, noun + 2, last), below, CueShapes.About, noun + 1)
            : null;
    }

    /// <summary>The phrase or clause below the noun that the word behind it opens.</summary>
    static int Below(ParsedSentence s, int noun)
    {
        foreach (var child in s.ChildrenOf(noun))
            if (child > noun + 1 && s.Words[noun + 1].Head == child)
                return child;
        return -1;
    }

    static (TextSpan, int)? Clause(ParsedSentence s, int noun)
    {
        if (s.Words[noun + 2].Upos is "VERB" or "AUX")
            return null;
        var clause = s.ChildrenOf(noun)
            .FirstOrDefault(c => c > noun + 1 && s.Words[c].BaseRelation is "acl" or "ccomp", -1);
        for (var i = noun + 2; clause < 0 && i < s.Words.Length; i++)
            if (s.Words[i].Upos == "VERB" || s.ChildrenOf(i, "cop").Any())
                clause = i;
        if (clause < 0)
            return null;
        var last = Math.Min(Clauses.Range(s, clause).Last, Clauses.LastWord(s));
        return (Clauses.Between(s, noun + 1, last), clause);
    }
}
