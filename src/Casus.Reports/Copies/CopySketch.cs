using System.Collections.Immutable;
using System.Text;

namespace Casus.Reports.Copies;

/// <summary>MinHash sketches of bodies: word 5-grams under 112 hash functions, what stands in quotes left out, since a shared quote is no copy.</summary>
public static class CopySketch
{
    const int Hashes = 112;
    const int Gram = 5;

    /// <summary>112 values, or none when the text is too short to have one 5-gram.</summary>
    public static ImmutableArray<uint> Of(string body)
    {
        var words = Words(body);
        if (words.Count < Gram)
            return [];
        var least = new uint[Hashes];
        Array.Fill(least, uint.MaxValue);
        for (var i = 0; i + Gram <= words.Count; i++)
        {
            var gram = 14695981039346656037UL;
            for (var w = 0; w < Gram; w++)
                gram = Mix(gram ^ words[i + w]);
            for (var h = 0; h < Hashes; h++)
                least[h] = Math.Min(least[h], (uint)(Mix(unchecked(gram + ((ulong)(h + 1) << 40))) >> 32));
        }
        return [.. least];
    }

    /// <summary>The estimated share of 5-grams in common (Jaccard), 0 to 1; 0 when either has no sketch.</summary>
    public static double Similarity(ImmutableArray<uint> a, ImmutableArray<uint> b)
    {
        if (a.Length == 0 || a.Length != b.Length)
            return 0;
        var same = 0;
        for (var i = 0; i < a.Length; i++)
            same += a[i] == b[i] ? 1 : 0;
        return (double)same / a.Length;
    }

    static List<ulong> Words(string body)
    {
        var words = new List<ulong>();
        var word = new StringBuilder();
        foreach (var c in Unquoted.Of(body) + " ")
            if (char.IsLetterOrDigit(c))
                word.Append(char.ToLowerInvariant(c));
            else if (word.Length > 0)
            {
                words.Add(Hash(word));
                word.Clear();
            }
        return words;
    }

    static ulong Hash(StringBuilder word)
    {
        var hash = 14695981039346656037UL;
        for (var i = 0; i < word.Length; i++)
            hash = unchecked((hash ^ word[i]) * 1099511628211UL);
        return hash;
    }

    // The finaliser of SplitMix64.
    static ulong Mix(ulong z) => unchecked(Final((z + 0x9E3779B97F4A7C15UL) ^ ((z + 0x9E3779B97F4A7C15UL) >> 30)));

    static ulong Final(ulong z)
    {
        unchecked
        {
            z *= 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
