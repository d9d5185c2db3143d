namespace Casus.Incidents.Growth;

/// <summary>Where the blocks of a run of postings and the tails of its long lists stand.</summary>
static class RunKey
{
    const int KeyBits = 48;

    /// <summary>As many runs as twelve bits can number, less one so that every run has one behind it.</summary>
    public const int RunsAtMost = (1 << 12) - 1;

    public static long Block(int run, long first) => ShelfKey.Of(Shelf.Runs, ((long)run << KeyBits) | first);

    public static long Tail(int run, long key) => ShelfKey.Of(Shelf.Tails, ((long)run << KeyBits) | key);
}
