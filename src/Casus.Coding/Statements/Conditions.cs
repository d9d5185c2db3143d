using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>Whether what is said holds only on a condition that it names: "if", "unless", "in the event of", "should the raids go on".</summary>
static class Conditions
{
    /// <summary>Words in the longest opener of a condition.</summary>
    const int Longest = 4;

    public static bool Holds(ParsedSentence s, TextSpan content, StatementKnowledge knowledge)
    {
        for (var i = 0; i < s.Words.Length; i++)
            if (
                content.Contains(s.Words[i].Span)
                && (Opens(s, i, knowledge) && !IsAskedIf(s, i, knowledge) || IsInverted(s, i, content, knowledge))
            )
                return true;
        return false;
    }

    static bool Opens(ParsedSentence s, int first, StatementKnowledge knowledge)
    {
        var words = "";
        for (var i = first; i < Math.Min(s.Words.Length, first + Longest); i++)
        {
            words += (i > first ? " " : "") + s.Words[i].Form.ToLowerInvariant();
            if (knowledge.Is(StatementWords.Condition, words))
                return true;
        }
        return false;
    }

    /// <summary>"asked if the road was open", "as if".</summary>
    static bool IsAskedIf(ParsedSentence s, int word, StatementKnowledge knowledge) =>
        word > 0
        && (
            s.Words[word - 1].Form.ToLowerInvariant() is "as"
            || s.Words[word - 1].Upos is "VERB" && knowledge.CueAt(s, word - 1) is not null && IsOfComplement(s, word)
        );

    static bool IsOfComplement(ParsedSentence s, int mark) =>
        s.Words[mark].Head is >= 0 and var clause && s.Words[clause].BaseRelation is not "advcl";

    /// <summary>An auxiliary before its subject at the head of a clause, in a sentence that asks nothing.</summary>
    static bool IsInverted(ParsedSentence s, int word, TextSpan content, StatementKnowledge knowledge) =>
        s.Words[word].Upos == "AUX"
        && knowledge.Is(StatementWords.Inverted, s.Words[word].Form.ToLowerInvariant())
        && (s.Words[word].Span.Start <= content.Start + 1 || s.Words[word - 1].Form == ",")
        && word + 1 < s.Words.Length
        && s.Words[word + 1].Upos is "DET" or "PRON" or "PROPN" or "NOUN" or "ADJ"
        && !s.Words.Any(w => w.Form == "?");
}
