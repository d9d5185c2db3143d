namespace Casus.Incidents.Growth;

/// <summary>
/// Posting lists in the order of their keys as one value on a shelf. A list is its key in 48 bits, one that is set when there is more of it
/// elsewhere, how many reports follow in 15, then these, of eight bytes each.
/// </summary>
static class PostingBlock
{
    /// <summary>A block is closed when it is so long: as much as lies on one page of a database.</summary>
    public const int Full = 3600;

    const int CountBits = 15;
    const int HeadBits = CountBits + 1;

    public static void Write(BinaryWriter block, long key, List<long> reports)
    {
        var head = Math.Min(reports.Count, Holders.Head);
        block.Write((key << HeadBits) | (head < reports.Count ? 1L << CountBits : 0) | (long)head);
        foreach (var report in reports.Take(head))
            block.Write(report);
    }

    /// <summary>The lists of those keys that are wanted, with whether there is more of them; then the last key of the block.</summary>
    /// <param name="wanted">Sorted.</param>
    public static long Read(byte[] block, ReadOnlySpan<long> wanted, Action<long, List<long>, bool> found)
    {
        var (at, last) = (0, -1L);
        for (var i = 0; i < block.Length; )
        {
            var head = BitConverter.ToInt64(block, i);
            var (key, count) = (head >>> HeadBits, (int)(head & ((1 << CountBits) - 1)));
            while (at < wanted.Length && wanted[at] < key)
                at++;
            if (at < wanted.Length && wanted[at] == key)
                found(key, Reports(block, i + 8, count), (head & (1L << CountBits)) != 0);
            last = key;
            i += 8 + (8 * count);
        }
        return last;
    }

    public static IEnumerable<(long Key, List<long> Reports, bool HasMore)> ReadAll(byte[] block)
    {
        for (var i = 0; i < block.Length; )
        {
            var head = BitConverter.ToInt64(block, i);
            var count = (int)(head & ((1 << CountBits) - 1));
            yield return (head >>> HeadBits, Reports(block, i + 8, count), (head & (1L << CountBits)) != 0);
            i += 8 + (8 * count);
        }
    }

    public static List<long> Reports(byte[] bytes, int from, int count)
    {
        var reports = new List<long>(count);
        for (var i = 0; i < count; i++)
            reports.Add(BitConverter.ToInt64(bytes, from + (8 * i)));
        return reports;
    }
}
