using Casus.Incidents.Copies;
using Casus.Incidents.Resolution;
using Casus.Incidents.Signatures;

namespace Casus.Incidents.Growth;

/// <summary>Under what reports are listed: the kind of thing in four bits, then 44 bits of it.</summary>
static class PostingKey
{
    const int Bits = 44;
    const ulong Mask = (1UL << Bits) - 1;

    public const long End = 1L << (Bits + 4);

    public static long OfGram(ulong gram) => Of(0, gram);

    public static long OfCandidate(CandidateKey key) => Of(1, (ulong)key.Key);

    public static long OfSentence(ulong hash) => Of(2, hash >> (64 - Bits));

    public static long OfPage(string url) => Of(3, TextHash.Of(url));

    public static long OfBytes(string sha256) => Of(4, TextHash.Of(sha256));

    /// <summary>As it is written: its kind, and what hides the rest.</summary>
    public static long Blind(long key, IShelves shelves) =>
        (key & ~(long)Mask) | (shelves.Blind(key & (long)Mask) & (long)Mask);

    static long Of(int kind, ulong value) => ((long)kind << Bits) | (long)(value & Mask);

    /// <summary>Everything that a report is listed under.</summary>
    public static IEnumerable<long> Of(Signature whole, Telling? telling)
    {
        foreach (var gram in CopyCandidates.Grams(whole.Sketch))
            yield return OfGram(gram);
        foreach (var sentence in whole.Sentences.Select(s => s.Hash).Distinct())
            yield return OfSentence(sentence);
        if (whole.Url is { } url)
            yield return OfPage(url);
        yield return OfBytes(whole.Sha256);
        foreach (var key in telling?.Keys ?? [])
            yield return OfCandidate(key);
    }
}
