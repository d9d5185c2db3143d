using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>What is said before its saying, or on both sides of it: "…," X said; "The road, X said, is closed".</summary>
sealed class ClosingSayings(ParsedText parsed)
{
    /// <summary>Words behind a closing "he said" that still belong to the saying: "in a statement on Tuesday".</summary>
    const int LongestTail = 14;

    /// <summary>Words between a saying and the rest of the quotation that it parts.</summary>
    const int FarthestResumption = 20;

    /// <summary>Words behind a saying in the midst of a clause, up to the comma that ends it.</summary>
    const int LongestAside = 8;

    readonly ImmutableArray<TextSpan> _quotes = Quotations.In(parsed.Text);

    /// <summary>"…," X said: all that stands before the source, and behind it where the quotation goes on.</summary>
    public (TextSpan, int)? Before(ParsedSentence s, int verb, int? subject, int edge)
    {
        var first = Math.Min(edge, verb);
        while (first > 0 && s.Words[first - 1].Upos is "DET" or "ADJ" or "ADV" && s.Words[first - 1].Form is not ",")
            first--;
        var end = first - 1;
        if (
            end < 1
            || s.Words[0].Form is "According" or "according"
            || s.Words[end].Form is not ("," or "\"" or "”" or "''" or "?" or "!" or "—" or "–" or "-")
        )
            return null;
        if (Clauses.IsQuote(s.Words[end].Form) && !Closes(s.Words[end]))
            return null;
        var quoted = Closes(s.Words[end]) || (end > 1 && Closes(s.Words[end - 1]));
        while (end > 0 && s.Words[end].Form is "," or "—" or "–" or "-")
            end--;
        var start = ContentStart(s, end);
        var root = ContentReader.TopOf(s, start, end);
        if (
            end - start < 1 && !Clauses.IsQuote(s.Words[end].Form)
            || (!ContentReader.HasVerb(s, start, end) && (s.Words[verb].Head >= 0 || end - start < 3))
        )
            return null;
        if (!quoted && IsAdjunct(s, root, verb))
            return null;
        var behind = Math.Max(verb, subject ?? verb);
        if (quoted && GoesOn(s, behind) is { } rest)
            end = rest;
        else if (
            !quoted
            && !IsTag(s, verb, start)
            && (Clauses.LastWord(s) - behind > LongestTail || !IsTail(s, verb, behind + 1))
        )
            return null;
        return (Clauses.Between(s, start, end), root);
    }

    /// <summary>"On Friday, as the parade passed, X said": when and where it was said, and nothing that was said.</summary>
    static bool IsAdjunct(ParsedSentence s, int root, int verb) =>
        s.Words[root].Head == verb
        && (
            s.Words[root].BaseRelation is "obl" or "advmod" or "nmod"
            || s.Words[root].BaseRelation is "advcl" && s.ChildrenOf(root, "mark").Any(m => m < root)
        );

    /// <summary>The tree hangs the saying on the clause before it: whatever follows, that clause is what is said.</summary>
    static bool IsTag(ParsedSentence s, int verb, int start) =>
        s.Words[verb].BaseRelation is "parataxis" && s.Words[verb].Head >= start && s.Words[verb].Head < verb;

    /// <summary>Behind a closing saying stand only its when, where and to whom.</summary>
    static bool IsTail(ParsedSentence s, int verb, int next)
    {
        if (next >= s.Words.Length || s.Words[next].Upos is "PUNCT" or "ADP" or "ADV" or "SCONJ" or "CCONJ" or "PART")
            return true;
        return s.Words[verb].Lemma is "tell" or "inform" or "assure" or "remind"
            || s.Words[next].Form.EndsWith("day", StringComparison.Ordinal)
            || s.Words[next].Lemma is "last" or "this" or "late" or "early" or "earlier";
    }

    static int ContentStart(ParsedSentence s, int end)
    {
        var start = 0;
        while (start < end && s.Words[start].Upos is "PUNCT" && !Clauses.IsQuote(s.Words[start].Form))
            start++;
        return start;
    }

    /// <summary>A mark that ends a quotation; a straight one alone does not tell.</summary>
    bool Closes(Word mark) =>
        Clauses.IsQuote(mark.Form) && Quotations.Touching(_quotes, mark.Span).Any(q => q.End == mark.Span.End);

    /// <summary>The end of the sentence when a quotation opens again behind the cue.</summary>
    static int? GoesOn(ParsedSentence s, int behind)
    {
        for (var i = behind + 1; i < s.Words.Length - 2 && i < behind + FarthestResumption; i++)
            if (s.Words[i].Form is "," && s.Words[i + 1].Form is "\"" or "“" or "``")
                return Clauses.LastWord(s);
            else if (s.Words[i].Xpos is "VBD" or "VBZ" or "VBP" or "VBG")
                return null;
        return null;
    }

    /// <summary>"The road, X said, is closed": a clause with its saying in the midst is said from end to end.</summary>
    public static (TextSpan, int)? Around(ParsedSentence s, int verb, int edge, int? subject)
    {
        var first = Math.Min(edge, verb);
        if (first < 2 || s.Words[first - 1].Form is not ",")
            return null;
        var governor = s.Words[verb].BaseRelation is "parataxis"
            ? s.Words[verb].Head
            : s.ChildrenOf(verb, "ccomp").FirstOrDefault(c => s.Subtree(c)[0] < first - 1, -1);
        var after = Math.Max(verb, subject ?? verb) + 1;
        var farthest = Math.Min(s.Words.Length - 2, after + LongestAside);
        while (after < farthest && s.Words[after].Form is not ",")
            after++;
        if (after >= s.Words.Length || s.Words[after].Form is not "," || governor <= after)
            return null;
        var (start, end) = Clauses.Range(s, governor);
        while (start < first && s.Words[start].Upos is "CCONJ" or "PUNCT" && !Clauses.IsQuote(s.Words[start].Form))
            start++;
        end = Math.Min(end, Clauses.LastWord(s));
        return start < first - 1 ? (Clauses.Between(s, start, end), governor) : null;
    }

    /// <summary>"Asked about it, X said, "…"": the quotation is still to come.</summary>
    public bool OpensBehind(ParsedSentence s, int comma) =>
        comma + 1 < s.Words.Length && Clauses.IsQuote(s.Words[comma + 1].Form) && !Closes(s.Words[comma + 1]);

    /// <summary>A quotation ends straight before a word.</summary>
    public bool ClosesBefore(ParsedSentence s, int word)
    {
        var before = word - 1;
        while (
            before > 0 && s.Words[before].Upos is "DET" or "ADJ" or "PUNCT" && !Clauses.IsQuote(s.Words[before].Form)
        )
            before--;
        return before >= 0 && Closes(s.Words[before]);
    }
}
