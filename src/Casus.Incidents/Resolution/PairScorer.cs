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
    public static Likeness Score(Signature a, Signature b)
    {
        var parts = ImmutableArray.CreateBuilder<LikenessPart>();
        AddWords(parts, a, b);
        Add(parts, "years", YearsPart(a.Main!, b.Main!));
        Add(parts, "day", DayPart(a.Main!, b.Main!));
        Add(parts, "written", WrittenPart(a.Published, b.Published));
        Add(parts, "places", PlacePart(a, b));
        Add(parts, "parties", PartyPart(a.Main!, b.Main!));
        Add(parts, "kind", a.Main!.Kind == b.Main!.Kind ? 0.2 : -0.3);
        Add(parts, "counts", Math.Min(2, a.Counts.Count(c => c.Value > 1 && b.Counts.Contains(c))) * 0.4);
        Add(parts, "appeals", AppealPart(a, b));
        return new(parts.ToImmutable(), Vetoes.Find(a, b));
    }

    static void Add(ImmutableArray<LikenessPart>.Builder parts, string name, double points)
    {
        if (points != 0)
            parts.Add(new(name, points));
    }

    static void AddWords(ImmutableArray<LikenessPart>.Builder parts, Signature a, Signature b)
    {
        var words = WordVector.Compare(a.Words, b.Words);
        Add(parts, "base", -4.5);
        Add(parts, "words", 3.1 * words.All);
        Add(parts, "lead", 6.2 * words.Lead);
        Add(
            parts,
            "names",
            (1.6 * words.LeadNamesMost)
                + (1.7 * words.LeadNamesLeast)
                + (1.0 * words.NamesMost)
                + (3.5 * words.NamesLeast)
        );
    }

    static double YearsPart(MainIncident a, MainIncident b) =>
        a.Years.IsEmpty || b.Years.IsEmpty || a.Years.Any(b.Years.Contains) ? 0 : -0.8;

    static double DayPart(MainIncident a, MainIncident b)
    {
        var (x, y) = (a.Time.Interval, b.Time.Interval);
        if (IsPrecise(x) && IsPrecise(y) && x.MayMeet(y))
            return 1.0;
        return a.Time is { Month: not null, Day: not null } && a.Time.Month == b.Time.Month && a.Time.Day == b.Time.Day
            ? 1.0
            : 0;
    }

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
        var (here, there) = (Narrow(a), Narrow(b));
        if (here.Count == 0 || there.Count == 0)
            return 0;
        var shared = here.Count(p => there.Exists(q => PlaceNames.MayBeOne(p, q)));
        return shared > 0 ? Math.Min(1.2, 0.6 + (0.2 * shared)) : -0.6;
    }

    /// <summary>Names of places smaller than a country.</summary>
    static List<string> Narrow(Signature s) => [.. s.Places.Where(p => p.Precision is null or < 6).Select(p => p.Name)];

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
        var shared = a.Appeals.Count(x => b.Appeals.Any(y => x.Requester == y.Requester && x.Addressee == y.Addressee));
        var instrument = a.Appeals.Any(x => b.Appeals.Any(y => x.Instruments.Intersect(y.Instruments).Any()));
        return (Math.Min(shared, 3) * 0.4) + (instrument ? 0.4 : 0);
    }
}
