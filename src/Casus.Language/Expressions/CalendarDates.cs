namespace Casus.Language.Expressions;

/// <summary>Dates with a month's or weekday's name: "Tuesday, 9 May 2031", "the night of May 9", "last November", "late on Sunday".</summary>
static class CalendarDates
{
    const string Dashes = "-–—‐‑";
    const string Commas = ",،၊";

    public static (DateMention? Mention, int Next) At(DateScan scan, int at)
    {
        var lead = Lead(scan, at);
        var i = lead.Next;
        var weekday = Weekday(scan, i);
        if (weekday is not null)
        {
            var day = i + 1;
            var date = DatedAt(scan, SkipComma(scan, day));
            if (date.Mention is null && scan.Mark(day, "."))
                date = DatedAt(scan, SkipComma(scan, day + 1));
            if (date.Mention is { Day: not null })
                return Finish(scan, at, date.Next, date.Mention with { Weekday = weekday }, lead);
            if (!scan.Is(i, "weekday") || IsName(scan, day) || scan.IsCapital(i - 1) && scan.Is(i - 1, "feast"))
                return default;
            if (OfWeek(scan, at, day, weekday.Value, lead) is { Mention: not null } ofWeek)
                return ofWeek;
            return Finish(scan, at, day, new(default, DateKind.Weekday, DateUnit.Day) { Weekday = weekday }, lead);
        }
        var dated = DatedAt(scan, i);
        if (dated.Mention is not null)
            return Finish(scan, at, dated.Next, dated.Mention, lead);
        return MonthAlone(scan, at, lead);
    }

    /// <summary>"Saturday Morning Breakfast": a name, not a day.</summary>
    static bool IsName(DateScan scan, int part) =>
        scan.IsCapital(part) && scan.Is(part, "part") && scan.IsCapital(part + 1);

    /// <summary>"Tuesday last week", "Monday night of this week", "Friday week".</summary>
    static (DateMention? Mention, int Next) OfWeek(DateScan scan, int at, int next, DayOfWeek weekday, Leading lead)
    {
        if (lead.Step is not null)
            return default;
        var part = Part(scan, next);
        var i = part is DayPart.None ? next : next + 1;
        var mention = new DateMention(default, DateKind.Weekday, DateUnit.Day)
        {
            Weekday = weekday,
            Part = part is DayPart.None ? lead.Part : part,
        };
        if (part is DayPart.None && scan.Is(i, "weekword") && !scan.Mark(i + 1, Dashes))
            return (mention with { Span = scan.Span(at, i + 1), Step = 2 }, i + 1);
        i = scan.Is(i, "of") || scan.Mark(i, ",") ? i + 1 : i;
        return scan.Value(i, "step") is { } step && scan.Is(i + 1, "weekword")
            ? (mention with { Span = scan.Span(at, i + 2), Offset = step }, i + 2)
            : default;
    }

    readonly record struct Leading(int Next, int? Step, DateEdge Edge, DayPart Part);

    /// <summary>What may stand before a date and belongs to it: last, early, late on, the night of.</summary>
    static Leading Lead(DateScan scan, int at)
    {
        var i = scan.Is(at, "article") ? at + 1 : at;
        if (Part(scan, i) is not DayPart.None and var part)
        {
            var next = scan.Is(i + 1, "of") || scan.Is(i + 1, "on") ? i + 2 : i;
            next = next > i && scan.Is(next, "article") ? next + 1 : next;
            return next > i ? new(next, null, DateEdge.None, part) : new(at, null, DateEdge.None, DayPart.None);
        }
        var edge = Edge(scan, i);
        if (edge is not DateEdge.None)
        {
            var next = i + 1;
            next = scan.Mark(next, Dashes) ? next + 1 : next;
            next = scan.Is(next, "of") || scan.Is(next, "on") || scan.Is(next, "in") ? next + 1 : next;
            return new(scan.Is(next, "article") ? next + 1 : next, null, edge, DayPart.None);
        }
        // "this past Monday"
        if (scan.Is(at, "step") && scan.Value(at + 1, "step") is { } meant)
            return new(at + 2, meant, DateEdge.None, DayPart.None);
        if (scan.Value(at, "step") is { } step)
            return new(at + 1, step, DateEdge.None, DayPart.None);
        return new(at, null, DateEdge.None, DayPart.None);
    }

    static (DateMention? Mention, int Next) Finish(DateScan scan, int at, int next, DateMention mention, Leading lead)
    {
        var part = lead.Part;
        var after = scan.Is(next, "in") && scan.Is(next + 1, "article") ? next + 2 : next;
        if (part is DayPart.None && mention.Unit is DateUnit.Day && Part(scan, after) is not DayPart.None and var said)
            (part, next) = (said, after + 1);
        return (
            mention with
            {
                Span = scan.Span(at, next),
                Step = lead.Step ?? mention.Step,
                Edge = mention.Unit is DateUnit.Day ? DateEdge.None : lead.Edge,
                Part = part,
            },
            next
        );
    }

    /// <summary>Month and day in either order, with or without a year; or month and year.</summary>
    static (DateMention? Mention, int Next) DatedAt(DateScan scan, int at)
    {
        if (MonthNames.At(scan, at) is { } month)
        {
            var i = scan.Mark(month.Next, ".") ? month.Next + 1 : month.Next;
            if (scan.DayNumber(i) is { } first)
                return Dated(scan, at, month, first, Range(scan, SkipOrdinal(scan, i + 1)), leadingDay: false);
            var ofYear = scan.Mark(i, Commas) || scan.Is(i, "of") || scan.Is(i, "in") ? i + 1 : i;
            if (!month.NeedsYear && YearFirstDates.Year(scan, ofYear, at) is { } year)
                return (
                    new(default, DateKind.Calendar, DateUnit.Month) { Month = month.Month, Year = year.Value },
                    year.Next
                );
            return default;
        }
        if (YearFirstDates.At(scan, at) is { Mention: not null } yearFirst)
            return yearFirst;
        var start = scan.Is(at, "article") ? at + 1 : at;
        if (scan.DayNumber(start) is not { } day)
            return default;
        var range = Range(scan, SkipOrdinal(scan, start + 1));
        var named =
            scan.Is(range.Next, "of")
            || (scan.Mark(range.Next, Dashes) && scan.Glued(range.Next))
            || IsOrdinalPoint(scan, range.Next)
                ? range.Next + 1
                : range.Next;
        if (MonthNames.At(scan, named) is not { } after)
            return default;
        var point = scan.Mark(after.Next, ".") && YearFirstDates.Year(scan, after.Next + 1, named) is not null ? 1 : 0;
        return Dated(scan, named, after, day, (range.Last, after.Next + point), leadingDay: true);
    }

    /// <summary>"9. Mai 2031"; with a year only, since a sentence may end before a month.</summary>
    static bool IsOrdinalPoint(DateScan scan, int at)
    {
        if (!scan.Mark(at, ".") || !scan.Glued(at) || MonthNames.At(scan, at + 1) is not { } month)
            return false;
        return (scan.YearNumber(month.Next) ?? (scan.Mark(month.Next, ".,") ? scan.YearNumber(month.Next + 1) : null))
            is not null;
    }

    static (DateMention? Mention, int Next) Dated(
        DateScan scan,
        int named,
        (int Month, int Next, bool NeedsYear) month,
        int day,
        (int? Last, int Next) rest,
        bool leadingDay
    )
    {
        var (last, next) = rest;
        var at =
            scan.Mark(next, Commas)
            || scan.Is(next, "of")
            || (leadingDay && scan.Mark(next, Dashes) && scan.Glued(next))
                ? next + 1
                : next;
        var year = YearFirstDates.Year(scan, at, named);
        if (
            NumericDates.Day(year?.Value ?? 2000, month.Month, day) is null
            || (last is { } l && (l <= day || NumericDates.Day(year?.Value ?? 2000, month.Month, l) is null))
            || (year is null && month.NeedsYear)
        )
            return default;
        var mention = new DateMention(default, DateKind.Calendar, DateUnit.Day)
        {
            Month = month.Month,
            Day = day,
            LastDay = last,
            Year = year?.Value,
        };
        if (year is not null)
            return (mention, year.Value.Next);
        if (SameYear(scan, next) is { } same)
            return (mention with { IsOfThatYear = true }, same);
        // "May 9 of last year", "9 May last year"
        var stepped = scan.Is(next, "of") || scan.Mark(next, ",") ? next + 1 : next;
        return scan.Value(stepped, "step") is { } step && scan.Text(stepped + 1, "unit") == "year"
            ? (mention with { Step = step, Offset = step }, stepped + 2)
            : (mention, next);
    }

    /// <summary>"in May that year", "9 May of the same year".</summary>
    static int? SameYear(DateScan scan, int at)
    {
        var i = scan.Is(at, "of") ? at + 1 : at;
        var year =
            scan.Is(i, "article") && scan.Value(i + 1, "anaphor") is 0 ? i + 2
            : scan.Is(i, "that") ? i + 1
            : -1;
        return year > 0 && scan.Text(year, "unit") == "year" && !scan.Ends(year, "plural") ? year + 1 : null;
    }

    /// <summary>"12–14", "12 to 14", "12 and 13": the last day, if a second number of a day stands there.</summary>
    static (int? Last, int Next) Range(DateScan scan, int at)
    {
        // "14. – 20. Mai": points of ordinals on both sides.
        var joint = scan.Mark(at, ".") && scan.Glued(at) && scan.Mark(at + 1, Dashes + "/") ? at + 1 : at;
        var joined = scan.Mark(joint, Dashes + "/") || scan.Is(joint, "through");
        return joined && scan.DayNumber(joint + 1) is { } last && (joint == at || scan.Mark(joint + 2, "."))
            ? (last, SkipOrdinal(scan, joint + 2))
            : (null, at);
    }

    static (DateMention? Mention, int Next) MonthAlone(DateScan scan, int at, Leading lead)
    {
        var i = lead.Next;
        if (
            (scan.Value(i, "month") ?? scan.Value(i, "month?") ?? scan.Value(i, "month.")) is not { } month
            || !scan.IsCapital(i)
        )
            return default;
        var mention = new DateMention(default, DateKind.Calendar, DateUnit.Month) { Month = month };
        if (SameYear(scan, i + 1) is { } same)
            return Finish(scan, at, same, mention with { IsOfThatYear = true }, lead);
        var of = scan.Is(i + 1, "of") ? i + 2 : i + 1;
        if (scan.Value(of, "step") is { } step && scan.Text(of + 1, "unit") == "year")
            return Finish(scan, at, of + 2, mention with { Offset = step }, lead);
        var led =
            lead.Step is not null
            || lead.Edge is not DateEdge.None
            || scan.Is(at - 1, "opens")
            || scan.IsWide && scan.Is(i, "month") && !(scan.IsCapital(i + 1) && scan.IsWord(i + 1));
        var possessive = scan.Mark(i + 1, "'’") && scan.Is(i + 2, "possessive") && !scan.Is(i, "month?");
        if ((!led && !possessive) || !scan.Is(i, "month") && !scan.Is(i, "month?"))
            return default;
        // "in May Smith's office": a name, not a month.
        if (lead.Step is null && scan.Is(i, "month?") && scan.IsCapital(i + 1) && scan.IsWord(i + 1))
            return default;
        return Finish(scan, at, i + 1, mention, lead);
    }

    static DayOfWeek? Weekday(DateScan scan, int at) =>
        scan.IsCapital(at) && (scan.Value(at, "weekday") ?? scan.Value(at, "weekday.")) is { } day
            ? (DayOfWeek)(day % 7)
            : null;

    internal static DayPart Part(DateScan scan, int at) =>
        Enum.TryParse<DayPart>(scan.Text(at, "part"), ignoreCase: true, out var part) ? part : DayPart.None;

    internal static DateEdge Edge(DateScan scan, int at) =>
        Enum.TryParse<DateEdge>(scan.Text(at, "edge"), ignoreCase: true, out var edge) ? edge : DateEdge.None;

    static int SkipComma(DateScan scan, int at) => scan.Mark(at, Commas) ? at + 1 : at;

    static int SkipOrdinal(DateScan scan, int at) => scan.Glued(at) && scan.Is(at, "ordinal") ? at + 1 : at;
}
