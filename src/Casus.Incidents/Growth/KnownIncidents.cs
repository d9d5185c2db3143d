using Casus.Incidents.Resolution;
using Casus.Language.Expressions;

namespace Casus.Incidents.Growth;

/// <summary>Incidents between the same parties that a later report may recall: id, and the days on which they began.</summary>
sealed class KnownIncidents
{
    public Dictionary<string, DateInterval> Starts { get; } = new(StringComparer.Ordinal);

    public static long Key(IEnumerable<string> parties) => ShelfKey.OfHash(TextHash.Of(string.Join(' ', parties)));

    public static void Write(BinaryWriter writer, KnownIncidents known) =>
        writer.WriteList(
            known.Starts,
            start =>
            {
                writer.Write(start.Key);
                writer.Write(start.Value);
            }
        );

    public static KnownIncidents Read(BinaryReader reader)
    {
        var known = new KnownIncidents();
        for (var left = reader.ReadInt32(); left > 0; left--)
            known.Starts[reader.ReadString()] = reader.ReadDays();
        return known;
    }
}
