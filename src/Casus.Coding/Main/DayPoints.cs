using Casus.Language.Expressions;
using Casus.Language.Trees;

namespace Casus.Coding.Main;

/// <summary>How well a day fits as that of the main incident: by its place, by the verb that it hangs on, and by what hangs on that verb.</summary>
sealed class DayPoints(CodingContext context, Zones zones, MainKnowledge knowledge)
{
    const int Verbless = -3;
    const int AsideVerb = -3;

    /// <summary>"Yesterday" in somebody's mouth is not the yesterday of the report.</summary>
    const int Quoted = -2;
    const int Act = 2;
    const int Custody = 1;

    /// <summary>"The attack took place on Sunday".</summary>
    const int Happened = 4;

    /// <summary>More than title and act can give any other day.</summary>
    const int Start = 5;
    const int StartAtMost = 10;

    public int Of(DateMention mention)
    {
        var points = 2 * zones.Weight(mention.Span.Start);
        if (SentenceOf(context, mention) is not { } sentence)
            return points;
        if (!sentence.Words.Any(w => w.Upos is "VERB" or "AUX"))
            points += Verbless;
        if (Verb(sentence, mention.Span.Start) is { } verb)
        {
            if (knowledge.AsideVerbs.Contains(verb.Lemma.ToLowerInvariant()))
                points += AsideVerb;
            points += ActNear(sentence, verb);
        }
        if (IsCounted(mention) && IsQuoted(mention))
            points += Quoted;
        if (StartDays.IsStart(sentence, mention.Span.Start, knowledge) && !IsOld(mention))
            points += Start;
        else if (StartDays.IsHappening(sentence, mention.Span.Start, knowledge))
            points += Happened;
        return points;
    }

    /// <summary>The day hangs on the words of saying and not on what is said: it dates the saying and nothing else.</summary>
    public bool IsOfSaying(DateMention mention)
    {
        if (SentenceOf(context, mention) is not { } sentence)
            return false;
        DateInterval? day = null;
        foreach (var s in context.Statements)
            if (
                s is { Said: { } said, Cue: { } cue }
                && sentence.Span.Overlaps(cue)
                && !s.Content.Overlaps(mention.Span)
                && said == (day ??= DateExpressions.Resolve(mention, context.Report.Published.Interval))
            )
                return true;
        return false;
    }

    int ActNear(ParsedSentence sentence, Word verb)
    {
        var most = 0;
        foreach (var statement in context.Statements)
            if (!statement.Background && statement.Span.Overlaps(sentence.Span))
                foreach (var told in statement.Events)
                    if (told.Span.Overlaps(verb.Span))
                        most = Math.Max(
                            most,
                            told.Type is "ASSAULT" or "PROTEST" ? Act
                                : told.Type is "COERCE" ? Custody
                                : 0
                        );
        return most;
    }

    static bool IsCounted(DateMention mention) => mention.Kind is DateKind.Relative;

    /// <summary>An odd number of marks of quotation stands before it in its paragraph.</summary>
    bool IsQuoted(DateMention mention)
    {
        var before = context.Report.Text.AsSpan(0, mention.Span.Start);
        before = before[(before.LastIndexOf('\n') + 1)..];
        return before.Count('“') > before.Count('”') || before.Count('"') % 2 == 1;
    }

    /// <summary>What began long before the report was written is not what the report is news of.</summary>
    bool IsOld(DateMention mention)
    {
        var published = context.Report.Published.Interval;
        return DateExpressions.Resolve(mention, published).Latest is { } began
            && published.Earliest is { } written
            && began.AddDays(StartAtMost) < written;
    }

    public static ParsedSentence? SentenceOf(CodingContext context, DateMention mention) =>
        context.Parsed.Sentences.FirstOrDefault(s => s.Span.Contains(mention.Span));

    /// <summary>The nearest verb above the date's words.</summary>
    public static Word? Verb(ParsedSentence sentence, int position)
    {
        for (var at = sentence.WordAt(position); at >= 0; at = sentence.Words[at].Head)
            if (sentence.Words[at].Upos == "VERB")
                return sentence.Words[at];
        return null;
    }
}
