using System.Collections.Immutable;
using Casus.Coding.Figures;
using Casus.Coding.Main;
using Casus.Coding.Statements;
using Casus.Language.Expressions;
using Casus.Language.Trees;

namespace Casus.Coding.Settings;

/// <summary>Statements to what they say outright of the incident's ground and day, and of who its dead were.</summary>
static class SettingReader
{
    public static ImmutableArray<Setting> Read(CodingContext context, CodingKnowledge knowledge)
    {
        var days = DateExpressions
            .Find(context.Report.Text, knowledge.Main.Dates)
            .Where(m => m.IsDate && m.Ambiguous is null)
            .ToList();
        var found = ImmutableArray.CreateBuilder<Setting>();
        foreach (
            var s in context.Statements.Where(s =>
                s is { Background: false, Conditional: false, Tense: not Tense.Future }
            )
        )
        {
            var at = SentenceOf(context, s);
            if (at < 0)
                continue;
            var sentence = context.Parsed.Sentences[at];
            var (ground, day, dead) = (
                Grounds.Of(context, at, s, knowledge),
                Day(context, sentence, s, days, knowledge.Main),
                Dead(sentence, s, knowledge.Figures)
            );
            if (ground is not null || day is not null || dead is not null)
                found.Add(new(s.Id, ground, day, dead));
        }
        return found.ToImmutable();
    }

    static int SentenceOf(CodingContext context, Statement s)
    {
        for (var i = 0; i < context.Parsed.Sentences.Length; i++)
            if (context.Parsed.Sentences[i].Span.Overlaps(s.Content))
                return i;
        return -1;
    }

    /// <summary>"The exchange took place on Saturday": the one day that hangs on such words.</summary>
    static DateInterval? Day(
        CodingContext context,
        ParsedSentence sentence,
        Statement s,
        List<DateMention> days,
        MainKnowledge knowledge
    )
    {
        var told = days.Where(m => s.Content.Contains(m.Span) && !context.Withdrawn.Any(w => w.Overlaps(m.Span)))
            .Where(m =>
                StartDays.IsHappening(sentence, m.Span.Start, knowledge)
                || StartDays.IsStart(sentence, m.Span.Start, knowledge)
            )
            .Select(m => DateExpressions.Resolve(m, context.Report.Published.Interval))
            .Where(d => d.Width is <= 1)
            .Distinct()
            .ToList();
        return told.Count == 1 ? told[0] : null;
    }

    /// <summary>"The dead were armed fighters."</summary>
    static VictimStatus? Dead(ParsedSentence sentence, Statement s, FigureKnowledge knowledge)
    {
        foreach (var (at, word) in sentence.Words.Index())
            if (
                s.Content.Contains(word.Span)
                && knowledge.CountedAs(word.Lemma.ToLowerInvariant())?.Status is { } status
                && sentence.ChildrenOf(at, "cop").Any()
                && !Clauses.IsNegated(sentence, at)
                && sentence.ChildrenOf(at, "nsubj").Any(n => AreDead(sentence, n))
            )
                return status;
        return null;
    }

    /// <summary>"The dead", "the two dead", "all the victims", "those killed".</summary>
    static bool AreDead(ParsedSentence sentence, int noun) =>
        sentence.Words[noun].Lemma is "dead" or "victim" or "casualty" or "fatality"
        || sentence.Words[noun].Lemma is "those" or "that"
            && sentence.ChildrenOf(noun, "acl").Any(c => sentence.Words[c].Lemma is "kill");
}
