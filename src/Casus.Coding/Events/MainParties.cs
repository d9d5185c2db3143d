using System.Collections.Immutable;

namespace Casus.Coding.Events;

/// <summary>The two parties that a report's violence is between: the clash that it names no parties for is theirs.</summary>
static class MainParties
{
    /// <summary>The two sides that most acts of violence and accusation in the report name; empty when there are not two.</summary>
    public static ImmutableArray<Party> Of(IEnumerable<Act> acts)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var act in acts)
            if (act.IsViolent || act.Type is "ACCUSE")
                foreach (
                    var side in act
                        .Actors.Concat(act.Recipients)
                        .Where(p => p.State is not null)
                        .Select(p => p.State!)
                        .Distinct()
                )
                    counts[side] = counts.GetValueOrDefault(side) + 1;
        var two = counts.OrderByDescending(c => c.Value).Take(2).ToList();
        return two.Count < 2
            ? []
            : [.. two.Select(c => c.Key).Order(StringComparer.Ordinal).Select(s => new Party(s, null))];
    }

    /// <summary>The act with the main parties where it names none, or only one of them.</summary>
    public static Act Fill(Act act, ImmutableArray<Party> main)
    {
        if (!act.IsMutual || main.IsEmpty || act.Actors.Select(a => a.State).Distinct().Count() > 1)
            return act;
        if (act.Actors.IsEmpty)
            return act.Recipients.IsEmpty ? act with { Actors = main } : act;
        return main.Any(m => m.State == act.Actors[0].State)
            ? act with
            {
                Actors = [.. act.Actors, .. main.Where(m => m.State != act.Actors[0].State)],
            }
            : act;
    }
}
