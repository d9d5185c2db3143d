using System.Collections.Frozen;
using System.Collections.Immutable;
using Casus.Coding.Actors;

namespace Casus.Coding.Main;

/// <summary>The sides between which the incident is: who fights, accuses or bargains, not who is asked or who mediates.</summary>
public static class PartyFinder
{
    const int AtMost = 4;
    const int StateLetters = 3;

    static readonly ImmutableHashSet<string> Hostile =
    [
        "ASSAULT",
        "ACCUSE",
        "THREATEN",
        "COERCE",
        "MOBILIZE",
        "PROTEST",
        "SANCTION",
    ];

    /// <summary>The sectors of PLOVER 2.0 and its kinds of international actors; <c>ALL</c> stands for all sides together.</summary>
    static readonly FrozenSet<string> Sectors =
        "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC IGO UNO EUR NGO ISM IMG MNC ALL"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    internal static ImmutableArray<string> Find(CodingContext context, Zones zones)
    {
        var hostile = Weigh(
            context,
            zones,
            act => Hostile.Contains(act.Type) ? [.. act.Actors, .. act.Recipients] : []
        );
        if (hostile.Count > 1)
            return Strongest(hostile);
        // Who asks is a party, who is asked is not; both sides of an agreement or a meeting are.
        var others = Weigh(
            context,
            zones,
            act => act.Type is "REQUEST" ? [.. act.Actors] : [.. act.Actors, .. act.Recipients]
        );
        foreach (var (side, weight) in hostile)
            others[side] = others.GetValueOrDefault(side) + weight;
        return others.Count > 0 ? Strongest(others) : Named(context, zones);
    }

    /// <summary>
    /// The side of a PLOVER actor string: <c>ARM GOV</c> gives <c>ARM</c>. Who stands against a state inside it (<c>SDN/rsf REB</c>) is a side of its own;
    /// an organisation's men are the organisation's (<c>ISIS/militants</c>).
    /// </summary>
    public static string SideOf(string code)
    {
        var side = code.Split(' ')[0];
        var within = side.IndexOf('/');
        return within is < 0 or StateLetters ? side : side[..within];
    }

    static Dictionary<string, int> Weigh(
        CodingContext context,
        Zones zones,
        Func<Events.CodedEvent, IEnumerable<string>> codes
    )
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var statement in context.Statements.Where(s => !s.Background && !s.Conditional))
        foreach (var act in statement.Events)
        foreach (var side in codes(act).Select(SideOf).Where(IsParty).Distinct(StringComparer.Ordinal))
            weights[side] = weights.GetValueOrDefault(side) + zones.Weight(act.Span.Start);
        return weights;
    }

    /// <summary>Without any act to go by: the countries that title and lead name.</summary>
    static ImmutableArray<string> Named(CodingContext context, Zones zones)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in context.Actors.All)
            if (mention.Actor.Country is { } country && zones.Weight(mention.Span.Start) is var weight and > 1)
                weights[country] = weights.GetValueOrDefault(country) + weight;
        return Strongest(weights);
    }

    static ImmutableArray<string> Strongest(Dictionary<string, int> weights)
    {
        if (weights.Count == 0)
            return [];
        var least = weights.Values.Max() / 3.0;
        return
        [
            .. weights
                .Where(w => w.Value >= least)
                .OrderByDescending(w => w.Value)
                .ThenBy(w => w.Key, StringComparer.Ordinal)
                .Take(AtMost)
                .Select(w => w.Key)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>PLOVER's sectors without a country ("CVL", "JRN") name nobody in particular.</summary>
    public static bool IsParty(string side) => side.Length >= 2 && !Sectors.Contains(side);
}
