using System.Collections.Immutable;
using Casus.Coding;
using Casus.Incidents.Signatures;

namespace Casus.Incidents.Resolution;

/// <summary>Two signatures to how likely they are about one incident: a sum of named parts that can be shown.</summary>
/// <remarks>
/// The weights of words, names, persons and days of the week were fitted by logistic regression on ECB+ pairs (docs/incidents.md); the others
/// are set by hand, in the same unit of log-odds.
/// </remarks>
static class PairScorer
{
    static readonly string[] Names =
    [
        "base",
        "words",
        "lead",
        "names",
        "persons",
        "years",
        "day",
        "weekday",
        "written",
        "places",
        "parties",
        "counts",
        "appeals",
    ];

    /// <summary>The parts of <see cref="Names"/> that do not hang on when anything was.</summary>
    const int TimelessParts = 5;

    /// <summary>Behind the last part of time.</summary>
    const int TimeEnd = 9;

    /// <summary>So alike in words and names that another day is more likely that of a trial or a slip.</summary>
    const double Unmistakable = 1.0;

    /// <summary>The same where one of both says that it is news of the aftermath.</summary>
    const double UnmistakableAfterwards = -0.5;

    const int CountedAtMost = 2;

    /// <summary>The whole explanation; <see cref="Quick"/> gives the same verdict without it.</summary>
    public static Likeness Score(Signature a, Signature b)
    {
        Span<double> points = stackalloc double[Names.Length];
        Fill(a, b, points);
        var parts = ImmutableArray.CreateBuilder<LikenessPart>();
        for (var i = 0; i < Names.Length; i++)
            if (points[i] != 0)
                parts.Add(new(Names[i], points[i]));
        return new(parts.ToImmutable(), Vetoes.Find(a, b, IsUnmistakable(a, b, points)));
    }

    public static (double Points, double Alike, bool Vetoed) Quick(Signature a, Signature b)
    {
        Span<double> points = stackalloc double[Names.Length];
        Fill(a, b, points);
        var sum = 0.0;
        foreach (var part in points)
            sum += part;
        var held = 0.0;
        foreach (var part in points[TimelessParts..TimeEnd])
            held += Math.Min(0, part);
        return (sum, sum - held, Vetoes.Any(a, b, IsUnmistakable(a, b, points)));
    }

    static bool IsUnmistakable(Signature a, Signature b, ReadOnlySpan<double> points)
    {
        var sum = 0.0;
        foreach (var part in points[..TimelessParts])
            sum += part;
        return sum >= (TimeParts.IsOfAftermath(a.Main!, b.Main!) ? UnmistakableAfterwards : Unmistakable);
    }

    static void Fill(Signature a, Signature b, Span<double> points)
    {
        var words = WordVector.Compare(a.Words, b.Words);
        points[0] = -3.3;
        points[1] = 3.1 * words.All;
        points[2] = 2.6 * words.Lead;
        points[3] =
            (1.5 * words.LeadNamesMost)
            + (1.6 * words.LeadNamesLeast)
            + (0.7 * words.NamesMost)
            + (3.1 * words.NamesLeast);
        points[4] = PersonPart(PersonKeys.Compare(a.Words.Persons, b.Words.Persons));
        points[5] = TimeParts.Years(a.Main!, b.Main!);
        points[6] = TimeParts.Day(a.Main!, b.Main!);
        points[7] = TimeParts.Weekday(a.Main!, b.Main!);
        points[8] = TimeParts.Written(a, b);
        points[9] = PlacePart(a, b);
        points[10] = PartyPart(a.Main!, b.Main!);
        points[11] = Math.Min(CountedAtMost, a.Counts.Count(c => c.Value > 1 && b.Counts.Any(c.IsSame))) * 0.5;
        points[12] = AppealPart(a, b);
    }

    /// <summary>ECB+ has look-alikes about one celebrity each: there a shared name says less than among the private persons of most incidents.</summary>
    static double PersonPart(PersonLikeness persons) =>
        (0.6 * Math.Min(CountedAtMost, persons.Named))
        + (0.8 * Math.Min(CountedAtMost, persons.SameAge))
        - (persons.Apart ? 0.65 : 0);

    static double PlacePart(Signature a, Signature b)
    {
        var (here, there) = (a.NarrowPlaces, b.NarrowPlaces);
        if (here.IsEmpty || there.IsEmpty)
            return 0;
        return IsShared(here, there) ? 0.7 : -0.6;
    }

    static bool IsShared(ImmutableArray<string> names, ImmutableArray<string> others)
    {
        foreach (var name in names)
        foreach (var other in others)
            if (PlaceNames.MayBeOne(name, other))
                return true;
        return false;
    }

    static double PartyPart(MainIncident a, MainIncident b)
    {
        if (a.Parties.IsEmpty || b.Parties.IsEmpty)
            return 0;
        var shared = a.Parties.Count(b.Parties.Contains);
        return shared == 0 ? -0.8
            : shared == a.Parties.Length && shared == b.Parties.Length ? 0.2
            : -0.2;
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
