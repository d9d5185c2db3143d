using System.Collections.Immutable;

namespace Casus.Measure.Muc;

/// <summary>People of whom a text tells several times.</summary>
static class MucPeople
{
    /// <summary>Each once, by the last word for them: the fullest words, the number where one tells it, and of what befell them the worst.</summary>
    public static ImmutableArray<SaidTarget> Once(IEnumerable<SaidTarget> all)
    {
        var people = new List<SaidTarget>();
        foreach (var said in all.Where(t => t.Who.Length > 0))
        {
            var same = people.FindIndex(p =>
                Last(p) == Last(said) && (p.Number == said.Number || p.IsVague || said.IsVague)
            );
            if (same >= 0)
                people[same] = Joined(people[same], said);
            else if (!said.PointsBack || !people.Exists(p => p.Effect == said.Effect))
                people.Add(said);
        }
        return [.. people];
    }

    static SaidTarget Joined(SaidTarget a, SaidTarget b) =>
        (a.Who.Length >= b.Who.Length ? a : b) with
        {
            Number = a.IsVague ? b.Number : a.Number,
            Effect = Worse(a.Effect, b.Effect),
        };

    static string? Worse(string? a, string? b) =>
        a is null || b is null ? a ?? b
        : string.CompareOrdinal(a, b) < 0 ? a
        : b;

    static string Last(SaidTarget target) => target.Who[(target.Who.LastIndexOf(' ') + 1)..];
}
