using System.Collections.Immutable;
using Casus.Coding.Places;
using Casus.Coding.Statements;
using Casus.Language.Expressions;
using Casus.Language.Trees;

namespace Casus.Coding.Main;

/// <summary>What a report tells of the days and weeks before its incident, and of the war or wave that it is a part of.</summary>
static class StepFinder
{
    /// <summary>What lies longer back is another story (NewsDiscourse: two months).</summary>
    const int DaysAtMost = 60;

    public static IEnumerable<Recall> Find(
        CodingContext context,
        MainTime time,
        ImmutableArray<PlaceMention> places,
        MainKnowledge knowledge,
        StatementKnowledge words
    )
    {
        var days = DateExpressions
            .Find(context.Report.Text, knowledge.Dates)
            .Where(m => m.IsDate && m.Ambiguous is null)
            .Select(m => (Mention: m, Days: DateExpressions.Resolve(m, context.Report.Published.Interval)))
            .ToList();
        var points = new DayPoints(context, Zones.Of(context.Report), knowledge);
        foreach (var s in context.Statements.Where(s => s is { Conditional: false, Tense: not Tense.Future }))
        {
            if (SentenceOf(context, s) is not { } sentence)
                continue;
            var named = days.Where(d => s.Content.Contains(d.Mention.Span)).ToList();
            var began = named.Where(d => IsOnset(sentence, d.Mention, words)).Select(d => d.Days).Distinct().ToList();
            if (began.Count == 1 && !began[0].MayMeet(time.Interval, 1) || Wholes.Tells(sentence, s.Content, words))
            {
                yield return Of(s, RecallKind.Whole, began.Count == 1 ? began[0] : DateInterval.Unknown, places);
                continue;
            }
            if (!s.Background && !Happens(sentence, s, words))
                continue;
            var before = named
                .Where(d => IsStep(d.Days, time.Interval) && !points.IsOfSaying(d.Mention))
                .Select(d => d.Days)
                .Distinct()
                .ToList();
            if (before.Count == 1)
                yield return Of(s, s.Background ? RecallKind.Step : RecallKind.Passing, before[0], places);
        }
    }

    static Recall Of(Statement s, RecallKind kind, DateInterval when, ImmutableArray<PlaceMention> places) =>
        new(s.Id, when, RecallFinder.Sides(s))
        {
            Kind = kind,
            Places =
            [
                .. places
                    .Where(p => p.Statement == s.Id)
                    .Select(p => p.Name)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
        };

    static bool IsStep(DateInterval days, DateInterval main) =>
        days is { Width: <= 1, Latest: { } last, Earliest: { } first }
        && main is { Width: <= 1, Earliest: { } begins }
        && last < begins
        && first >= begins.AddDays(-DaysAtMost);

    /// <summary>"The war began on 15 April", "the war, which began on 15 April, …".</summary>
    static bool IsOnset(ParsedSentence sentence, DateMention day, StatementKnowledge words)
    {
        if (
            DayPoints.Verb(sentence, day.Span.Start) is not { } verb
            || !words.Is(StatementWords.Onset, verb.Lemma.ToLowerInvariant())
        )
            return false;
        var at = sentence.WordAt(verb.Span.Start);
        return sentence
            .ChildrenOf(at, "nsubj")
            .Concat(sentence.Words[at].BaseRelation is "acl" ? Nouns(sentence, sentence.Words[at].Head) : [])
            .Any(n => words.Is(StatementWords.Whole, sentence.Words[n].Lemma.ToLowerInvariant()));
    }

    /// <summary>"The war between Chad and Sudan, which began …": what the clause hangs on may stand inside what it is about.</summary>
    static IEnumerable<int> Nouns(ParsedSentence sentence, int noun)
    {
        for (
            var at = noun;
            at >= 0;
            at = sentence.Words[at].BaseRelation is "nmod" or "conj" ? sentence.Words[at].Head : -1
        )
            yield return at;
    }

    static bool Happens(ParsedSentence sentence, Statement s, StatementKnowledge words) =>
        sentence.Words.Any(w =>
            s.Content.Contains(w.Span) && words.Is(StatementWords.Happening, w.Lemma.ToLowerInvariant())
        );

    static ParsedSentence? SentenceOf(CodingContext context, Statement s) =>
        context.Parsed.Sentences.FirstOrDefault(p => p.Span.Overlaps(s.Content));
}
