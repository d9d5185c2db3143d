using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Trees;
using Casus.Reports;

namespace Casus.Coding.Statements;

/// <summary>What nobody is said to have said is the author's: the words of each sentence that no saying covers, clause by clause.</summary>
static class Narrative
{
    public static List<Draft> Of(Report report, ParsedText parsed, List<Draft> sayings)
    {
        var found = new List<Draft>();
        var author = Voices.Author with { Name = report.Outlet?.Name ?? report.Outlet?.Domain ?? "author" };
        for (var i = 0; i < parsed.Sentences.Length; i++)
        {
            var s = parsed.Sentences[i];
            if (s.Words.Length == 0 || report.Dateline?.Contains(s.Span) == true)
                continue;
            ImmutableArray<TextSpan> covered =
            [
                .. sayings.Where(d => d.Sentence == i || d.Span.Overlaps(s.Span)).Select(d => d.Span),
            ];
            foreach (var (first, last) in Gaps(s, covered))
            foreach (var (from, to) in Parts(s, first, last))
            {
                var span = Clauses.Between(s, from, to);
                found.Add(
                    new Draft(i, span, span, ContentReader.TopOf(s, from, to), author) { Basis = ClaimantBasis.Author }
                );
            }
        }
        return found;
    }

    /// <summary>Runs of words outside all sayings; a run beside a saying counts only when it tells something of its own.</summary>
    static IEnumerable<(int First, int Last)> Gaps(ParsedSentence s, ImmutableArray<TextSpan> covered)
    {
        var first = -1;
        for (var i = 0; i <= s.Words.Length; i++)
        {
            var open = i < s.Words.Length && !covered.Any(c => c.Overlaps(s.Words[i].Span));
            if (open)
            {
                first = first < 0 ? i : first;
                continue;
            }
            if (
                first >= 0
                && Trimmed(s, first, i - 1) is { } run
                && (covered.IsEmpty || TellsSomething(s, run.First, run.Last))
            )
                yield return run;
            first = -1;
        }
    }

    static (int First, int Last)? Trimmed(ParsedSentence s, int first, int last)
    {
        while (
            first <= last
            && (
                s.Words[first].Upos is "CCONJ"
                || (s.Words[first].Upos is "PUNCT" && !Clauses.IsQuote(s.Words[first].Form))
            )
        )
            first++;
        while (
            last >= first
            && s.Words[last].Upos is "PUNCT"
            && !Clauses.IsQuote(s.Words[last].Form)
            && s.Words[last].Form != ")"
        )
            last--;
        return first <= last ? (first, last) : null;
    }

    static bool TellsSomething(ParsedSentence s, int first, int last)
    {
        if (last - first < 2)
            return false;
        for (var i = first; i <= last; i++)
            if (s.Words[i].Upos == "VERB" && s.Words[i].BaseRelation is not "amod")
                return true;
        return false;
    }

    /// <summary>Coordinate clauses with subjects of their own are told apart.</summary>
    static IEnumerable<(int First, int Last)> Parts(ParsedSentence s, int first, int last)
    {
        var from = first;
        for (var i = first + 1; i < last; i++)
        {
            if (s.Words[i].Upos != "CCONJ" && s.Words[i].Form != ";")
                continue;
            if (
                !OpensClause(s, i, last)
                || Trimmed(s, from, i - 1) is not { } part
                || !TellsSomething(s, part.First, part.Last)
            )
                continue;
            yield return part;
            from = i + 1;
        }
        if (Trimmed(s, from, last) is { } rest)
            yield return rest;
    }

    static bool OpensClause(ParsedSentence s, int at, int last)
    {
        for (var verb = at + 1; verb <= last; verb++)
            if (
                s.Words[verb].BaseRelation is "conj" or "parataxis"
                && s.Words[verb].Head < at
                && s.ChildrenOf(verb, "nsubj").Any(n => n > at)
                && Clauses.Range(s, verb).First >= at
                && s.Words[s.Words[verb].Head].BaseRelation is "root" or "conj" or "parataxis"
            )
                return true;
        return false;
    }
}
