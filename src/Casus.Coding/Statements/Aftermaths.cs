using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>
/// "They clashed two days after Sunday's firing": what stands behind such words is another incident, days before the one told. Behind a
/// bare "after" it is mostly the one told ("asked for help after the firing").
/// </summary>
static class Aftermaths
{
    /// <summary>Words of a sentence at which what went before hangs, each with the word that leads to it.</summary>
    public static IEnumerable<(int Lead, int Head)> In(
        ParsedSentence s,
        TextSpan within,
        ImmutableArray<NamedDay> days,
        StatementKnowledge knowledge
    )
    {
        for (var lead = 0; lead < s.Words.Length; lead++)
        {
            if (
                !within.Contains(s.Words[lead].Span)
                || !knowledge.Is(StatementWords.Following, s.Words[lead].Form.ToLowerInvariant())
                || s.Words[lead].Head is not (>= 0 and var noun)
                || noun < lead
                || s.Words[lead].BaseRelation is not ("case" or "mark")
            )
                continue;
            // "After a car bomb killed eight": the parser may take the subject for what "after" leads to.
            var head = s.Words[noun] is { BaseRelation: "obl", Head: var verb } && verb > noun ? verb : noun;
            var (first, last) = Clauses.Range(s, head);
            var behind = Clauses.Between(s, Math.Max(first, lead), last);
            if (
                HappensApart(s, behind, knowledge)
                && (IsCounted(s, lead, knowledge) || IsDated(s, head, behind, days, knowledge))
            )
                yield return (lead, head);
        }
    }

    /// <summary>What is told to have come after it is something of its own, not a visit, a charge or a burial.</summary>
    static bool HappensApart(ParsedSentence s, TextSpan behind, StatementKnowledge knowledge) =>
        s.Words.Any(w => !behind.Overlaps(w.Span) && Happens(w, knowledge));

    static bool Happens(Word word, StatementKnowledge knowledge) =>
        knowledge.Is(StatementWords.Happening, word.Lemma.ToLowerInvariant())
        || knowledge.Is(StatementWords.Happening, word.Form.ToLowerInvariant());

    /// <summary>"Two days after", "weeks after".</summary>
    static bool IsCounted(ParsedSentence s, int lead, StatementKnowledge knowledge) =>
        lead > 0 && knowledge.Is(StatementWords.Apart, s.Words[lead - 1].Lemma.ToLowerInvariant());

    /// <summary>"On Tuesday, after … on Saturday", "after Saturday's killings": days that are not the same.</summary>
    static bool IsDated(
        ParsedSentence s,
        int head,
        TextSpan behind,
        ImmutableArray<NamedDay> days,
        StatementKnowledge knowledge
    )
    {
        var before = days.Where(d => behind.Contains(d.Span)).ToList();
        return before.Count > 0
            && (
                days.Any(d =>
                    s.Span.Contains(d.Span) && !behind.Overlaps(d.Span) && before.TrueForAll(b => b.IsApart(d))
                )
                || Happens(s.Words[head], knowledge)
                    && s.ChildrenOf(head, "nmod").Any(c => before.Exists(b => b.Span.Overlaps(s.Words[c].Span)))
                    && s.Words[head].Head is >= 0 and var above
                    && s.ChildrenOf(above, "nsubj").Append(above).Any(c => Happens(s.Words[c], knowledge))
            );
    }
}
