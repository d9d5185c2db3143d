using Casus.Language.Expressions;
using Casus.Language.Trees;

namespace Casus.Coding.Events;

/// <summary>When an act was, by the date words that hang on it or on the verb that carries it; a date of another clause is no date of this act.</summary>
sealed class ActTimes(CodingContext context, DateWords? words)
{
    const int FarthestClimb = 5;

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
        return null;
    }

    static bool HangsOn(ParsedSentence sentence, DateMention mention, IReadOnlySet<int> own)
    {
        var at = sentence.WordAt(mention.Span.Start);
        for (var step = 0; at >= 0 && step < FarthestClimb; step++)
        {
            if (own.Contains(at))
                return true;
            // A clause between the date and the act has the date for itself.
            if (
                sentence.Words[at].BaseRelation is "ccomp" or "advcl" or "parataxis"
                || sentence.Words[at].Relation is "acl:relcl"
            )
                return false;
            at = sentence.Words[at].Head;
        }
        return false;
    }
}
