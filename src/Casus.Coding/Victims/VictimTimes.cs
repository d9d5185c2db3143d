using Casus.Language.Expressions;

namespace Casus.Coding.Victims;

/// <summary>When somebody suffered, by date words that hang on the word that tells it, or on the verb above a noun that does.</summary>
sealed class VictimTimes(CodingContext context, DateWords words)
{
    const int FarthestClimb = 4;

    public DateInterval? Of(int sentence, int cue)
    {
        var tree = context.Parsed.Sentences[sentence];
        foreach (var mention in DateExpressions.Find(context.Parsed.Text, tree.Span, words))
        {
            if (!mention.IsDate || mention.Kind is DateKind.Anaphoric)
                continue;
            var at = tree.WordAt(mention.Span.Start);
            for (var step = 0; at >= 0 && step < FarthestClimb && at != cue; step++)
                at = tree.Words[at].Upos is "VERB" ? -1 : tree.Words[at].Head;
            var when = DateExpressions.Resolve(mention, context.Report.Published.Interval, DateReading.Past);
            if (at == cue && !when.IsUnknown)
                return when;
        }
        return null;
    }
}
