namespace Casus.Language.Models.Training;

/// <summary>Writes what <see cref="SparseWeights"/> reads: features by rising key, their classes by rising number.</summary>
static class WeightWriter
{
    public static void Write(
        ModelWriter writer,
        int classes,
        IReadOnlyCollection<(uint Key, List<(int Class, int Weight)> Entries)> rows
    )
    {
        var least = rows.SelectMany(r => r.Entries).Select(e => Math.Abs(e.Weight)).DefaultIfEmpty(0).Min();
        var columns = new WeightColumns(
            classes,
            rows.Count,
            rows.Sum(r => SparseWeights.CellsOf(r.Entries.Count, classes)),
            least,
            BitWriter.Low([.. Gaps(rows.Select(r => r.Key))]),
            BitWriter.Low([.. rows.Select(r => (uint)r.Entries.Count - 1)]),
            BitWriter.Low([.. rows.Select(r => (uint)r.Entries[0].Class)]),
            BitWriter.Low([.. rows.SelectMany(r => Steps(r.Entries).Skip(1))]),
            BitWriter.Low([.. rows.SelectMany(r => r.Entries).Select(e => Code(e.Weight, least))])
        );
        foreach (var number in new[] { columns.Classes, columns.Features, columns.Cells, columns.Least })
            writer.Number(number);
        foreach (var low in new[] { columns.Gap, columns.Count, columns.First, columns.Step, columns.Weight })
            writer.Byte((byte)low);
        var bits = new BitWriter();
        foreach (var (gap, (_, entries)) in Gaps(rows.Select(r => r.Key)).Zip(rows))
        {
            bits.Next(gap, columns.Gap);
            bits.Next((uint)entries.Count - 1, columns.Count);
            foreach (var (i, (step, entry)) in Steps(entries).Zip(entries).Index())
            {
                bits.Next(step, i == 0 ? columns.First : columns.Step);
                bits.Next(Code(entry.Weight, least), columns.Weight);
            }
        }
        writer.Bytes(bits.ToArray());
    }

    /// <summary>Keys are odd, so that half of what lies between them is enough.</summary>
    static IEnumerable<uint> Gaps(IEnumerable<uint> keys)
    {
        var last = 1u;
        foreach (var key in keys)
        {
            yield return (key - last) >> 1;
            last = key;
        }
    }

    /// <summary>The first class as it is, each other by how many are passed over before it.</summary>
    static IEnumerable<uint> Steps(List<(int Class, int Weight)> entries)
    {
        var last = -1;
        foreach (var (label, _) in entries)
        {
            yield return (uint)(label - last - 1);
            last = label;
        }
    }

    static uint Code(int weight, int least) => (uint)(Math.Abs(weight) - least) << 1 | (weight < 0 ? 1u : 0u);
}
