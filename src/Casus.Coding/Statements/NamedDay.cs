using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Statements;

/// <summary>A day that a text names; where its date is not known the day of the week may be.</summary>
sealed record NamedDay(TextSpan Span, DateInterval Days, DayOfWeek? Weekday)
{
    /// <summary>Certainly before the other, or on another day of the week.</summary>
    public bool IsApart(NamedDay later) =>
        Days.Latest is { } last && later.Days.Earliest is { } first
            ? last < first
            : Weekday is not null && later.Weekday is not null && Weekday != later.Weekday;
}
