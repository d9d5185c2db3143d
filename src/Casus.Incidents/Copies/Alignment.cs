using System.Collections.Immutable;
using Casus.Reports.Copies;

namespace Casus.Incidents.Copies;

/// <summary>
/// The runs of words that stand in the same order in two texts. Grams that are shared by chance, or stock phrases, lie scattered; those of a
/// copy follow one another in both texts at the same distance, however many between them were spoilt, cut or moved by what was put in.
/// </summary>
/// <param name="WordsOfA">About how many words of the first text lie in such runs.</param>
/// <param name="StartInA">Where the first run begins in the first text.</param>
/// <param name="Density">How many of their grams these runs share.</param>
/// <param name="Facts">Numbers and names of these runs, in both texts.</param>
/// <param name="Others">Other words of these runs.</param>
sealed record Alignment(
    double WordsOfA,
    double WordsOfB,
    int StartInA,
    int StartInB,
    double Density,
    KeptWords Facts,
    KeptWords Others
)
{
    const double AllHashes = 1UL << 48;

    public static Alignment None { get; } = new(0, 0, 0, 0, 0, default, default);

    public static Alignment Of(CopySketch a, CopySketch b)
    {
        // Above the lower of the two limits only one of the texts shows its grams.
        var limit = Math.Min(a.GramLimit, b.GramLimit);
        var rate = Math.Min(1, limit / AllHashes);
        var runs = AlignedRun.Of(Shared(a, b), rate);
        if (runs.Count == 0)
            return None;
        return new(
            Math.Min(a.Words, runs.Sum(r => r.LengthInA)),
            Math.Min(b.Words, runs.Sum(r => r.LengthInB)),
            runs.Min(r => r.FirstInA),
            runs.Min(r => r.FirstInB),
            runs.Sum(r => r.Grams) / (runs.Sum(r => r.Span) * rate),
            KeptWords.Of(a.Facts, b.Facts, Math.Min(a.FactLimit, b.FactLimit), runs),
            KeptWords.Of(a.Others, b.Others, Math.Min(a.OtherLimit, b.OtherLimit), runs)
        );
    }

    /// <summary>Grams, which noise spoils three times as often as words, and the words of which the sketches know the place.</summary>
    static List<SharedPlace> Shared(CopySketch a, CopySketch b)
    {
        var shared = new List<SharedPlace>();
        AddShared([.. Ulongs(a.Facts)], [.. Ulongs(b.Facts)], isGram: false, shared);
        AddShared([.. Ulongs(a.Others)], [.. Ulongs(b.Others)], isGram: false, shared);
        AddShared(a.Grams.AsSpan(), b.Grams.AsSpan(), isGram: true, shared);
        shared.Sort();
        return shared;
    }

    static IEnumerable<ulong> Ulongs(ImmutableArray<uint> words) => words.Select(word => (ulong)word);

    static void AddShared(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, bool isGram, List<SharedPlace> shared)
    {
        var (i, j) = (0, 0);
        while (i < a.Length && j < b.Length)
        {
            var (x, y) = (a[i] >> CopySketch.PositionBits, b[j] >> CopySketch.PositionBits);
            if (x == y)
                shared.Add(new(Position(a[i]), Position(b[j]), isGram));
            if (x <= y)
                i++;
            if (y <= x)
                j++;
        }
    }

    static int Position(ulong gram) => (int)(gram & ((1 << CopySketch.PositionBits) - 1));
}
