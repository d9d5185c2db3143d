using Casus.Coding.Statements;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Language.Trees;

namespace Casus.Coding.Main;

/// <summary>When the main incident was: the most prominent day that the foreground tells, not the day of a speech or of what came later.</summary>
static class MainTimeFinder
{
    const int Week = 6;
    const int Year = 365;

    public static MainTime Find(CodingContext context, Zones zones, MainKnowledge knowledge)
    {
        var published = context.Report.Published.Interval;
        var mentions = DateExpressions
            .Find(context.Report.Text, knowledge.Dates)
            .Where(m => m.IsDate && m.Kind != DateKind.Anaphoric && m.Step is not > 0 && !IsAside(context, m))
            .Where(m => !context.Withdrawn.Any(w => w.Overlaps(m.Span)))
            // The day in the dateline is that of the report.
            .Where(m => context.Report.Dateline is not { } dateline || !dateline.Overlaps(m.Span))
            .ToList();
        var within = WrittenWithin(context.Report.Text, mentions);
        var spoken = mentions
            .Where(m => IsOfSpeech(context, zones, knowledge, m))
            .Select(m => m.Weekday)
            .FirstOrDefault();
        var points = new DayPoints(context, zones, knowledge);
        var best = mentions
            .Where(m => NamesDay(m) && !LiesAhead(context, m, published) && !points.IsOfSaying(m))
            .Select((m, order) => (Mention: m, Order: order, Points: points.Of(m)))
            .OrderByDescending(c => c.Points)
            .ThenBy(c => c.Order)
            .FirstOrDefault();
        if (best.Mention is not { } day)
            return new(Known(published, null), []) { WrittenWithin = within, SpokenOn = spoken };
        var sentence = DayPoints.SentenceOf(context, day);
        var resolved = DateExpressions.Resolve(day, published);
        var interval = resolved.Width <= 1 ? resolved : Known(published, day);
        return new(interval, [day.Span])
        {
            Month = day.MonthDay?.Month,
            Day = day.MonthDay?.Day,
            Weekday = day.Weekday,
            WrittenWithin = within,
            SpokenOn = spoken,
            IsStart = sentence is not null && StartDays.IsStart(sentence, day.Span.Start, knowledge),
            IsEnd = sentence is not null && StartDays.IsTruce(sentence, day.Span.Start, knowledge),
        };
    }

    /// <summary>Without a day that can be told: not after the report was written, and as long before as its words allow.</summary>
    static DateInterval Known(DateInterval published, DateMention? day)
    {
        var room =
            day is null ? (int?)null
            : day.Weekday is not null && day.MonthDay is null ? Week
            : Year;
        return new(room is { } days ? published.Earliest?.AddDays(-days) : null, published.Latest);
    }

    static bool NamesDay(DateMention m) =>
        m.MonthDay is not null
        || m.Weekday is not null
        || m is { Kind: DateKind.Relative, Unit: DateUnit.Weekend }
        || (m.Kind == DateKind.Relative && m.Unit is DateUnit.Day or DateUnit.Hour && m.Offset is null or >= -3);

    /// <summary>"Put off until 8 July": what is told has not been on a day that is still to come.</summary>
    static bool LiesAhead(CodingContext context, DateMention m, DateInterval published) =>
        published.Latest is { } written && DateExpressions.Resolve(m, published).Earliest > written
        || m.Year is null && IsUntil(context.Report.Text.AsSpan(0, m.Span.Start).TrimEnd());

    static bool IsUntil(ReadOnlySpan<char> before) =>
        before.EndsWith(" until", StringComparison.OrdinalIgnoreCase)
        || before.EndsWith(" till", StringComparison.OrdinalIgnoreCase);

    /// <summary>What is recalled, or only announced, or hangs on a condition.</summary>
    static bool IsAside(CodingContext context, DateMention mention) =>
        context.Statements.Any(s =>
            (s.Background || s.Conditional || s.Tense == Tense.Future && !HangsOnPast(context, mention))
            && s.Content.Contains(mention.Span)
        );

    /// <summary>"Asked France to help after fighting broke out overnight": what is asked for is to come, the fighting was.</summary>
    static bool HangsOnPast(CodingContext context, DateMention mention) =>
        DayPoints.SentenceOf(context, mention) is { } sentence
        && DayPoints.Verb(sentence, mention.Span.Start) is { Xpos: "VBD" };

    /// <summary>A bare weekday in title or lead on which somebody spoke.</summary>
    static bool IsOfSpeech(CodingContext context, Zones zones, MainKnowledge knowledge, DateMention mention) =>
        mention is { Weekday: not null, MonthDay: null, Step: null }
        && zones.Weight(mention.Span.Start) > 1
        && DayPoints.SentenceOf(context, mention) is { } sentence
        && DayPoints.Verb(sentence, mention.Span.Start) is { } verb
        && knowledge.SpeechVerbs.Contains(verb.Lemma.ToLowerInvariant());

    static int? WrittenWithin(string text, IEnumerable<DateMention> mentions)
    {
        int? least = null;
        foreach (var mention in mentions)
        {
            int? days = mention switch
            {
                { Kind: DateKind.Relative, Unit: DateUnit.Day or DateUnit.Hour, Offset: 0 } => 1,
                // What was yesterday night a morning paper may bring the day after.
                { Kind: DateKind.Relative, Unit: DateUnit.Day or DateUnit.Hour, Offset: -1 } => 2,
                { Weekday: not null, Part: not DayPart.None } => 1,
                { Weekday: not null, Edge: not DateEdge.None } => 1,
                { Weekday: not null, MonthDay: null } when IsSameDay(text, mention.Span) => 1,
                { Weekday: not null, MonthDay: null } => Week,
                _ => null,
            };
            least = days is null ? least : Math.Min(least ?? int.MaxValue, days.Value);
        }
        return least;
    }

    /// <summary>"Earlier on Tuesday" is written on that Tuesday, or in the night after it.</summary>
    static bool IsSameDay(string text, TextSpan span)
    {
        const int Room = 12;
        var start = Math.Max(0, span.Start - Room);
        var before = text.AsSpan(start, span.End - start);
        return before.Contains("earlier ", StringComparison.OrdinalIgnoreCase)
            || before.Contains("later ", StringComparison.OrdinalIgnoreCase);
    }
}
