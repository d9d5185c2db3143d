using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Reports.Cleaning;
using Casus.Reports.Decoding;
using Casus.Reports.Litter;

namespace Casus.Reports.Dating;

/// <summary>
/// Dates a text that states no date from what it tells: it is not older than what it tells of, and not younger than what it
/// says will come. After Chambers, "Labeling Documents with Timestamps" (ACL 2012), as rules. An end that nothing bounds stays open.
/// </summary>
static class ContentDating
{
    const int LeadLines = 3;

    public static void Bound(CleanText clean, SourceText source, ReportKnowledge knowledge, DateBounds bounds)
    {
        var lead = new List<(int Line, DateMention Mention)>();
        for (var i = 0; i < clean.Page.Count; i++)
        {
            var mark = clean.Page.Mark(i);
            if (mark is not (LitterKind.None or LitterKind.Credit or LitterKind.Caption))
                continue;
            var caption = mark is not LitterKind.None;
            var text = clean.Page.Text(i);
            var mentions = DateExpressions.Find(text, knowledge.Dates);
            foreach (var mention in mentions)
                Bound(clean, i, mention, caption, bounds, source, knowledge);
            if (!caption && i <= clean.Page.Body + LeadLines - 1)
                lead.AddRange(mentions.Where(m => m is { MonthDay: not null, Year: null }).Select(m => (i, m)));
        }
        AnchorDating.Bound(clean, source, knowledge, bounds);
        Lead(clean, source, knowledge, lead, bounds);
    }

    static void Bound(
        CleanText clean,
        int line,
        DateMention mention,
        bool caption,
        DateBounds bounds,
        SourceText source,
        ReportKnowledge knowledge
    )
    {
        if (mention is not { Kind: DateKind.Calendar, Year: { } year } || year is < 1900 or > 2199)
            return;
        var sentence = Sentences.Around(clean.Page.Text(line), mention.Span);
        var days = DateExpressions.Resolve(mention, DateInterval.Unknown);
        var basis = clean.Basis(line, mention.Span, source);
        if (!caption && MayLieAhead(clean.Page.Text(line), mention, sentence, knowledge))
        {
            if (
                mention.IsFullDate
                && knowledge.Dating.Any("ahead", sentence)
                && !knowledge.Dating.Any("past", sentence)
            )
                bounds.NotAfter(days.Latest, basis);
            return;
        }
        if (mention.IsFullDate || caption || knowledge.Dating.TellsPast(sentence))
            bounds.NotBefore(IsOver(mention, sentence, knowledge) ? days.Latest : days.Earliest, basis);
    }

    static bool MayLieAhead(string text, DateMention mention, ReadOnlySpan<char> sentence, ReportKnowledge knowledge)
    {
        var before = text.AsSpan(0, mention.Span.Start).TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return knowledge.Dating.Any("before", word) || knowledge.Dating.Any("future", sentence);
    }

    /// <summary>"Since the war in the autumn of 2031": whoever names the year of a season that is over writes after it.</summary>
    static bool IsOver(DateMention mention, ReadOnlySpan<char> sentence, ReportKnowledge knowledge) =>
        mention.Unit is DateUnit.Season && mention.SeasonStart is not 12 && knowledge.Dating.Any("ended", sentence);

    /// <summary>"On September 13" in the lead of a report that is not older than some day: not older than the next such day.</summary>
    static void Lead(
        CleanText clean,
        SourceText source,
        ReportKnowledge knowledge,
        List<(int Line, DateMention Mention)> lead,
        DateBounds bounds
    )
    {
        if (Datelines.Of(clean.Page, knowledge) is { Mention.Year: null } dateline)
            lead.Insert(0, dateline);
        foreach (var (line, mention) in lead)
        {
            var sentence = Sentences.Around(clean.Page.Text(line), mention.Span);
            if (MayLieAhead(clean.Page.Text(line), mention, sentence, knowledge) || bounds.Earliest is not { } earliest)
                continue;
            if (mention.Offset is not null || Next(mention, earliest) is not { } day)
                continue;
            bounds.NotBefore(day, clean.Basis(line, mention.Span, source));
            // A weekday with a month and day fits one year in five or six: the first that fits is meant.
            if (mention.Weekday is not null)
                bounds.NotAfter(day.AddDays(6), clean.Basis(line, mention.Span, source));
            return;
        }
    }

    static DateOnly? Next(DateMention mention, DateOnly from)
    {
        for (var year = from.Year; year <= from.Year + 12 && year < 9999; year++)
            if (
                DateExpressions.Resolve(mention with { Year = year }, DateInterval.Unknown).Earliest is { } day
                && day >= from
                && (mention.Weekday is null || day.DayOfWeek == mention.Weekday)
            )
                return day;
        return null;
    }
}
