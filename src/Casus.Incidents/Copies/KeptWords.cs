using System.Collections.Immutable;
using Casus.Reports.Copies;

namespace Casus.Incidents.Copies;

/// <summary>Of words inside aligned runs, how many have their like at the same place of the other text.</summary>
/// <param name="Numbers">How many of all are numbers.</param>
/// <param name="KeptNumbers">How many of the kept are.</param>
readonly record struct KeptWords(int Kept, int Lost, int Numbers, int KeptNumbers)
{
    /// <summary>How far from its place a word may have moved.</summary>
    const int Slack = 10;

    public int Count => Kept + Lost;

    public double Share => Count == 0 ? 1 : (double)Kept / Count;

    /// <param name="limit">Above it only one of the texts shows its words.</param>
    public static KeptWords Of(
        ImmutableArray<uint> a,
        ImmutableArray<uint> b,
        uint limit,
        IReadOnlyList<AlignedRun> runs
    ) => OneWay(a, b, limit, runs, isA: true) + OneWay(b, a, limit, runs, isA: false);

    public static KeptWords operator +(KeptWords a, KeptWords b) =>
        new(a.Kept + b.Kept, a.Lost + b.Lost, a.Numbers + b.Numbers, a.KeptNumbers + b.KeptNumbers);

    /// <summary>A word that the other text has elsewhere counts neither way: only its first place is known.</summary>
    static KeptWords OneWay(
        ImmutableArray<uint> of,
        ImmutableArray<uint> other,
        uint limit,
        IReadOnlyList<AlignedRun> runs,
        bool isA
    )
    {
        var places = other.ToDictionary(Hash, Position);
        var (kept, lost, numbers, keptNumbers) = (0, 0, 0, 0);
        foreach (var word in of)
        {
            var position = Position(word);
            if (word > limit || runs.FirstOrDefault(r => r.Holds(position, isA)) is not { } run)
                continue;
            var number = (word & CopySketch.NumberBit) == 0 ? 0 : 1;
            var isKept = places.TryGetValue(Hash(word), out var place);
            if (isKept && Math.Abs(place - run.Opposite(position, isA)) > Slack)
                continue;
            (kept, lost) = isKept ? (kept + 1, lost) : (kept, lost + 1);
            (numbers, keptNumbers) = (numbers + number, isKept ? keptNumbers + number : keptNumbers);
        }
        return new(kept, lost, numbers, keptNumbers);
    }

    static uint Hash(uint word) => word >> CopySketch.PositionBits;

    static int Position(uint word) => (int)(word & ((1u << CopySketch.PositionBits) - 1));
}
