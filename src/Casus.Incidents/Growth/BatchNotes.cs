namespace Casus.Incidents.Growth;

/// <summary>What is noted of each batch on the shelves, under its last entry.</summary>
public static class BatchNotes
{
    public static byte[]? Of(IShelves shelves, long upTo) => shelves.Get(ShelfKey.Of(Shelf.Batches, upTo));

    public static void Put(IShelves shelves, long upTo, byte[] note) =>
        shelves.Put(ShelfKey.Of(Shelf.Batches, upTo), note);

    /// <summary>Of the batches that ended after an entry, in their order.</summary>
    public static IEnumerable<(long UpTo, byte[] Note)> After(IShelves shelves, long entry) =>
        shelves
            .Range(ShelfKey.Of(Shelf.Batches, entry + 1), ShelfKey.Of(Shelf.Batches, long.MaxValue))
            .Select(note => (ShelfKey.Within(note.Key), note.Value));
}
