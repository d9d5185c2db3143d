using System.Collections.Immutable;
using Casus.Coding;
using Casus.Incidents.Resolution;
using Casus.Incidents.Signatures;
using Casus.Language.Expressions;

namespace Casus.Incidents.Episodes;

/// <summary>A day before an incident of which its reports tell, and under which keys what happened then would be found.</summary>
readonly record struct DayTie(int Day, ImmutableArray<long> Keys);

/// <summary>By what an incident is found by those that recall it, and by what it finds others.</summary>
/// <param name="Began">Keys of the day or night on which it began.</param>
/// <param name="Before">By day, ascending.</param>
/// <param name="Wholes">Keys of the wars that its reports say it is a part of, by the month in which they began.</param>
/// <param name="Telling">Its reports that tell of such a whole, by id.</param>
sealed record IncidentTies(
    ImmutableArray<long> Began,
    ImmutableArray<DayTie> Before,
    ImmutableArray<long> Wholes,
    ImmutableArray<string> Telling
)
{
    const int DaysAtMost = 60;

    /// <summary>As many bits as shelves can hide.</summary>
    const ulong HashMask = (1UL << 44) - 1;

    public static IncidentTies None { get; } = new([], [], [], []);

    /// <summary>All keys under which it looks for others, or they for it.</summary>
    public IEnumerable<long> Tying => Before.SelectMany(b => b.Keys).Concat(Wholes).Distinct();

    /// <param name="members">In the order of their ids.</param>
    public static IncidentTies Of(ResolvedIncident incident, ImmutableArray<Signature> members, Func<long, long> blind)
    {
        var subjects = TieSubjects.Of(incident, members);
        var recalls = members
            .SelectMany(m => m.Main!.Recalls, (m, r) => (m.Report, Recall: r))
            .Where(_ => incident.Kind is not IncidentKind.Other)
            .ToList();
        return new(
            CanBeTied(incident.Kind) && incident.Start is { Width: <= 1 } start
                ? Keys(subjects, Days(start), blind)
                : [],
            [
                .. incident.Start is { Width: <= 1 } own
                    ? Steps(own, subjects, recalls.Select(r => r.Recall), blind)
                    : [],
            ],
            [
                .. recalls
                    .Where(r => r.Recall.Kind is RecallKind.Whole && r.Recall.When is { Width: <= 31 })
                    .SelectMany(r =>
                        TieSubjects
                            .Pairs([.. incident.Parties, .. r.Recall.Sides])
                            .Select(pair => Key($"whole {pair} {r.Recall.When.Earliest:yyyy-MM}", blind))
                    )
                    .Distinct()
                    .Order(),
            ],
            [
                .. recalls
                    .Where(r => r.Recall.Kind is RecallKind.Whole)
                    .Select(r => r.Report)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ]
        );
    }

    /// <summary>Talks and remarks are nothing that others follow from.</summary>
    static bool CanBeTied(IncidentKind kind) => kind is not (IncidentKind.Other or IncidentKind.Diplomacy);

    static IEnumerable<DayTie> Steps(
        DateInterval own,
        ImmutableArray<string> subjects,
        IEnumerable<Recall> recalls,
        Func<long, long> blind
    ) =>
        recalls
            .Where(r => r.When is { Width: <= 1 } when && when.Latest < own.Earliest)
            .SelectMany(r => Days(r.When), (r, day) => (Day: day, Recall: r))
            .Where(r => r.Recall.Kind is RecallKind.Whole || r.Day >= own.Earliest!.Value.DayNumber - DaysAtMost)
            .GroupBy(r => r.Day)
            .OrderBy(g => g.Key)
            .Select(g => new DayTie(
                g.Key,
                Keys(
                    subjects.Concat(g.SelectMany(r => TieSubjects.Named(r.Recall))).Distinct(StringComparer.Ordinal),
                    [g.Key],
                    blind
                )
            ));

    static IEnumerable<int> Days(DateInterval days) =>
        Enumerable.Range(days.Earliest!.Value.DayNumber, days.Width!.Value + 1);

    static ImmutableArray<long> Keys(IEnumerable<string> subjects, IEnumerable<int> days, Func<long, long> blind) =>
        [.. subjects.SelectMany(s => days.Select(d => Key($"{s} {d}", blind))).Distinct().Order()];

    static long Key(string words, Func<long, long> blind) => blind((long)(TextHash.Of(words) & HashMask));
}
