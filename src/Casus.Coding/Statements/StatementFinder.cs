using System.Collections.Immutable;
using System.Globalization;
using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Trees;
using Casus.Reports;

namespace Casus.Coding.Statements;

/// <summary>Trees to statements: claimant, channel, cue, content, polarity, certainty, tense, condition, background. Events come later.</summary>
public static class StatementFinder
{
    public static ImmutableArray<Statement> Find(
        Report report,
        ParsedText parsed,
        ActorMentions actors,
        StatementKnowledge knowledge
    )
    {
        var voices = new Voices(parsed, actors, knowledge);
        var reader = new AttributionReader(parsed, actors, voices, report.Published.Interval, knowledge);
        var speech = new Speech(parsed);
        var read = parsed.Sentences.SelectMany((_, i) => reader.Read(i)).ToLookup(a => a.Sentence);
        speech.LookAhead(read.SelectMany(a => a).OrderBy(a => a.Sentence));
        for (var i = 0; i < parsed.Sentences.Length; i++)
            speech.Add(i, [.. read[i]]);
        var drafts = speech.Drafts();
        Nesting.Link(drafts);
        Owners.Fill(drafts, knowledge);
        var narrative = Narrative.Of(report, parsed, drafts);
        Carried.Fill(parsed, narrative, drafts);
        drafts.AddRange(narrative);
        drafts.AddRange(Backdrop.Mark(report, parsed, drafts, knowledge));
        Stances.Link(drafts, parsed, knowledge);
        return Finish(report, parsed, drafts, knowledge);
    }

    static ImmutableArray<Statement> Finish(
        Report report,
        ParsedText parsed,
        List<Draft> drafts,
        StatementKnowledge knowledge
    )
    {
        var ids = new Dictionary<Draft, string>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        drafts.Sort(InOrder);
        foreach (var draft in drafts)
            ids[draft] = IdOf(report, draft, taken);
        return [.. drafts.Select(d => Statement(d, ids, parsed, knowledge))];
    }

    static int InOrder(Draft a, Draft b) =>
        a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start)
        : a.Span.End != b.Span.End ? b.Span.End.CompareTo(a.Span.End)
        : a.Content.Start != b.Content.Start ? a.Content.Start.CompareTo(b.Content.Start)
        : string.CompareOrdinal(a.Claimant.Id + a.Claimant.Name, b.Claimant.Id + b.Claimant.Name);

    static string IdOf(Report report, Draft d, HashSet<string> taken)
    {
        for (var again = 0; ; again++)
        {
            var id = ContentId.Of(
                's',
                report.Id,
                d.Span.ToString(),
                d.Content.ToString(),
                d.Cue?.ToString(),
                d.Claimant.Id,
                d.Claimant.Name,
                d.Basis.ToString(),
                again.ToString(CultureInfo.InvariantCulture)
            );
            if (taken.Add(id))
                return id;
        }
    }

    static Statement Statement(Draft d, Dictionary<Draft, string> ids, ParsedText parsed, StatementKnowledge knowledge)
    {
        var how = Factuality.Of(
            parsed,
            parsed.Sentences[d.Sentence],
            d.Content,
            d.Root,
            d.Polarity,
            d.Certainty,
            knowledge
        );
        return new Statement(
            ids[d],
            d.Span,
            d.Content,
            d.Source,
            d.Cue,
            d.Within is { } outer ? ids[outer] : null,
            d.Claimant,
            d.Basis,
            d.Channel,
            d.Said is { Days: { IsUnknown: false } days } ? days : null,
            how.Polarity,
            how.Certainty,
            how.Tense,
            how.Conditional,
            d is { Stand: { } stand, About: { } about } ? new About(ids[about], stand) : null,
            d.Background,
            []
        )
        {
            Rule = d.Rule,
            SaidOn = d.Said?.Weekday,
            IsMutual = d.IsMutual,
            NegatedInside = how.Polarity is Polarity.Denies && d.Polarity is Polarity.Asserts,
        };
    }
}
