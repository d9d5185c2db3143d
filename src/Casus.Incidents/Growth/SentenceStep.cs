using Casus.Incidents.Copies;

namespace Casus.Incidents.Growth;

/// <summary>Which sentences a batch shows to be of no report in particular, and which older reports have them too.</summary>
static class SentenceStep
{
    /// <param name="added">Listed already.</param>
    /// <returns>Older reports that now say less to find copies by, and such that say less of their incident.</returns>
    public static (HashSet<long> Stripped, HashSet<long> Furnished) Take(Ground ground, IReadOnlyList<long> added)
    {
        var grown = new Dictionary<ulong, (bool Repeated, bool Furniture)>();
        foreach (var report in added)
        foreach (var hash in Sentences(ground, report))
            Count(ground, hash, grown);
        var (stripped, furnished) = (new HashSet<long>(), new HashSet<long>());
        foreach (var (hash, before) in grown)
        {
            var spread = ground.Spreads.Find(Key(hash))!;
            if ((spread.IsRepetition, spread.IsFurniture) == before)
                continue;
            foreach (var report in Holders(ground, hash))
                Mark(ground, report, hash, spread, stripped, furnished);
        }
        foreach (var report in added)
        foreach (var hash in Sentences(ground, report))
            if (ground.Spreads.Find(Key(hash)) is { IsRepetition: true } spread)
                Mark(ground, report, hash, spread, stripped, furnished);
        stripped.ExceptWith(added);
        furnished.ExceptWith(added);
        return (stripped, furnished);
    }

    public static bool IsFurniture(Ground ground, ulong hash) =>
        ground.Spreads.Find(Key(hash)) is { IsFurniture: true };

    /// <summary>A sentence is counted from when it is seen the second time; then all of this batch that have it are counted at once.</summary>
    static void Count(Ground ground, ulong hash, Dictionary<ulong, (bool, bool)> grown)
    {
        if (grown.ContainsKey(hash))
            return;
        var spread = ground.Spreads.Find(Key(hash));
        if (spread is { IsFurniture: true })
            return;
        var before = (spread?.IsRepetition ?? false, false);
        var holders = spread is null ? Holders(ground, hash) : Fresh(ground, hash);
        if (spread is null && holders.Count < 2)
            return;
        spread = ground.Spreads.Change(Key(hash), () => new());
        foreach (var report in holders)
            spread.Add(ground.PrintOf(report).Whole);
        grown[hash] = before;
    }

    static void Mark(
        Ground ground,
        long report,
        ulong hash,
        SentenceSpread spread,
        HashSet<long> stripped,
        HashSet<long> furnished
    )
    {
        if (spread.IsRepetition && !ground.PrintOf(report).IsRepeated(hash))
        {
            ground.Prints.Change(report, () => throw new InvalidOperationException()).Repeat(hash);
            stripped.Add(report);
        }
        if (
            spread.IsFurniture
            && ground.HasIncident(report)
            && ground.Tellings.Change(report, () => throw new InvalidOperationException()).Furnish(hash)
        )
            furnished.Add(report);
    }

    static List<long> Holders(Ground ground, ulong hash) =>
        Having(ground, ground.Listing.All(PostingKey.OfSentence(hash)), hash);

    static List<long> Fresh(Ground ground, ulong hash) =>
        Having(ground, ground.Listing.Fresh(PostingKey.OfSentence(hash)), hash);

    static List<long> Having(Ground ground, IEnumerable<long> reports, ulong hash) =>
        [.. reports.Where(r => ground.PrintOf(r).Whole.Sentences.Any(s => s.Hash == hash))];

    static IEnumerable<ulong> Sentences(Ground ground, long report) =>
        ground.PrintOf(report).Whole.Sentences.Select(s => s.Hash).Distinct();

    static long Key(ulong hash) => ShelfKey.OfHash(hash >> 4);
}
