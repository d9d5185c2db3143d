using Casus.Incidents.Episodes;

namespace Casus.Incidents.Growth;

/// <summary>An incident's ties to bytes and back.</summary>
static class TiePacking
{
    public static void Write(BinaryWriter writer, IncidentTies ties)
    {
        writer.WriteRaw(ties.Began);
        writer.WriteList(
            ties.Before,
            tie =>
            {
                writer.Write(tie.Day);
                writer.WriteRaw(tie.Keys);
            }
        );
        writer.WriteRaw(ties.Wholes);
        writer.WriteList(ties.Telling, writer.Write);
    }

    public static IncidentTies Read(BinaryReader reader) =>
        new(
            reader.ReadRaw<long>(),
            reader.ReadList(() => new DayTie(reader.ReadInt32(), reader.ReadRaw<long>())),
            reader.ReadRaw<long>(),
            reader.ReadList(reader.ReadString)
        );
}
