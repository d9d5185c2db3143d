using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using Casus.Language.Knowledge;

namespace Casus.Reports.Languages;

/// <summary>How much each gram of letters speaks for each language (<c>languages.grams</c>, made by <c>measure languages</c>).</summary>
public sealed class GramModel
{
    const string Path = "languages.grams";
    const string Magic = "casus-grams-1\n";

    /// <summary>What every entry of the source's tables leaves out.</summary>
    const int Base = 53;

    const int GramsAtMost = 400;

    /// <summary>Ascending.</summary>
    readonly uint[] _keys;

    /// <summary>Where the keys of each first half begin, and the end.</summary>
    readonly int[] _halves;
    readonly int[] _places;
    readonly ReadOnlyMemory<byte> _entries;

    GramModel(ImmutableArray<string> languages, uint[] keys, int[] places, ReadOnlyMemory<byte> entries)
    {
        (Languages, _keys, _places, _entries) = (languages, keys, places, entries);
        _halves = new int[(1 << 16) + 1];
        foreach (var key in keys)
            _halves[(key >> 16) + 1]++;
        for (var i = 1; i < _halves.Length; i++)
            _halves[i] += _halves[i - 1];
    }

    internal ImmutableArray<string> Languages { get; }

    internal int Count => _keys.Length;

    /// <summary>The file of a model; the grams are bytes of lower-case words, with a blank for the end of a word.</summary>
    public static byte[] Build(
        IReadOnlyList<string> languages,
        IEnumerable<(byte[] Gram, IReadOnlyList<(int Language, int Score)> Scores)> grams
    )
    {
        var rows = new SortedDictionary<uint, IReadOnlyList<(int Language, int Score)>>();
        foreach (var (gram, scores) in grams)
            rows.TryAdd(WordGrams.Key(gram), scores);
        using var file = new MemoryStream();
        file.Write(Encoding.ASCII.GetBytes(Magic + string.Join(' ', languages) + "\n"));
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(number, rows.Count);
        file.Write(number);
        foreach (var key in rows.Keys)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(number, key);
            file.Write(number);
        }
        foreach (var scores in rows.Values)
            file.WriteByte(checked((byte)scores.Count));
        foreach (var (language, score) in rows.Values.SelectMany(s => s))
        {
            file.WriteByte(checked((byte)language));
            file.WriteByte(checked((byte)score));
        }
        return file.ToArray();
    }

    /// <summary>Throws <see cref="FormatException"/> when the file is of another version or cut.</summary>
    internal static GramModel Load(KnowledgeFiles files)
    {
        if (!files.Has(Path))
            return new([], [], [0], default);
        var bytes = files.Bytes(Path);
        var head = Encoding.ASCII.GetBytes(Magic);
        if (!bytes.Span.StartsWith(head))
            throw new FormatException($"{Path} is no gram model of this version.");
        var end = bytes.Span[head.Length..].IndexOf((byte)'\n') + head.Length;
        var languages = Encoding.ASCII.GetString(bytes.Span[head.Length..end]).Split(' ');
        var rest = bytes[(end + 1)..];
        var count = BinaryPrimitives.ReadInt32LittleEndian(rest.Span);
        var keys = new uint[count];
        for (var i = 0; i < count; i++)
            keys[i] = BinaryPrimitives.ReadUInt32LittleEndian(rest.Span[(4 + (4 * i))..]);
        var counts = rest.Slice(4 + (4 * count), count);
        var places = new int[count + 1];
        for (var i = 0; i < count; i++)
            places[i + 1] = places[i] + (2 * counts.Span[i]);
        var entries = rest[(4 + (5 * count))..];
        if (entries.Length != places[count])
            throw new FormatException(
                $"{Path} holds {entries.Length} bytes of scores where {places[count]} were told."
            );
        return new([.. languages], keys, places, entries);
    }

    /// <summary>Adds up what the grams of a text say, by language; returns how many of them are known.</summary>
    internal int Score(string text, long[] scores)
    {
        var known = 0;
        foreach (var key in WordGrams.Of(text, GramsAtMost))
        {
            var (from, to) = (_halves[key >> 16], _halves[(key >> 16) + 1]);
            var at = _keys.AsSpan(from, to - from).IndexOf(key) + from;
            if (at < from)
                continue;
            known++;
            var entries = _entries.Span[_places[at].._places[at + 1]];
            for (var i = 0; i < entries.Length; i += 2)
                scores[entries[i]] += entries[i + 1] + Base;
        }
        return known;
    }

    /// <summary>What the grams of a text say for the language that they say most for, by gram; those that are not known say nothing.</summary>
    internal double Fit(string text)
    {
        var count = WordGrams.Of(text, GramsAtMost).Count;
        var scores = new long[Languages.Length];
        return count == 0 || Score(text, scores) == 0 ? 0 : (double)scores.Max() / count;
    }
}
