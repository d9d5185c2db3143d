using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace Casus.Coding.Places;

/// <summary>A populated place of the gazetteer.</summary>
/// <param name="Country">ISO 3166-1 alpha-2, as GeoNames has it.</param>
public readonly record struct GazetteerPlace(
    int Geonames,
    double Latitude,
    double Longitude,
    int Population,
    string Country
);

/// <summary>Places by folded name, read where they lie: a header, places of 18 bytes, then 9-byte names (48-bit key, place) in order of key.</summary>
public sealed class Gazetteer
{
    const int HeaderSize = 16;
    const int PlaceSize = 18;
    const int NameSize = 9;
    const double Scale = 1e5;
    static readonly byte[] Magic = "CASUSGZ1"u8.ToArray();

    readonly ReadOnlyMemory<byte> _bytes;
    readonly int _places;
    readonly int _names;

    Gazetteer(ReadOnlyMemory<byte> bytes, int places, int names) => (_bytes, _places, _names) = (bytes, places, names);

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

    /// <summary>Every place of that name whatever its spelling, the most populous first.</summary>
    public ImmutableArray<GazetteerPlace> Find(string name)
    {
        var folded = PlaceName.Fold(name);
        if (folded.Length == 0 || _names == 0)
            return [];
        var key = PlaceName.Key(folded);
        var at = LowerBound(key);
        var found = ImmutableArray.CreateBuilder<GazetteerPlace>();
        for (; at < _names && KeyAt(at) == key; at++)
            found.Add(PlaceAt(at));
        found.Sort(
            (a, b) =>
                b.Population != a.Population ? b.Population.CompareTo(a.Population) : a.Geonames.CompareTo(b.Geonames)
        );
        return found.ToImmutable();
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
        var index = name[6] | (name[7] << 8) | (name[8] << 16);
        var place = _bytes.Span.Slice(HeaderSize + (index * PlaceSize), PlaceSize);
        return new(
            BinaryPrimitives.ReadInt32LittleEndian(place),
            BinaryPrimitives.ReadInt32LittleEndian(place[4..]) / Scale,
            BinaryPrimitives.ReadInt32LittleEndian(place[8..]) / Scale,
            BinaryPrimitives.ReadInt32LittleEndian(place[12..]),
            Encoding.ASCII.GetString(place[16..])
        );
    }

    /// <summary>Builds the file from GeoNames rows (the 19 tab-separated columns of its dumps): places with their Latin names and alternates.</summary>
    public static byte[] Build(IEnumerable<string> geonames)
    {
        using var places = new MemoryStream();
        var names = new SortedSet<(ulong Key, int Place)>();
        var count = 0;
        foreach (var line in geonames)
        {
            var cells = line.Split('\t');
            if (cells.Length < 15)
                continue;
            WritePlace(places, cells);
            foreach (var name in cells[3].Split(',').Prepend(cells[2]).Prepend(cells[1]))
                if (IsLatin(name) && PlaceName.Fold(name) is { Length: > 2 } folded)
                    names.Add((PlaceName.Key(folded), count));
            count++;
        }
        return Assemble(places.ToArray(), count, names);
    }

    static void WritePlace(MemoryStream places, string[] cells)
    {
        Span<byte> place = stackalloc byte[PlaceSize];
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        BinaryPrimitives.WriteInt32LittleEndian(place, int.Parse(cells[0], culture));
        BinaryPrimitives.WriteInt32LittleEndian(place[4..], (int)Math.Round(double.Parse(cells[4], culture) * Scale));
        BinaryPrimitives.WriteInt32LittleEndian(place[8..], (int)Math.Round(double.Parse(cells[5], culture) * Scale));
        BinaryPrimitives.WriteInt32LittleEndian(place[12..], int.Parse(cells[14], culture));
        Encoding.ASCII.GetBytes(cells[8].PadRight(2).AsSpan(0, 2), place[16..]);
        places.Write(place);
    }

    static byte[] Assemble(byte[] places, int count, SortedSet<(ulong Key, int Place)> names)
    {
        using var file = new MemoryStream();
        Span<byte> header = stackalloc byte[HeaderSize];
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[8..], count);
        BinaryPrimitives.WriteInt32LittleEndian(header[12..], names.Count);
        file.Write(header);
        file.Write(places);
        Span<byte> name = stackalloc byte[NameSize];
        foreach (var (key, place) in names)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(name, (uint)(key & 0xFFFF_FFFF));
            BinaryPrimitives.WriteUInt16LittleEndian(name[4..], (ushort)(key >> 32));
            name[6] = (byte)(place & 0xFF);
            name[7] = (byte)((place >> 8) & 0xFF);
            name[8] = (byte)(place >> 16);
            file.Write(name);
        }
        return file.ToArray();
    }

    /// <summary>Reports in English spell places with Latin letters; other scripts would double the file.</summary>
    static bool IsLatin(string name) =>
        name.Length is > 1 and < 40
        && name.All(c => c < '\u0250' || c is 'ə' or 'ʼ' or '’' or '‘' || (c >= '\u1E00' && c <= '\u1EFF'));
}
