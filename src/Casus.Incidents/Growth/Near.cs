using Casus.Incidents.Resolution;

namespace Casus.Incidents.Growth;

/// <summary>The incidents that one resembles, by their first report, and by which two reports.</summary>
sealed class Near
{
    public Dictionary<long, Resemblance> Others { get; } = [];

    /// <summary>The nearest, in no order.</summary>
    public HashSet<long> Nearest() => [.. LookAlikes.Nearest(Others)];

    public static void Write(BinaryWriter writer, Near near) =>
        writer.WriteList(
            near.Others,
            other =>
            {
                writer.Write(other.Key);
                writer.Write(other.Value.Rank);
                writer.Write(other.Value.A);
                writer.Write(other.Value.B);
            }
        );

    public static Near Read(BinaryReader reader)
    {
        var near = new Near();
        for (var left = reader.ReadInt32(); left > 0; left--)
            near.Others[reader.ReadInt64()] = new(reader.ReadSingle(), reader.ReadInt64(), reader.ReadInt64());
        return near;
    }
}
