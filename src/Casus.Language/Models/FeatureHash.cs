namespace Casus.Language.Models;

/// <summary>The one way features become numbers: the same on every machine, run and culture.</summary>
static class FeatureHash
{
    const ulong First = 0x9E3779B97F4A7C15;
    const ulong Second = 0xC2B2AE3D27D4EB4F;
    const ulong Third = 0x165667B19E3779F9;

    public static uint Of(ReadOnlySpan<char> text)
    {
        unchecked
        {
            var hash = 2166136261u;
            foreach (var c in text)
                hash = (hash ^ c) * 16777619u;
            return hash;
        }
    }

    /// <summary>Letters lowered and digits made alike, so that "6,500" and "7,200" are one word.</summary>
    public static uint Folded(ReadOnlySpan<char> text)
    {
        unchecked
        {
            var hash = 2166136261u;
            foreach (var c in text)
                hash = (hash ^ Fold(c)) * 16777619u;
            return hash;
        }
    }

    public static char Fold(char c)
    {
        if (c < 128)
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20)
                : c is >= '0' and <= '9' ? '0'
                : c;
        return c is '’' or '‘' ? '\''
            : c is '“' or '”' ? '"'
            : char.ToLowerInvariant(c);
    }

    public static uint Key(int template, uint a)
    {
        unchecked
        {
            return Finish(a * First + (ulong)template * Third);
        }
    }

    public static uint Key(int template, uint a, uint b)
    {
        unchecked
        {
            return Finish((a * First ^ (a + 1ul) << 17) + (b + 1ul) * Second + (ulong)template * Third);
        }
    }

    public static uint Key(int template, uint a, uint b, uint c) => Key(template, Key(template + 1000, a, b), c);

    static uint Finish(ulong h)
    {
        unchecked
        {
            h ^= h >> 29;
            h *= 0xBF58476D1CE4E5B9;
            h ^= h >> 32;
            return (uint)h | 1u;
        }
    }
}
