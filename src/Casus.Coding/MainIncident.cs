using System.Collections.Immutable;
using Casus.Coding.Main;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding;

/// <summary>What kind of thing in the world a report is about.</summary>
public enum IncidentKind
{
    Clash,
    Attack,
    Unrest,
    Disaster,
    Accident,
    Diplomacy,
    Other,
}

/// <summary>When the report's own incident was, on this report's evidence: the interval, and the words that it rests on.</summary>
public sealed record MainTime(DateInterval Interval, ImmutableArray<TextSpan> Evidence)
{
    public static MainTime Unknown { get; } = new(DateInterval.Unknown, []);

    /// <summary>The month of the day that the words name, with or without its year.</summary>
    public int? Month { get; init; }

    public int? Day { get; init; }

    public DayOfWeek? Weekday { get; init; }

    /// <summary>Within how many days of the incident the words show the report to be written ("today", "early Tuesday"); null when they do not.</summary>
    public int? WrittenWithin { get; init; }

    /// <summary>The words tell the day as the one on which it began: other reports may name a later day of the same incident.</summary>
    public bool IsStart { get; init; }

    /// <summary>The day is that of a truce: what it ended began before.</summary>
    public bool IsEnd { get; init; }

    /// <summary>The weekday on which the lead lets somebody speak: such a report is of that day or the next.</summary>
    public DayOfWeek? SpokenOn { get; init; }
}

/// <summary>The signature of the one incident that a report is mainly about; null on a report that tells of none.</summary>
/// <param name="Parties">Sides, sorted; states by ISO 3166-1 alpha-3.</param>
/// <param name="Label">A short name in the report's own words, e.g. its title.</param>
public sealed record MainIncident(IncidentKind Kind, ImmutableArray<string> Parties, MainTime Time, string Label)
{
    /// <summary>The report's most telling words as keyed hashes, by key.</summary>
    public ImmutableArray<SignatureWord> Words { get; init; } = [];

    /// <summary>Years that the foreground names, sorted.</summary>
    public ImmutableArray<int> Years { get; init; } = [];

    /// <summary>The report is news of what came after: an arrest, a funeral, an inquiry. Its day may be later than the incident's.</summary>
    public bool IsAftermath { get; init; }

    /// <summary>Days on which it says that the incident was not, though that was told before.</summary>
    public ImmutableArray<DateInterval> Withdrawn { get; init; } = [];

    /// <summary>Statements that lead to other incidents by their days: of violence in a named month, of days before, of what a war has cost since it began.</summary>
    public ImmutableArray<Recall> Recalls { get; init; } = [];
}

/// <summary>How what a statement recalls hangs together with its report's incident.</summary>
public enum RecallKind
{
    /// <summary>Another incident between the same parties.</summary>
    Older,

    /// <summary>What went before by days or weeks, told as such.</summary>
    Step,

    /// <summary>What happened on a day before, told among what is of today.</summary>
    Passing,

    /// <summary>The whole of a war or wave that the report's incident is a part of; the days are those on which it began, unknown where none are named.</summary>
    Whole,
}

/// <summary>A statement, the days that its words name, and the sides of its acts (sorted; empty when it names none).</summary>
public sealed record Recall(string Statement, DateInterval When, ImmutableArray<string> Sides)
{
    public RecallKind Kind { get; init; }

    /// <summary>Names of places that the statement puts it at, sorted.</summary>
    public ImmutableArray<string> Places { get; init; } = [];
}
