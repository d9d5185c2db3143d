using Casus.Incidents.Copies;
using Casus.Incidents.Resolution;

namespace Casus.Incidents.Growth;

/// <summary>What settles that two reports are together, or apart.</summary>
[Flags]
enum Bonds
{
    None = 0,
    Copy = 1,
    Version = 2,
    Same = 4,
    Apart = 8,

    Together = Copy | Version | Same,
}

/// <summary>What is known between one report and others; every pair stands at both of its reports.</summary>
sealed class Seat
{
    /// <summary>The reports that it is worth comparing with, and that look alike enough to matter.</summary>
    public Dictionary<long, Paired> Pairs { get; } = [];

    /// <summary>The reports of which it has much, or they of it.</summary>
    public Dictionary<long, CopyKind> Copies { get; } = [];

    public Dictionary<long, Bonds> Bonds { get; } = [];

    public long? CopyOf { get; set; }

    public long? VersionOf { get; set; }

    /// <summary>The first report of its incident; null for one that tells of none.</summary>
    public long? Group { get; set; }

    /// <summary>What the report's rows were made of, and whose rows they stand among; null before there are any.</summary>
    public string? Stamp { get; set; }

    public string? Home { get; set; }

    /// <summary>Whether some of its pairs stand on the shelf of doubts.</summary>
    public bool IsDoubted { get; set; }

    public void Bind(long other, Bonds bond, bool holds)
    {
        var bonds = Bonds.GetValueOrDefault(other) & ~bond;
        bonds |= holds ? bond : Growth.Bonds.None;
        if (bonds == Growth.Bonds.None)
            Bonds.Remove(other);
        else
            Bonds[other] = bonds;
    }

    public static void Write(BinaryWriter writer, Seat seat)
    {
        writer.WriteNumber(seat.CopyOf);
        writer.WriteNumber(seat.VersionOf);
        writer.WriteNumber(seat.Group);
        writer.WriteText(seat.Stamp);
        writer.WriteText(seat.Home);
        writer.Write(seat.IsDoubted);
        writer.WriteList(
            seat.Pairs,
            pair =>
            {
                writer.Write(pair.Key);
                writer.Write(pair.Value.Score.Points);
                writer.Write(pair.Value.Score.Alike);
                writer.Write(pair.Value.Score.Vetoed);
                writer.Write(pair.Value.Shared);
            }
        );
        writer.WriteList(
            seat.Copies,
            copy =>
            {
                writer.Write(copy.Key);
                writer.Write((byte)copy.Value);
            }
        );
        writer.WriteList(
            seat.Bonds,
            bond =>
            {
                writer.Write(bond.Key);
                writer.Write((byte)bond.Value);
            }
        );
    }

    public static Seat Read(BinaryReader reader)
    {
        var seat = new Seat
        {
            CopyOf = reader.ReadNumber(),
            VersionOf = reader.ReadNumber(),
            Group = reader.ReadNumber(),
            Stamp = reader.ReadText(),
            Home = reader.ReadText(),
            IsDoubted = reader.ReadBoolean(),
        };
        for (var left = reader.ReadInt32(); left > 0; left--)
            seat.Pairs[reader.ReadInt64()] = new(
                new(reader.ReadSingle(), reader.ReadSingle(), reader.ReadBoolean()),
                reader.ReadUInt64()
            );
        for (var left = reader.ReadInt32(); left > 0; left--)
            seat.Copies[reader.ReadInt64()] = (CopyKind)reader.ReadByte();
        for (var left = reader.ReadInt32(); left > 0; left--)
            seat.Bonds[reader.ReadInt64()] = (Bonds)reader.ReadByte();
        return seat;
    }
}
