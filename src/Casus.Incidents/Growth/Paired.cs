using Casus.Incidents.Resolution;

namespace Casus.Incidents.Growth;

/// <summary>What a report holds of another that looks like it.</summary>
/// <param name="Shared">A bit for each of its candidate keys that the other has too, in their order; the last stands for all that follow.</param>
readonly record struct Paired(PairScore Score, ulong Shared)
{
    public const int LastBit = 63;

    public static Paired Of(PairScore score, IReadOnlyList<CandidateKey> own, IReadOnlyList<CandidateKey> others)
    {
        var theirs = others.Select(k => k.Key).ToHashSet();
        var shared = 0UL;
        for (var i = 0; i < own.Count; i++)
            if (theirs.Contains(own[i].Key))
                shared |= Bit(i);
        return new(score, shared);
    }

    /// <summary>Whether the other may have the key at that place, too: sure of all but the last.</summary>
    public bool Holds(int key) => (Shared & Bit(key)) != 0;

    static ulong Bit(int key) => 1UL << Math.Min(key, LastBit);
}
