using System.Collections.Immutable;
using Casus.Coding;
using Casus.Incidents.Resolution;

namespace Casus.Incidents.Growth;

/// <summary>An incident as it stands on the shelves.</summary>
/// <param name="Members">Ascending.</param>
sealed record Group(
    ImmutableArray<long> Members,
    ResolvedIncident Incident,
    ImmutableSortedDictionary<string, LinkedDate> Linked
)
{
    public static void Write(BinaryWriter writer, Group group)
    {
        var incident = group.Incident;
        writer.WriteRaw(group.Members);
        writer.Write(incident.Id);
        writer.WriteText(incident.PartOf);
        writer.Write(incident.Label);
        writer.Write((int)incident.Kind);
        writer.WriteList(incident.Parties, writer.Write);
        writer.Write(incident.Start);
        writer.Write(incident.End);
        writer.WriteList(incident.Reports, writer.Write);
        writer.WriteList(
            incident.ApartFrom,
            other =>
            {
                writer.Write(other.Incident);
                writer.Write(other.Why);
            }
        );
        writer.WriteList(
            group.Linked,
            linked =>
            {
                writer.Write(linked.Key);
                writer.Write(linked.Value.Published);
                writer.WriteList(linked.Value.Evidence, writer.Write);
            }
        );
    }

    public static Group Read(BinaryReader reader)
    {
        var members = reader.ReadRaw<long>();
        var (id, partOf) = (reader.ReadString(), reader.ReadText());
        var incident = new ResolvedIncident(
            id,
            reader.ReadString(),
            (IncidentKind)reader.ReadInt32(),
            reader.ReadList(reader.ReadString),
            reader.ReadDays(),
            reader.ReadDays(),
            reader.ReadList(reader.ReadString),
            reader.ReadList(() => new LookAlike(reader.ReadString(), reader.ReadString()))
        )
        {
            PartOf = partOf,
        };
        var linked = reader.ReadList(() =>
            KeyValuePair.Create(
                reader.ReadString(),
                new LinkedDate(reader.ReadDays(), reader.ReadList(reader.ReadString))
            )
        );
        return new(members, incident, linked.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }
}
