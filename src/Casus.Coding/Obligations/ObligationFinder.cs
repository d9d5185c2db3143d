using System.Collections.Immutable;
using Casus.Coding.Appeals;

namespace Casus.Coding.Obligations;

/// <summary>The texts under which a state could ask for help, or be asked, on a day.</summary>
public static class ObligationFinder
{
    /// <summary>Those with the weightiest duty first, then the oldest. Texts without a duty to help (non-aggression, neutrality) are left out.</summary>
    public static ImmutableArray<Obligation> Find(string state, DateOnly on, TreatyKnowledge treaties)
    {
        var holding = treaties
            .Pledges.Where(p => p.HoldsOn(on))
            .GroupBy(p => p.Alliance)
            .ToDictionary(g => g.Key, g => g.ToImmutableArray());
        var began = treaties.Pledges.GroupBy(p => p.Alliance).ToDictionary(g => g.Key, g => g.Min(p => p.From).Year);
        var named = treaties.Instruments.Where(i => i.Atop is not null).Select(i => i.Atop!.Value).ToHashSet();
        var found = treaties
            .Instruments.Select(i => Of(i, state, on, holding, began, treaties))
            .Concat(
                holding
                    .Where(h => !named.Contains(h.Key))
                    .Select(h => Pledged($"atop-{h.Key}", null, [], state, h.Value, began[h.Key], treaties))
            )
            .OfType<Obligation>()
            .Where(o => !o.ToIt.IsEmpty || !o.ByIt.IsEmpty);
        return
        [
            .. found
                .OrderBy(o => treaties.Rank(o.ToIt.Concat(o.ByIt)))
                .ThenBy(o => o.Since)
                .ThenBy(o => o.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Parties by the day as far as the pledges reach, by the instrument's own row after them.</summary>
    static Obligation? Of(
        Instrument instrument,
        string state,
        DateOnly on,
        Dictionary<int, ImmutableArray<Pledge>> holding,
        Dictionary<int, int> began,
        TreatyKnowledge treaties
    )
    {
        if (instrument.Atop is { } alliance && on.Year <= treaties.PledgesUntil)
            return holding.GetValueOrDefault(alliance) is { IsDefault: false } pledges
                ? Pledged(
                    instrument.Id,
                    instrument.Names[0],
                    instrument.Articles,
                    state,
                    pledges,
                    began[alliance],
                    treaties
                )
                : null;
        if (on.Year < instrument.Year || on.Year > instrument.Ended)
            return null;
        var isOpen = instrument.Parties.IsEmpty;
        if (!isOpen && !instrument.Parties.Contains(state))
            return null;
        var duties = Helping(instrument.Obligations, treaties);
        ImmutableArray<string> others = [.. instrument.Parties.Where(p => p != state).Order(StringComparer.Ordinal)];
        ImmutableArray<Owed> owed = duties.IsEmpty ? [] : [new(others, duties, [])];
        return new(
            instrument.Id,
            instrument.Names[0],
            instrument.Year,
            isOpen,
            owed,
            owed,
            instrument.Articles,
            instrument.KnownUntil,
            instrument.Source
        );
    }

    static Obligation? Pledged(
        string id,
        string? name,
        ImmutableArray<string> articles,
        string state,
        ImmutableArray<Pledge> pledges,
        int began,
        TreatyKnowledge treaties
    )
    {
        var own = pledges.Where(p => p.Party == state).ToList();
        if (own.Count == 0)
            return null;
        ImmutableArray<string> others =
        [
            .. pledges.Select(p => p.Party).Where(p => p != state).Distinct().Order(StringComparer.Ordinal),
        ];
        var toIt = pledges
            .Where(p => p.Party != state)
            .Select(p => (p.Party, Duties: Helping(p.Duties, treaties), p.Conditions))
            .Where(p => !p.Duties.IsEmpty)
            .GroupBy(p => (string.Join('|', p.Duties), string.Join('|', p.Conditions)))
            .Select(g => new Owed(
                [.. g.Select(p => p.Party).Distinct().Order(StringComparer.Ordinal)],
                g.First().Duties,
                g.First().Conditions
            ))
            .OrderByDescending(o => o.Parties.Length)
            .ThenBy(o => o.Parties[0], StringComparer.Ordinal);
        var byIt = own.Select(p => new Owed(others, Helping(p.Duties, treaties), p.Conditions))
            .Where(o => !o.Duties.IsEmpty);
        return new(id, name, began, false, [.. toIt], [.. byIt.Take(1)], articles, own[0].KnownUntil, own[0].Source);
    }

    static ImmutableArray<string> Helping(ImmutableArray<string> duties, TreatyKnowledge treaties) =>
        [.. duties.Where(d => treaties[d].AsksHelp)];
}
