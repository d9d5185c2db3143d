using System.Runtime.InteropServices;

namespace Casus.Incidents.Growth;

/// <summary>
/// Which reports stand under which key, in sorted runs: each batch writes one, and some runs of a size become one of the next. So nothing is
/// written at scattered places, and of a run no more blocks are read than a batch has keys.
/// </summary>
sealed class PostingRuns
{
    /// <summary>So many runs of one size become one of the next.</summary>
    const int RunsOfSize = 6;
    static readonly long Catalogue = ShelfKey.Of(Shelf.Catalogue, 0);

    readonly IShelves _shelves;
    readonly List<(int Run, int Size, int Blocks)> _runs = [];
    readonly List<(long Key, List<long> Reports)> _fresh = [];

    public PostingRuns(IShelves shelves)
    {
        _shelves = shelves;
        var stored = shelves.Get(Catalogue) ?? [];
        foreach (var run in MemoryMarshal.Cast<byte, (int, int, int)>(stored))
            _runs.Add(run);
    }

    /// <summary>What this batch listed under a key; each key once.</summary>
    public void Add(long key, List<long> reports) => _fresh.Add((key, reports));

    /// <summary>What earlier batches listed, of long lists the head.</summary>
    public void Read(Dictionary<long, Listed> wanted)
    {
        var sorted = wanted.Keys.Order().ToArray();
        foreach (var (run, _, blocks) in _runs)
            if (sorted.Length < blocks)
                Lookup(run, sorted, Found);
            else
                Scan(run, sorted, Found);
        void Found(long key, List<long> head, bool hasMore) =>
            wanted[key].Stored = Holders.Of(wanted[key].Stored, head, hasMore);
    }

    /// <summary>Everything that earlier batches listed under a key.</summary>
    public List<long> All(long key)
    {
        var all = new List<long>();
        foreach (var (run, _, _) in _runs)
            Lookup(
                run,
                [key],
                (_, head, hasMore) =>
                {
                    all.AddRange(head);
                    if (hasMore)
                        all.AddRange(Tail(run, key));
                }
            );
        all.Sort();
        return all;
    }

    /// <summary>Writes what this batch listed.</summary>
    public void Flush()
    {
        if (_fresh.Count > 0)
            Write(_fresh.OrderBy(f => f.Key), 0);
        _fresh.Clear();
        while (_runs.GroupBy(r => r.Size).FirstOrDefault(g => g.Count() >= RunsOfSize) is { } same)
            Merge([.. same.Select(r => r.Run)], same.Key + 1);
        _shelves.Put(Catalogue, MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_runs)).ToArray());
    }

    void Lookup(int run, long[] sorted, Action<long, List<long>, bool> found)
    {
        var seen = -1L;
        for (var at = 0; at < sorted.Length; )
        {
            var block = _shelves.Last(RunKey.Block(run, 0), RunKey.Block(run, sorted[at]));
            if (block is not { } there || there.Key == seen)
            {
                at++;
                continue;
            }
            seen = there.Key;
            var last = PostingBlock.Read(there.Value, sorted.AsSpan(at), found);
            while (at < sorted.Length && sorted[at] <= last)
                at++;
        }
    }

    /// <summary>Where most blocks are wanted it is cheaper to read them all one after another.</summary>
    void Scan(int run, long[] sorted, Action<long, List<long>, bool> found)
    {
        var at = 0;
        foreach (var (_, block) in _shelves.Range(RunKey.Block(run, 0), RunKey.Block(run + 1, 0)))
        {
            var last = PostingBlock.Read(block, sorted.AsSpan(at), found);
            while (at < sorted.Length && sorted[at] <= last)
                at++;
            if (at == sorted.Length)
                return;
        }
    }

    List<long> Tail(int run, long key)
    {
        var bytes = _shelves.Get(RunKey.Tail(run, key)) ?? [];
        return PostingBlock.Reports(bytes, 0, bytes.Length / 8);
    }

    void Merge(List<int> runs, int size)
    {
        var lists = runs.Select(run => Lists(run).GetEnumerator()).ToList();
        Write(PostingMerge.Of(lists), size);
        foreach (var run in runs)
            Remove(run);
        _runs.RemoveAll(r => runs.Contains(r.Run));
    }

    IEnumerable<(long Key, List<long> Reports)> Lists(int run)
    {
        foreach (var (_, block) in _shelves.Range(RunKey.Block(run, 0), RunKey.Block(run + 1, 0)))
        foreach (var (key, reports, hasMore) in PostingBlock.ReadAll(block))
        {
            if (hasMore)
                reports.AddRange(Tail(run, key));
            yield return (key, reports);
        }
    }

    void Remove(int run)
    {
        foreach (var key in _shelves.Range(RunKey.Block(run, 0), RunKey.Block(run + 1, 0)).Select(b => b.Key).ToList())
            _shelves.Remove(key);
        foreach (var key in _shelves.Range(RunKey.Tail(run, 0), RunKey.Tail(run + 1, 0)).Select(b => b.Key).ToList())
            _shelves.Remove(key);
    }

    void Write(IEnumerable<(long Key, List<long> Reports)> lists, int size)
    {
        var blocks = 0;
        var run = Enumerable.Range(0, RunKey.RunsAtMost).First(free => !_runs.Exists(r => r.Run == free));
        using var bytes = new MemoryStream();
        using var block = new BinaryWriter(bytes);
        var first = -1L;
        foreach (var (key, reports) in lists)
        {
            reports.Sort();
            if (bytes.Length >= PostingBlock.Full)
                blocks += Close(run, ref first, bytes);
            first = first < 0 ? key : first;
            PostingBlock.Write(block, key, reports);
            if (reports.Count > Holders.Head)
                _shelves.Put(RunKey.Tail(run, key), [.. reports.Skip(Holders.Head).SelectMany(BitConverter.GetBytes)]);
        }
        blocks += Close(run, ref first, bytes);
        _runs.Add((run, size, blocks));
    }

    int Close(int run, ref long first, MemoryStream bytes)
    {
        if (bytes.Length == 0)
            return 0;
        _shelves.Put(RunKey.Block(run, first), bytes.ToArray());
        bytes.SetLength(0);
        first = -1;
        return 1;
    }
}
