using System.Collections.Immutable;
using Casus.Coding;
using Casus.Incidents.Signatures;
using Casus.Language.Expressions;

namespace Casus.Incidents.Resolution;

/// <summary>Two signatures to how likely they are about one incident: a sum of named parts that can be shown.</summary>
/// <remarks>
/// The weights of the words were fitted by logistic regression on ECB+ pairs (docs/incidents.md); those of what the words
/// mean (day, place, parties, counts, appeals) are set by hand, in the same unit of log-odds.
/// </remarks>
static class PairScorer
{
    static readonly string[] Names =
    [
        "base",
        "words",
        "lead",
        "names",
        "years",
        "day",
        "written",
        "places",
        "parties",
        "kind",
        "counts",
        "appeals",
    ];

    /// <summary>So alike in words and names that another day is more likely that of a funeral, a trial or a slip.</summary>
    const double Unmistakable = 1.0;

    /// <summary>The whole explanation; <see cref="Quick"/> gives the same verdict without it.</summary>
    public static Likeness Score(Signature a, Signature b)
    {
        Span<double> points = stackalloc double[Names.Length];
        Fill(a, b, points);
        var parts = ImmutableArray.CreateBuilder<LikenessPart>();
        for (var i = 0; i < Names.Length; i++)
            if (points[i] != 0)
                parts.Add(new(Names[i], points[i]));
        return new(parts.ToImmutable(), Vetoes.Find(a, b, IsUnmistakable(points)));
    }

    public static (double Points, double Alike, bool Vetoed) Quick(Signature a, Signature b)
    {
        Span<double> points = stackalloc double[Names.Length];
        Fill(a, b, points);
        var sum = 0.0;
        foreach (var part in points)
            sum += part;
        var held = Math.Min(0, points[4]) + Math.Min(0, points[5]) + Math.Min(0, points[6]);
        return (sum, sum - held, Vetoes.Any(a, b, IsUnmistakable(points)));
    }

    static bool IsUnmistakable(ReadOnlySpan<double> points) =>
        points[0] + points[1] + points[2] + points[3] >= Unmistakable;

    static void Fill(Signature a, Signature b, Span<double> points)
    {
        var words = WordVector.Compare(a.Words, b.Words);
        points[0] = -4.5;
        points[1] = 3.1 * words.All;
        points[2] = 6.2 * words.Lead;
        points[3] =
            (1.6 * words.LeadNamesMost)
            + (1.7 * words.LeadNamesLeast)
            + (1.0 * words.NamesMost)
            + (3.5 * words.NamesLeast);
        points[4] = YearsPart(a.Main!, b.Main!);
        points[5] = DayPart(a.Main!, b.Main!);
        points[6] = WrittenPart(a.Published, b.Published);
        points[7] = PlacePart(a, b);
        points[8] = PartyPart(a.Main!, b.Main!);
        points[9] = a.Main!.Kind == b.Main!.Kind ? 0.2 : -0.3;
        points[10] = Math.Min(2, a.Counts.Count(c => c.Value > 1 && b.Counts.Any(c.IsSame))) * 0.4;
        points[11] = AppealPart(a, b);
    }

    static double YearsPart(MainIncident a, MainIncident b) =>
        a.Years.IsEmpty || b.Years.IsEmpty || a.Years.Any(b.Years.Contains) ? 0 : -0.8;

    static double DayPart(MainIncident a, MainIncident b)
    {
        var (x, y) = (a.Time.Interval, b.Time.Interval);
        if (IsPrecise(x) && IsPrecise(y))
            return x.MayMeet(y) ? 1.0
                : Ongoing.Days(a.Time, b.Time).MayMeet(Ongoing.Days(b.Time, a.Time), Vetoes.SlackDays) ? 0.4
                : -Math.Min(4, 1 + (0.5 * Math.Log(Gap(x, y))));
        return a.Time is { Month: not null, Day: not null } && a.Time.Month == b.Time.Month && a.Time.Day == b.Time.Day
            ? 1.0
            : 0;
    }

    /// <summary>Days between the earliest of both.</summary>
    static double Gap(DateInterval x, DateInterval y) =>
        Math.Abs(x.Earliest!.Value.DayNumber - y.Earliest!.Value.DayNumber);

    static bool IsPrecise(DateInterval days) => days.Width <= 1;

    /// <summary>Most reports of an incident come within days of one another.</summary>
    static double WrittenPart(DateInterval a, DateInterval b)
    {
        if (a.Width is not <= 3 || b.Width is not <= 3)
            return 0;
        var apart = Math.Abs(a.Earliest!.Value.DayNumber - b.Earliest!.Value.DayNumber);
        return apart switch
        {
            <= 2 => 0.6,
            <= 7 => 0,
            <= 30 => -1.0,
            _ => -2.2,
        };
    }

    static double PlacePart(Signature a, Signature b)
    {
        var (here, there) = (a.NarrowPlaces, b.NarrowPlaces);
        if (here.IsEmpty || there.IsEmpty)
            return 0;
        var shared = Math.Min(Shared(here, there), Shared(there, here));
        return shared > 0 ? Math.Min(1.2, 0.6 + (0.2 * shared)) : -0.6;
    }

    static int Shared(ImmutableArray<string> names, ImmutableArray<string> others)
    {
        var shared = 0;
        foreach (var name in names)
        foreach (var other in others)
            if (PlaceNames.MayBeOne(name, other))
            {
                shared++;
                break;
            }
        return shared;
    }

    static double PartyPart(MainIncident a, MainIncident b)
    {
        if (a.Parties.IsEmpty || b.Parties.IsEmpty)
            return 0;
        var shared = a.Parties.Count(b.Parties.Contains);
        return shared == 0 ? -0.8
            : shared == a.Parties.Length && shared == b.Parties.Length ? 0.4
            : 0.1;
    }

    static double AppealPart(Signature a, Signature b)
    {
        if (a.Appeals.IsEmpty || b.Appeals.IsEmpty)
            return 0;
        var shared = a.Appeals.Count(x => b.Appeals.Any(y => x.Requester == y.Requester && x.Addressee == y.Addressee));
        var instrument = a.Appeals.Any(x => b.Appeals.Any(y => x.Instruments.Intersect(y.Instruments).Any()));
        return (Math.Min(shared, 3) * 0.4) + (instrument ? 0.4 : 0);
    }
}
