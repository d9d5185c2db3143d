using System.Buffers.Binary;
using System.Globalization;

namespace Casus.Coding.Places;

/// <summary>Writes the gazetteer: divisions first, so that their numbers fit two bytes, then towns in the order of the rows.</summary>
static class GazetteerBuilder
{
    public static byte[] Build(IEnumerable<string> geonames, IEnumerable<DivisionName> divisions)
    {
        var rows = geonames.Select(l => l.Split('\t')).Where(c => c.Length >= 15).Select(TownRow.Of).ToList();
        using var places = new MemoryStream();
        var names = new SortedSet<(ulong Key, int Place)>();
        var numbers = new Dictionary<(string, string, string), int>();
        var towns = new DivisionTowns(rows);
        foreach (var division in divisions)
        {
            var lying = towns.In(division);
            if (lying.Count == 0 || numbers.Count == ushort.MaxValue)
                continue;
            if (!numbers.TryAdd((division.Country, division.First, division.Second), numbers.Count + 1))
                continue;
            var (latitude, longitude) = DivisionTowns.Middle(lying);
            var people = (int)Math.Min(int.MaxValue, lying.Sum(t => (long)t.Place.Population));
            var region = numbers.GetValueOrDefault((division.Country, division.First, ""));
            var isRegion = division.Second.Length == 0;
            Write(
                places,
                new(
                    division.Geonames,
                    latitude,
                    longitude,
                    people,
                    division.Country,
                    isRegion ? PlaceKind.Region : PlaceKind.District,
                    region,
                    isRegion ? 0 : numbers.Count
                )
            );
            Add(names, division.Names, numbers.Count - 1);
        }
        var count = numbers.Count;
        foreach (var row in rows)
        {
            Write(
                places,
                row.Place with
                {
                    Region = numbers.GetValueOrDefault((row.Place.Country, row.First, "")),
                    District =
                        row.Second.Length == 0
                            ? 0
                            : numbers.GetValueOrDefault((row.Place.Country, row.First, row.Second)),
                }
            );
            Add(names, row.Names, count++);
        }
        return Assemble(places.ToArray(), count, names);
    }

    static void Add(SortedSet<(ulong Key, int Place)> keys, IEnumerable<string> names, int place)
    {
        foreach (var name in names)
            if (IsLatin(name) && !IsCode(name) && PlaceName.Fold(name) is { Length: > 2 } folded)
                keys.Add((PlaceName.Key(folded), place));
    }

    static void Write(MemoryStream places, GazetteerPlace place)
    {
        Span<byte> bytes = stackalloc byte[Gazetteer.PlaceSize];
        bytes.Clear();
        BinaryPrimitives.WriteInt32LittleEndian(bytes, place.Geonames);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[4..], (int)Math.Round(place.Latitude * Gazetteer.Scale));
        BinaryPrimitives.WriteInt32LittleEndian(bytes[8..], (int)Math.Round(place.Longitude * Gazetteer.Scale));
        BinaryPrimitives.WriteInt32LittleEndian(bytes[12..], place.Population);
        System.Text.Encoding.ASCII.GetBytes(place.Country.PadRight(2).AsSpan(0, 2), bytes[16..]);
        bytes[18] = (byte)place.Kind;
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[20..], (ushort)place.Region);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[22..], (ushort)place.District);
        places.Write(bytes);
    }

    static byte[] Assemble(byte[] places, int count, SortedSet<(ulong Key, int Place)> names)
    {
        using var file = new MemoryStream();
        Span<byte> header = stackalloc byte[Gazetteer.HeaderSize];
        Gazetteer.Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[8..], count);
        BinaryPrimitives.WriteInt32LittleEndian(header[12..], names.Count);
        file.Write(header);
        file.Write(places);
        Span<byte> name = stackalloc byte[Gazetteer.NameSize];
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

    /// <summary>GeoNames lists codes of airports among the other names.</summary>
    static bool IsCode(string name) => name.Length <= 4 && name.All(char.IsUpper);

    /// <summary>Reports in English spell places with Latin letters; other scripts would double the file.</summary>
    static bool IsLatin(string name) =>
        name.Length is > 1 and < 40
        && name.All(c => c < '\u0250' || c is 'ə' or 'ʼ' or '’' or '‘' || (c >= '\u1E00' && c <= '\u1EFF'));
}

/// <summary>A row of GeoNames: the place, the codes of the divisions that it lies in, and its names.</summary>
sealed record TownRow(GazetteerPlace Place, string First, string Second, IReadOnlyList<string> Names)
{
    public static TownRow Of(string[] cells)
    {
        var culture = CultureInfo.InvariantCulture;
        var place = new GazetteerPlace(
            int.Parse(cells[0], culture),
            double.Parse(cells[4], culture),
            double.Parse(cells[5], culture),
            int.Parse(cells[14], culture),
            cells[8],
            cells[7] is "PPLX" or "PPLL" ? PlaceKind.Section : PlaceKind.Town
        );
        return new(place, cells[10], cells[11], [cells[1], cells[2], .. cells[3].Split(',')]);
    }
}
