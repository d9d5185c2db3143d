using Casus.Incidents.Copies;

namespace Casus.Incidents.Growth;

/// <summary>Which report is the original of which, and which the first text of a page.</summary>
static class BondStep
{
    /// <returns>The reports whose original changed, and those that are or were it.</returns>
    public static HashSet<long> TakeCopies(Ground ground, IEnumerable<long> touched)
    {
        var changed = new HashSet<long>();
        var seen = new HashSet<long>();
        foreach (var report in touched)
        {
            if (!seen.Add(report))
                continue;
            var members = Walk.From(report, r => ground.Seats.Find(r)?.Copies.Keys ?? Enumerable.Empty<long>());
            seen.UnionWith(members);
            var originals = Originals(ground, members);
            foreach (var member in members)
                changed.UnionWith(Lead(ground, member, originals.TryGetValue(member, out var o) ? o : null));
        }
        return changed;
    }

    static Dictionary<long, long> Originals(Ground ground, List<long> members)
    {
        if (members.Count == 1)
            return [];
        var prints = members.Select(m => ground.PrintOf(m).Told).ToList();
        var keys = members.ToDictionary(m => ground.PrintOf(m).Whole.Report, m => m, StringComparer.Ordinal);
        var pairs = members.SelectMany(m =>
            ground
                .Seats.Find(m)!
                .Copies.Where(c => c.Key > m)
                .Select(c => (ground.PrintOf(m).Whole.Report, ground.PrintOf(c.Key).Whole.Report, c.Value))
        );
        return CopyGroups.Of(prints, pairs).ToDictionary(p => keys[p.Copy], p => keys[p.Original]);
    }

    static IEnumerable<long> Lead(Ground ground, long copy, long? original)
    {
        var before = ground.Seats.Find(copy)?.CopyOf;
        if (before == original)
            return [];
        Bind(ground, copy, before, Bonds.Copy, holds: false);
        Bind(ground, copy, original, Bonds.Copy, holds: true);
        ground.SeatOf(copy).CopyOf = original;
        return Both(copy, before, original);
    }

    /// <param name="added">Listed already.</param>
    public static HashSet<long> TakeVersions(Ground ground, IEnumerable<long> added)
    {
        var changed = new HashSet<long>();
        var pages = added.Select(r => ground.PrintOf(r).Whole.Url).OfType<string>().Distinct(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var texts = ground
                .Listing.All(PostingKey.OfPage(page))
                .Where(r => ground.PrintOf(r).Whole.Url == page)
                .ToDictionary(r => ground.PrintOf(r).Whole.Report, r => r, StringComparer.Ordinal);
            var versions = PageVersions.Of(texts.Values.Select(r => ground.PrintOf(r).Whole));
            foreach (var (id, report) in texts)
                changed.UnionWith(Follow(ground, report, versions.TryGetValue(id, out var f) ? texts[f] : null));
        }
        return changed;
    }

    static IEnumerable<long> Follow(Ground ground, long version, long? first)
    {
        var before = ground.Seats.Find(version)?.VersionOf;
        if (before == first)
            return [];
        Bind(ground, version, before, Bonds.Version, holds: false);
        Bind(ground, version, first, Bonds.Version, holds: true);
        ground.SeatOf(version).VersionOf = first;
        return Both(version, before, first);
    }

    public static void Bind(Ground ground, long a, long? other, Bonds bond, bool holds)
    {
        if (other is not { } b)
            return;
        ground.SeatOf(a).Bind(b, bond, holds);
        ground.SeatOf(b).Bind(a, bond, holds);
    }

    static IEnumerable<long> Both(long report, params long?[] others) => [report, .. others.OfType<long>()];
}
