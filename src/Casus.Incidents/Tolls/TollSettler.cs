using System.Collections.Immutable;
using Casus.Coding.Figures;

namespace Casus.Incidents.Tolls;

/// <summary>An incident's figures to its tolls. Nothing is averaged, nothing recalled is counted, no side is added to another.</summary>
public static class TollSettler
{
    /// <param name="parties">The incident's parties: a party that counts the other's losses feeds only the high bound.</param>
    public static ImmutableArray<Toll> Settle(Testimony testimony, IReadOnlyCollection<string> parties) =>
        [
            .. SinceDied
                .Without([.. Claim.Of(testimony)])
                .GroupBy(c => (c.Figure.Side, c.Figure.Kind, c.Figure.Status))
                .OrderBy(g => g.Key.Side, StringComparer.Ordinal)
                .ThenBy(g => g.Key.Kind)
                .ThenBy(g => g.Key.Status)
                .Select(g => Settle([.. g], parties)),
        ];

    static Toll Settle(List<Claim> all, IReadOnlyCollection<string> parties)
    {
        var first = all[0].Figure;
        var totals = all.Where(c => c.Figure.Scope == FigureScope.Cumulative && c.HasNumber).ToList();
        var standing = LaterTotals.OfEach(totals);
        var (low, best, high, rule) =
            standing.Count > 0 ? Bounds(standing, parties)
            : all.Find(c => c.HasNumber) is not null
                ? (Increments(all), null, null, "increments only: the largest is a floor")
            : (null, null, null, "no number is told");
        var used = standing.Count > 0 ? standing : all;
        return new(
            first.Side,
            first.Kind,
            first.Status,
            low,
            best,
            high,
            rule,
            used.Select(c => c.By.Voice).Distinct(StringComparer.Ordinal).Count(),
            used.Select(c => c.By.Origin).OfType<string>().Distinct(StringComparer.Ordinal).Count(),
            [.. used.Select(c => c.Figure.Id).Order(StringComparer.Ordinal)]
        );
    }

    static (long? Low, long? Best, long? High, string Rule) Bounds(
        List<Claim> claims,
        IReadOnlyCollection<string> parties
    )
    {
        var ranked = claims.Select(c => (Claim: c, Standpoint: TollRules.Of(c, parties))).ToList();
        var standpoint = ranked.Min(r => r.Standpoint);
        var chosen = ranked.Where(r => r.Standpoint == standpoint).Select(r => r.Claim).ToList();
        var told = chosen.Count;
        chosen = standpoint == Standpoint.Press ? Newest(chosen) : LaterTotals.WithoutOutgrown(chosen);
        var known = ranked.Where(r => r.Standpoint is not Standpoint.Press).Select(r => r.Claim).ToList();
        if (known.Count == 0)
            known = chosen;
        var high = known.Any(c => c.Figure.Quantity.High is null) ? null : known.Max(c => c.Figure.Quantity.High);
        if (standpoint == Standpoint.Opponent)
            return (null, null, high, TollRules.Words(standpoint));
        var floors = ranked
            .Where(r => known.Contains(r.Claim) && r.Standpoint != Standpoint.Opponent)
            .Select(r => r.Claim.Figure.Quantity.Low);
        // When claims of equal standing differ the lower is best and the higher stays high.
        var best = chosen.Min(c => c.Figure.Quantity.Best);
        return (floors.Min(), best, high, Rule(standpoint, chosen, chosen.Count < told));
    }

    static List<Claim> Newest(List<Claim> claims)
    {
        var last = claims.Max(c => c.Time);
        return [.. claims.Where(c => c.Time == last)];
    }

    static string Rule(Standpoint standpoint, List<Claim> chosen, bool grew)
    {
        var voices = chosen
            .Select(c => c.By.Claimant.Name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        var words = TollRules.Words(standpoint);
        var whose = voices.Count == 1 ? $"per {voices[0]}" : $"the lowest of {voices.Count} claimants";
        return grew && standpoint != Standpoint.Press
            ? $"{words}: {whose}, to whose later total it grew"
            : $"{words}: {whose}";
    }

    static long? Increments(List<Claim> claims) => claims.Max(c => c.Figure.Quantity.Low);
}
