using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>How a clause puts what it tells: as so or not so, how surely, when, and on what condition.</summary>
readonly record struct Factuality(Polarity Polarity, Certainty Certainty, Tense Tense, bool Conditional)
{
    /// <param name="root">The word that the content hangs on; where it is -1 only the words are looked at.</param>
    public static Factuality Of(
        ParsedText parsed,
        ParsedSentence s,
        TextSpan content,
        int root,
        Polarity cue,
        Certainty claimed,
        StatementKnowledge knowledge
    )
    {
        var conditional = Conditions.Holds(s, content, knowledge);
        if (root < 0)
            return new(cue, claimed, Tense.Past, conditional);
        var hedge = Hedging.Of(s, root, knowledge);
        var denies = cue is Polarity.Denies || !conditional && hedge.Denies != IsNotSo(s, root, knowledge);
        var open = IsAsked(parsed.Text, content) || Hedging.IsLeftOpen(s, root, knowledge);
        return new(
            denies ? Polarity.Denies : Polarity.Asserts,
            open ? Certainty.Underspecified : Weaker(claimed, hedge.Certainty),
            Tenses.Of(s, root, knowledge),
            conditional
        );
    }

    static Certainty Weaker(Certainty a, Certainty b) => a > b ? a : b;

    static bool IsAsked(string text, TextSpan content)
    {
        var last = text.AsSpan(content.Start, content.Length).TrimEnd("\"”’' ");
        return last.EndsWith("?") || content.End < text.Length && text[content.End] == '?';
    }

    /// <summary>An act that is said not to have happened; judgements ("is no coincidence", "there can be no peace") are assertions.</summary>
    static bool IsNotSo(ParsedSentence s, int root, StatementKnowledge knowledge)
    {
        var modals = s.ChildrenOf(root).Where(c => knowledge.Is(StatementWords.Modal, s.Words[c].Lemma)).ToList();
        if (modals.Count > 0)
            return modals.TrueForAll(m => knowledge.Is(StatementWords.Epistemic, s.Words[m].Lemma))
                && Clauses.IsNegated(s, root);
        if (s.ChildrenOf(root, "cop").Any())
            return Clauses.IsNegated(s, root) && Hedging.JudgesClause(s, root, knowledge);
        var thereIs = s.Words[root].Lemma == "be" || s.ChildrenOf(root, "expl").Any();
        if (thereIs)
            return s.ChildrenOf(root, "nsubj").Any(c => IsNone(s, c, knowledge));
        if (s.Words[root].Upos != "VERB")
            return false;
        return Clauses.IsNegated(s, root)
            || IsYetTo(s, root)
            || s.Words[root].Lemma is "have"
                && s.ChildrenOf(root, "obj")
                    .Any(c => knowledge.Is(StatementWords.Share, s.Words[c].Lemma) && IsNone(s, c, knowledge))
            // "No group has claimed the raid that killed ten" says nothing against the raid.
            || !(knowledge.Verbs.TryGetValue(s.Words[root].Lemma, out var cue) && cue.Certainty is Certainty.Certain)
                && s.ChildrenOf(root, "nsubj").Any(c => IsNone(s, c, knowledge));
    }

    /// <summary>"no troops", "nobody", "neither army".</summary>
    static bool IsNone(ParsedSentence s, int noun, StatementKnowledge knowledge) =>
        knowledge.Is(StatementWords.Nobody, s.Words[noun].Lemma.ToLowerInvariant())
        || s.ChildrenOf(noun, "det").Any(d => knowledge.Is(StatementWords.Nobody, s.Words[d].Lemma.ToLowerInvariant()));

    /// <summary>"has yet to answer".</summary>
    static bool IsYetTo(ParsedSentence s, int root) =>
        s.ChildrenOf(root, "advmod").Any(c => s.Words[c].Lemma == "yet")
        && s.ChildrenOf(root, "xcomp").Any(c => Clauses.IsInfinitive(s, c));
}
