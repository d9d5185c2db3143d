using System.Collections.Immutable;
using Casus.Coding.Statements;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Appeals;

/// <summary>
/// From when a truce is to hold and until when, by the words before its times ("from midnight on Sunday", "until Friday") and by its
/// length ("a 72-hour truce"). The day on which it was agreed or announced is another day.
/// </summary>
static class TruceDates
{
    /// <summary>Times this near to each other are one: "6 a.m. (7 a.m. Moscow time) on Sunday".</summary>
    const int Near = 8;

    public static (DateInterval? Effective, DateInterval? Until) Of(
        AskSentence sentence,
        TextSpan truce,
        TruceStatus status,
        Statement statement
    )
    {
        var times = DateExpressions.FindAll(sentence.Text, sentence.Tree.Span, sentence.Knowledge.Dates);
        var begun = status is TruceStatus.InForce or TruceStatus.Ended;
        DateInterval? from = null,
            until = null;
        for (var i = 0; i < times.Length; )
        {
            var next = GroupEnd(sentence, times, i);
            var role = RoleOf(sentence, times[i], begun);
            // Of one that ended the day beside the words is that of its end.
            if (role is "truce:on")
                role = status is TruceStatus.Ended ? "truce:until" : "truce:from";
            if (role is "truce:from" && from is null)
                from = Days(sentence, times.AsSpan(i, next - i), statement, begun);
            else if (role is "truce:until" && status is TruceStatus.Ended && until is null)
                until = Days(sentence, times.AsSpan(i, next - i), statement, begun: true);
            else if (role is "truce:until" && until is null)
                until = Days(sentence, times.AsSpan(i, next - i), statement, begun: false, ends: true);
            i = next;
        }
        return (from, until ?? End(sentence, times, truce, from));
    }

    static int GroupEnd(AskSentence sentence, ImmutableArray<DateMention> times, int first)
    {
        var next = first + 1;
        while (
            next < times.Length
            && Between(sentence, times[next - 1], times[next])
            && times[next].Kind is not DateKind.Duration
        )
            next++;
        return next;
    }

    static bool Between(AskSentence sentence, DateMention one, DateMention other)
    {
        var words = sentence.Text.AsSpan(one.Span.End, other.Span.Start - one.Span.End);
        return words.Length <= Near
            && !words.ContainsAny(".;")
            && sentence.Knowledge.Holds("truce:until", words) is null;
    }

    /// <summary>By the last words before it; "at" and "on" tell when it took effect only beside words that it did.</summary>
    static string? RoleOf(AskSentence sentence, DateMention time, bool begun)
    {
        var start = sentence.Tree.Span.Start;
        var before = sentence.Text.AsSpan(start, time.Span.Start - start).TrimEnd();
        if (Ends(sentence, "truce:until", before))
            return "truce:until";
        if (Ends(sentence, "truce:from", before))
            return "truce:from";
        var force = begun || sentence.Knowledge.Holds("truce:in-force", before) is not null;
        return force && Ends(sentence, "truce:on", before) ? "truce:on" : null;
    }

    static bool Ends(AskSentence sentence, string role, ReadOnlySpan<char> before)
    {
        foreach (var word in sentence.Knowledge.Phrases(role))
            if (
                before.EndsWith(word, StringComparison.OrdinalIgnoreCase)
                && (before.Length == word.Length || !char.IsLetter(before[^(word.Length + 1)]))
            )
                return true;
        return false;
    }

    /// <param name="ends">Days without a year are still to come: "until 31 August".</param>
    static DateInterval? Days(
        AskSentence sentence,
        ReadOnlySpan<DateMention> times,
        Statement statement,
        bool begun,
        bool ends = false
    )
    {
        var published = sentence.Context.Report.Published.Interval;
        var (clock, day) = (false, DateInterval.Unknown);
        foreach (var time in times)
        {
            clock |= time.Kind is DateKind.Clock;
            if (!time.IsDate || time.Unit > DateUnit.Week || time.IsVague || !day.IsUnknown)
                continue;
            // A weekday to come is the next one; a day of a month is the nearest.
            var ahead = ends && time.Year is null || !begun && time.Kind is DateKind.Weekday && time.MonthDay is null;
            day = DateExpressions.Resolve(time, published, ahead ? DateReading.Future : DateReading.Past);
            // "From midnight Moscow time (2100 GMT on Saturday)": the day in one zone may be the next in the other.
            if (clock && InBrackets(sentence, times[0], time) && day is { Earliest: { } here, Latest: { } there })
                day = new(here, there.AddDays(1));
        }
        if (!day.IsUnknown)
            return day;
        // A clock without a day means one of the days about that of the words.
        var said = statement.Said ?? published;
        if (!clock || said is not { Earliest: { } first, Latest: { } last })
            return null;
        return begun ? new(first.AddDays(-1), last) : new(first, last.AddDays(1));
    }

    static bool InBrackets(AskSentence sentence, DateMention first, DateMention time) =>
        first.Span.End < time.Span.Start
        && sentence.Text.AsSpan(first.Span.End, time.Span.Start - first.Span.End).Contains('(');

    /// <summary>"A 72-hour truce from Sunday", "a truce for three days": as many days later.</summary>
    static DateInterval? End(
        AskSentence sentence,
        ImmutableArray<DateMention> times,
        TextSpan truce,
        DateInterval? from
    )
    {
        if (from is not { Earliest: { } first, Latest: { } last })
            return null;
        foreach (var time in times)
        {
            if (
                time is not { Kind: DateKind.Duration, Length: { } length and <= 1000 }
                || !Measures(sentence, time, truce)
            )
                continue;
            var days = time.Unit switch
            {
                DateUnit.Hour => (length + 23) / 24,
                DateUnit.Day => length,
                DateUnit.Week => 7 * length,
                _ => 0,
            };
            return days > 0 ? new(first.AddDays(days), last.AddDays(days)) : null;
        }
        return null;
    }

    /// <summary>It stands right before the truce or behind "for" right after it.</summary>
    static bool Measures(AskSentence sentence, DateMention time, TextSpan truce)
    {
        var (from, to) = time.Span.End <= truce.Start ? (time.Span.End, truce.Start) : (truce.End, time.Span.Start);
        if (to - from is < 0 or > 24)
            return false;
        var between = sentence.Text.AsSpan(from, to - from);
        return !between.ContainsAny(",.;") && (from != truce.End || Ends(sentence, "truce:for", between.TrimEnd()));
    }
}
