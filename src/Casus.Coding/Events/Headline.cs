using System.Collections.Immutable;

namespace Casus.Coding.Events;

/// <summary>A headline repeats the body: what the body tells again is not counted twice.</summary>
static class Headline
{
    /// <summary>The acts of the title that an act of the same type and parties in the body tells.</summary>
    public static HashSet<Act> Repeats(CodingContext context, IReadOnlyList<ImmutableArray<Act>> settled)
    {
        var body = context.Report.BodyStart;
        var acts = settled.SelectMany(s => s).ToList();
        var repeats = new HashSet<Act>(ReferenceEqualityComparer.Instance);
        foreach (var title in acts.Where(a => a.Key.Start < body))
            if (acts.Any(a => a.Key.Start >= body && a.Type == title.Type && Meet(a.Actors, title.Actors)))
                repeats.Add(title);
        return repeats;
    }

    static bool Meet(ImmutableArray<Party> a, ImmutableArray<Party> b) =>
        a.IsEmpty || b.IsEmpty || a.Any(x => b.Any(y => x.State == y.State));
}
