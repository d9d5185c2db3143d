using System.Collections.Immutable;
using Casus.Coding.Actors;

namespace Casus.Coding.Events;

/// <summary>The two parties that a report's violence is between, two states or a state and a party inside it: the clash that it names no parties for is theirs.</summary>
static class MainParties
{
    const int WeightOfAct = 3;

    /// <summary>The two sides that most acts of violence and accusation name, mentions counting a little; empty when fewer than two are in any.</summary>
    public static ImmutableArray<Party> Of(IEnumerable<Act> acts, ActorMentions mentions)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var act in acts.Where(a => !a.IsOfBothSides && (a.IsViolent || a.Type is "ACCUSE" || IsTruce(a))))
        foreach (var side in Sides(act).Select(p => p.Side).OfType<string>().Distinct())
            counts[side] = counts.GetValueOrDefault(side) + WeightOfAct;
        foreach (var mention in mentions.All)
            if (StatementActs.PartyOf(mention.Actor).Side is { } side && counts.TryGetValue(side, out var count))
                counts[side] = count + 1;
        var two = counts.OrderByDescending(c => c.Value).Take(2).ToList();
        return two.Count < 2
            ? []
            : [.. two.Select(c => c.Key).Order(StringComparer.Ordinal).Select(s => new Party(s, null))];
    }

    static bool IsTruce(Act act) =>
        act.Type is "CONCEDE" or "RETREAT" && act.Actors.Select(a => a.Side).OfType<string>().Distinct().Count() == 2;

    // Whose people are kidnapped or raped fights nobody by that.
    static IEnumerable<Party> Sides(Act act) =>
        act.Mode is "abduct" or "sexual" or "torture"
        && act.Recipients.All(r => r.Sector is not ("MIL" or "COP" or "REB"))
            ? act.Actors
            : act.Actors.Concat(act.Recipients);

    /// <summary>The act with the main parties where it speaks of both sides, or tells a clash and names fewer than two.</summary>
    public static Act Fill(Act act, ImmutableArray<Party> main)
    {
        if (main.IsEmpty)
            return act;
        if (act.IsOfBothSides)
            return act with { Actors = main, Recipients = [] };
        if (act.Type is "REQUEST" && act.Mode is "yield" && act.Recipients.IsEmpty)
            return act.Actors.Any(a => main.Any(m => m.Side == a.Side)) ? act : act with { Recipients = main };
        if (
            act is { Type: "ACCUSE", Mode: "allege", Recipients.IsEmpty: true }
            && act.Actors.Select(a => a.Side).Distinct().Count() == 1
            && main.Any(m => m.Side == act.Actors[0].Side)
        )
            return act with { Recipients = [.. main.Where(m => m.Side != act.Actors[0].Side)] };
        if (act is { Type: "RETREAT", Mode: "ceasefire", Actors.IsEmpty: true, Recipients.IsEmpty: true })
            return act with { Actors = main };
        var named = act.Actors.Select(a => a.Side).OfType<string>().Distinct().ToList();
        if (!act.IsMutual || named.Count > 1)
            return act;
        if (named.Count == 0)
            return act.Recipients.IsEmpty ? act with { Actors = main } : act;
        return main.Any(m => m.Side == named[0])
            ? act with
            {
                Actors = [.. act.Actors, .. main.Where(m => m.Side != named[0])],
            }
            : act;
    }
}
