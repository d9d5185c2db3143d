using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace Casus.Coding.Places;

/// <summary>Places by folded name, read where they lie: a header, places of 24 bytes, then 9-byte names (48-bit key, place) in order of key.</summary>
public sealed class Gazetteer
{
    internal const int HeaderSize = 16;
    internal const int PlaceSize = 24;
    internal const int NameSize = 9;
    internal const double Scale = 1e5;

    readonly ReadOnlyMemory<byte> _bytes;
    readonly int _places;
    readonly int _names;

    Gazetteer(ReadOnlyMemory<byte> bytes, int places, int names) => (_bytes, _places, _names) = (bytes, places, names);

    internal static ReadOnlySpan<byte> Magic => "CASUSGZ2"u8;

    public static Gazetteer Empty { get; } = new(ReadOnlyMemory<byte>.Empty, 0, 0);

    /// <summary>How many names lead to a place.</summary>
    public int NameCount => _names;

    /// <summary>Opens the bytes without copying them. Throws <see cref="FormatException"/> when they are no gazetteer.</summary>
    public static Gazetteer Open(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length < HeaderSize || !bytes.Span[..Magic.Length].SequenceEqual(Magic))
            throw new FormatException("gazetteer.bin is no gazetteer of this version.");
        var places = BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[8..]);
        var names = BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[12..]);
        return bytes.Length == HeaderSize + ((long)places * PlaceSize) + ((long)names * NameSize)
            ? new(bytes, places, names)
            : throw new FormatException(
                $"gazetteer.bin has {bytes.Length} bytes, which does not fit its {places} places."
            );
    }

    /// <summary>Every town and quarter of that name whatever its spelling, the most populous first.</summary>
    public ImmutableArray<GazetteerPlace> Find(string name)
    {
        var all = FindAll(name);
        return all.All(p => p.Kind <= PlaceKind.Section) ? all : [.. all.Where(p => p.Kind <= PlaceKind.Section)];
    }

    /// <summary>Every place of that name, divisions of countries among them, the most populous first.</summary>
    public ImmutableArray<GazetteerPlace> FindAll(string name)
    {
        var folded = PlaceName.Fold(name);
        if (folded.Length == 0 || _names == 0)
            return [];
        var key = PlaceName.Key(folded);
        var at = LowerBound(key);
        if (at == _names || KeyAt(at) != key)
            return [];
        var found = ImmutableArray.CreateBuilder<GazetteerPlace>();
        for (; at < _names && KeyAt(at) == key; at++)
            found.Add(PlaceAt(at));
        found.Sort(
            (a, b) =>
                b.Population != a.Population ? b.Population.CompareTo(a.Population)
                : a.Geonames != b.Geonames ? a.Geonames.CompareTo(b.Geonames)
                : a.District.CompareTo(b.District)
        );
        return found.ToImmutable();
    }

    /// <summary>The place of this number of GeoNames, null where there is none; every place is looked at, so names are asked first.</summary>
    public GazetteerPlace? Numbered(int geonames)
    {
        for (var index = 0; index < _places; index++)
            if (BinaryPrimitives.ReadInt32LittleEndian(_bytes.Span[(HeaderSize + (index * PlaceSize))..]) == geonames)
                return PlaceOf(index);
        return null;
    }

    int LowerBound(ulong key)
    {
        var (low, high) = (0, _names);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (KeyAt(middle) < key)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    ReadOnlySpan<byte> Name(int at) =>
        _bytes.Span.Slice(HeaderSize + (_places * PlaceSize) + (at * NameSize), NameSize);

    ulong KeyAt(int at)
    {
        var name = Name(at);
        return BinaryPrimitives.ReadUInt32LittleEndian(name)
            | ((ulong)BinaryPrimitives.ReadUInt16LittleEndian(name[4..]) << 32);
    }

    GazetteerPlace PlaceAt(int at)
    {
        var name = Name(at);
        return PlaceOf(name[6] | (name[7] << 8) | (name[8] << 16));
    }

    GazetteerPlace PlaceOf(int index)
    {
        var place = _bytes.Span.Slice(HeaderSize + (index * PlaceSize), PlaceSize);
        return new(
            BinaryPrimitives.ReadInt32LittleEndian(place),
            BinaryPrimitives.ReadInt32LittleEndian(place[4..]) / Scale,
            BinaryPrimitives.ReadInt32LittleEndian(place[8..]) / Scale,
            BinaryPrimitives.ReadInt32LittleEndian(place[12..]),
            Encoding.ASCII.GetString(place.Slice(16, 2)),
            (PlaceKind)place[18],
            BinaryPrimitives.ReadUInt16LittleEndian(place[20..]),
            BinaryPrimitives.ReadUInt16LittleEndian(place[22..])
        );
    }

    /// <summary>Builds the file from GeoNames rows (the 19 tab-separated columns of its dumps) and the names of the divisions they lie in.</summary>
    public static byte[] Build(IEnumerable<string> geonames, params IEnumerable<DivisionName> divisions) =>
        GazetteerBuilder.Build(geonames, divisions);
}
