using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Casus.Reports.Copies;

/// <summary>
/// What of a body is kept to find its copies: the word 3-grams, facts and other words with the least hashes, each with its place in the
/// text. The same are chosen in every text, so that a short piece of a long text is found in it. At most 2 KB.
/// </summary>
/// <param name="Words">How many words the sketch is of: what stands in quotes is left out, since a shared quote is no copy.</param>
/// <param name="Grams">Ascending: 36 bits of hash, then 12 of position in words.</param>
/// <param name="Facts">Numbers and names, ascending: 19 bits of hash, one that is set for numbers, then 12 of position in words.</param>
/// <param name="Others">The same of other words of some length.</param>
[JsonConverter(typeof(PackedSketch))]
public sealed record CopySketch(
    int Words,
    ImmutableArray<ulong> Grams,
    ImmutableArray<uint> Facts,
    ImmutableArray<uint> Others
)
{
    /// <summary>Words in a gram.</summary>
    public const int GramLength = 3;

    public const int PositionBits = 12;

    /// <summary>A sketch with fewer grams than this has all of its text.</summary>
    public const int GramsAtMost = 256;

    /// <summary>A sketch with fewer facts than this has all of its text; so it is with other words.</summary>
    public const int FactsAtMost = 56;

    /// <summary>The bit of a fact that is set when it is a number.</summary>
    public const uint NumberBit = 1u << PositionBits;

    const int WordsAtMost = 1 << PositionBits;
    const uint PositionMask = WordsAtMost - 1;
    const int GramHashBits = 36;
    const int WordHashBits = 19;

    public static CopySketch Empty { get; } = new(0, [], [], []);

    /// <summary>No gram above it is known, though the text may have more.</summary>
    public ulong GramLimit { get; private init; } = Grams.Length < GramsAtMost ? ulong.MaxValue : Grams[^1];

    /// <summary>So it is with facts.</summary>
    public uint FactLimit { get; private init; } = Facts.Length < FactsAtMost ? uint.MaxValue : Facts[^1];

    /// <summary>So it is with other words.</summary>
    public uint OtherLimit { get; private init; } = Others.Length < FactsAtMost ? uint.MaxValue : Others[^1];

    /// <summary>What is left where some sentences do not count: places and limits stay as they are.</summary>
    public CopySketch Without(ImmutableArray<SketchedSentence> sentences)
    {
        var left = new bool[WordsAtMost];
        foreach (var sentence in sentences)
            left.AsSpan(sentence.Start, sentence.Words).Fill(true);
        return this with
        {
            Words = Math.Max(0, Words - left.Count(word => word)),
            Grams = [.. Grams.Where(gram => !left[(int)(gram & PositionMask)])],
            Facts = [.. Facts.Where(fact => !left[(int)(fact & PositionMask)])],
            Others = [.. Others.Where(word => !left[(int)(word & PositionMask)])],
        };
    }

    /// <summary>Reads the first 4,096 words of a body.</summary>
    public static CopySketch Of(string body)
    {
        var words = SketchWords.Of(Unquoted.Of(body), WordsAtMost);
        if (words.Count < GramLength)
            return Empty;
        var grams = new Dictionary<ulong, int>();
        for (var i = 0; i + GramLength <= words.Count; i++)
        {
            var gram = words[i].Hash;
            for (var w = 1; w < GramLength; w++)
                gram = SketchWords.Mix(gram ^ words[i + w].Hash);
            grams.TryAdd(SketchWords.Mix(gram) >> (64 - GramHashBits), i);
        }
        return new(
            words.Count,
            [.. Least(grams, GramsAtMost)],
            Chosen(words, SketchWordKind.Name, SketchWordKind.Number),
            Chosen(words, SketchWordKind.Long)
        );
    }

    static ImmutableArray<uint> Chosen(List<SketchWord> words, params ReadOnlySpan<SketchWordKind> kinds)
    {
        var places = new Dictionary<ulong, int>();
        for (var i = 0; i < words.Count; i++)
            if (kinds.Contains(words[i].Kind))
            {
                var hash = SketchWords.Mix(words[i].Hash) >> (64 - WordHashBits);
                places.TryAdd((hash << 1) | (words[i].Kind is SketchWordKind.Number ? 1UL : 0), i);
            }
        return [.. Least(places, FactsAtMost).Select(word => (uint)word)];
    }

    static IEnumerable<ulong> Least(Dictionary<ulong, int> places, int atMost) =>
        places.Select(p => (p.Key << PositionBits) | (uint)p.Value).Order().Take(atMost);
}
