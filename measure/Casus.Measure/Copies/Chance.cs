namespace Casus.Measure.Copies;

/// <summary>Seeded chance (SplitMix64), the same on every machine and runtime.</summary>
sealed class Chance(ulong seed)
{
    ulong _state = seed;

    /// <summary>From 0 to one less than the number of choices.</summary>
    public int Below(int choices) => (int)(Next() % (ulong)choices);

    public bool Comes(double probability) => (Next() >> 11) * (1.0 / (1UL << 53)) < probability;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
