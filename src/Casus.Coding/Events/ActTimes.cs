using System.Collections.Immutable;
using Casus.Language.Expressions;
using Casus.Language.Trees;

namespace Casus.Coding.Events;

/// <summary>When an act was, by the date words that hang on it or on the verb that carries it; a date of another clause is no date of this act.</summary>
sealed class ActTimes(CodingContext context, DateWords? words)
{
    const int FarthestClimb = 5;

    /// <summary>"The next day", "two weeks later": what the dates told before make of them. Read when first asked for.</summary>
    readonly Lazy<ImmutableArray<DatedMention>> _pointing = new(() =>
        words is null
            ? []
            :
            [
                .. DateTimeline
                    .Read(context.Parsed.Text, context.Report.Published.Interval, words)
                    .Where(d => d.Mention.Kind is DateKind.Anaphoric && !d.Days.IsUnknown),
            ]
    );

    /// <summary>Null when the words tell no date, or tell one only beside a day of publication that is not known.</summary>
    public DateInterval? Of(Act act, ActFinder finder)
    {
        if (words is null)
            return null;
        var sentence = context.Parsed.Sentences[act.Sentence];
        var own = finder.ClauseWords(act.Word);
        foreach (var mention in DateExpressions.Find(context.Parsed.Text, sentence.Span, words))
        {
            if (!mention.IsDate || mention.Kind is DateKind.Anaphoric || !HangsOn(sentence, mention, own))
                continue;
            var reading = act.Mood is Mood.Coming ? DateReading.Future : DateReading.Past;
            var when = DateExpressions.Resolve(mention, context.Report.Published.Interval, reading);
            if (!when.IsUnknown)
                return when;
        }
        return Pointed(sentence, own);
    }

    DateInterval? Pointed(ParsedSentence sentence, IReadOnlySet<int> own)
    {
        foreach (var dated in _pointing.Value)
            if (sentence.Span.Contains(dated.Mention.Span) && HangsOn(sentence, dated.Mention, own))
                return dated.Days;
        return null;
    }

    static bool HangsOn(ParsedSentence sentence, DateMention mention, IReadOnlySet<int> own)
    {
        var at = sentence.WordAt(mention.Span.Start);
        for (var step = 0; at >= 0 && step < FarthestClimb; step++)
        {
            var head = sentence.Words[at].Head;
            if (own.Contains(head))
                return true;
            // "the 1997 treaty", "said on Tuesday that ...": the date is another word's.
            if (head < 0 || !(mention.Span.Overlaps(sentence.Words[head].Span) || IsTimeWord(sentence.Words[head])))
                return false;
            at = head;
        }
        return false;
    }

    static bool IsTimeWord(Word word) =>
        word.Lemma.ToLowerInvariant()
            is "night"
                or "morning"
                or "evening"
                or "afternoon"
                or "day"
                or "week"
                or "month"
                or "year"
                or "fall"
                or "autumn"
                or "spring"
                or "summer"
                or "winter"
                or "weekend"
                or "end"
                or "beginning";
}
