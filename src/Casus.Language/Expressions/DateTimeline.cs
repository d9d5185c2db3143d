using System.Collections.Immutable;

namespace Casus.Language.Expressions;

/// <summary>
/// All dates of a text, each read in the light of those before it: "two years later", "that night", "on 3 May" in a story of 1862.
/// What one date tells of another is no more than its words allow; nothing is filled in by default.
/// </summary>
public static class DateTimeline
{
    /// <summary>Dates whose words are this near to each other are one range.</summary>
    const int RangeReach = 12;

    /// <summary>In order; none overlaps another.</summary>
    public static ImmutableArray<DatedMention> Read(string text, DateInterval published, DateWords words)
    {
        var mentions = DateExpressions.FindAll(text, words);
        var story = StoryYears.Of(text, mentions, published);
        var anchor = new DateAnchor(text, words);
        var found = ImmutableArray.CreateBuilder<DatedMention>(mentions.Length);
        for (var i = 0; i < mentions.Length; i++)
        {
            var mention = story.InItsAge(mentions[i]);
            var told =
                mention.Kind is DateKind.Anaphoric ? anchor.Days(mention)
                : LacksYear(mention) ? Yearless(i)
                : (Days: DateExpressions.Resolve(mention, published), Value: null);
            var dated = new DatedMention(
                mention,
                told.Days,
                told.Value ?? TimexValues.Of(mention, told.Days, published)
            );
            found.Add(dated);
            anchor.See(dated);
        }
        return found.ToImmutable();

        (DateInterval Days, string? Value) Yearless(int i)
        {
            var mention = mentions[i];
            var year = mention.IsOfThatYear
                ? anchor.Year(mention)
                : FromRange(mentions, found, i) ?? story.At(mention.Span.Start);
            if (mention.IsOfThatYear && year is null)
                return (DateInterval.Unknown, null);
            if (year is { } told)
                return (DateExpressions.Resolve(mention with { Year = told }, published), null);
            var reading = IsAmongComing(i) ? DateReading.Future : DateReading.Past;
            return (DateExpressions.Resolve(mention, published, reading), null);
        }

        // "next month in Lyon, in November in Turin": what follows something to come in its sentence is to come.
        bool IsAmongComing(int i) =>
            i > 0
            && found[i - 1].Days.Earliest > published.Latest
            && text.AsSpan(mentions[i - 1].Span.End, mentions[i].Span.Start - mentions[i - 1].Span.End)
                .IndexOfAny(".!?\n") < 0;

        int? FromRange(ImmutableArray<DateMention> all, ImmutableArray<DatedMention>.Builder before, int i)
        {
            var mention = all[i];
            if (i + 1 < all.Length && AreRange(i) && all[i + 1] is { Kind: DateKind.Calendar, Year: { } next } after)
                return after.Month < mention.Month ? next - 1 : next;
            if (i == 0 || !AreRange(i - 1) || before[i - 1].Days.Earliest is not { } from || all[i - 1].Month is null)
                return null;
            return mention.Month < from.Month ? from.Year + 1 : from.Year;
        }

        bool AreRange(int i)
        {
            var between = text.AsSpan(mentions[i].Span.End, mentions[i + 1].Span.Start - mentions[i].Span.End);
            return between.Length is > 0 and <= RangeReach && words.Joins(between.Trim());
        }
    }

    static bool LacksYear(DateMention m) =>
        m is { Kind: DateKind.Calendar, Year: null, Step: null, Offset: null, Ambiguous: null, Weekday: null };
}
