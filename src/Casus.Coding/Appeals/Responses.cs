using Casus.Language;

namespace Casus.Coding.Appeals;

/// <summary>What came back, only where the words say so.</summary>
static class Responses
{
    static readonly (string Role, ResponseStatus Status)[] Kinds =
    [
        ("no-answer", ResponseStatus.NoAnswer),
        ("declined", ResponseStatus.Declined),
        ("partial", ResponseStatus.Partial),
        ("granted", ResponseStatus.Granted),
        ("considering", ResponseStatus.Considering),
    ];

    /// <summary>The answers in a sentence by those who were asked.</summary>
    public static IEnumerable<ResponseMention> Read(AskSentence sentence, IReadOnlySet<string> asked)
    {
        foreach (var (role, status) in Kinds)
        {
            if (sentence.Knowledge.Holds(role, sentence.Plain) is not { } phrase)
                continue;
            var at = WholeWords.IndexOf(sentence.Plain, phrase);
            var span = new TextSpan(sentence.Tree.Span.Start + at, phrase.Length);
            if (
                By(sentence, span, asked) is { } by
                && sentence.StatementAt(Math.Max(0, sentence.Tree.WordAt(span.Start))) is { } statement
            )
                yield return new(by, status, Asks.ConditionOf(sentence, 0), null, statement.Id, span);
            yield break;
        }
    }

    /// <summary>The one asked that stands nearest before the answer, or "from" whom it did not come.</summary>
    static string? By(AskSentence sentence, TextSpan span, IReadOnlySet<string> asked)
    {
        var near = sentence
            .Context.Actors.InSentence(sentence.Index)
            .Where(m => m.Actor.Side is { } side && asked.Contains(side))
            .OrderBy(m => m.Span.End <= span.Start ? span.Start - m.Span.End : 1000 + m.Span.Start - span.End);
        return near.FirstOrDefault()?.Actor.Side;
    }
}
