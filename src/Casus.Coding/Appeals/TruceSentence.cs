using System.Collections.Immutable;
using Casus.Coding.Statements;
using Casus.Language.Expressions;

namespace Casus.Coding.Appeals;

/// <summary>A truce as one sentence tells it.</summary>
static class TruceSentence
{
    /// <param name="before">What the sentences before told: whose truce it is that "both sides" broke.</param>
    public static TruceMention? Read(AskSentence sentence, IReadOnlyList<TruceMention> before)
    {
        if (
            TruceWord.In(sentence) is not { } truce
            || sentence.StatementAt(truce.Word) is not { Background: false } statement
            || IsOlder(sentence)
        )
            return null;
        if (TruceBreaches.WordOf(sentence, truce) is >= 0 and var breach)
            return Broken(sentence, truce, statement, breach, before);
        if (TruceStatuses.Of(sentence, truce, statement) is not { } status)
            return null;
        var parties = TruceParties.Of(sentence, statement);
        var announcers = TruceParties.Announcers(sentence, truce);
        if (status == TruceStatus.Agreed && announcers.Length > 0 && parties.Length == 1)
            status = TruceStatus.Claimed;
        var (effective, until) = TruceDates.Of(sentence, truce.Span, status, statement);
        return new(
            truce.Kind,
            parties,
            status == TruceStatus.Denied
                ? []
                : [.. TruceParties.Voices(sentence, statement).Union(announcers, StringComparer.Ordinal)],
            effective,
            until,
            status,
            [],
            [statement.Id],
            truce.Span
        );
    }

    /// <summary>Who breaks a truce presupposes one: it is claimed, and what is known of it from elsewhere stands.</summary>
    static TruceMention? Broken(
        AskSentence sentence,
        TruceWord truce,
        Statement statement,
        int breach,
        IReadOnlyList<TruceMention> before
    )
    {
        var known = before.LastOrDefault(t => t.What == truce.Kind)?.Parties ?? [];
        var violations = TruceBreaches.Of(sentence, truce.Word, breach, statement, known);
        if (violations.IsEmpty)
            return null;
        var parties = TruceParties.Of(sentence, statement).Concat(violations.Select(v => AskSentence.Party(v.By)!));
        return new(
            truce.Kind,
            [.. parties.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [],
            null,
            null,
            TruceReach.Holds(sentence, truce.Word, "truce:in-force") ? TruceStatus.InForce : TruceStatus.Claimed,
            violations,
            [.. violations.Select(v => v.Statement).Distinct(StringComparer.Ordinal)],
            truce.Span
        );
    }

    /// <summary>A truce with a year of its own, or one that words of the past surround.</summary>
    static bool IsOlder(AskSentence sentence) =>
        sentence.Knowledge.Holds("truce:older", sentence.Plain) is not null
        || NumberExpressions
            .Find(sentence.Tree.Span.In(sentence.Text), sentence.Knowledge.Numbers)
            .Any(n =>
                n is { Use: NumberUse.Date, Quantity.Low: >= 1000 and <= 2100 }
                && IsPast(sentence, n.Quantity.Low.Value)
            );

    static bool IsPast(AskSentence sentence, long year) =>
        sentence.Context.Report.Published.Interval.Earliest is not { } day || year < day.Year;
}
