namespace Casus.Incidents.Growth;

/// <summary>Under one tie: the incidents that began there, and those whose reports tell of it.</summary>
sealed class TiedIncidents
{
    public HashSet<long> Began { get; } = [];

    public HashSet<long> Tying { get; } = [];

    public static void Write(BinaryWriter writer, TiedIncidents tied)
    {
        writer.WriteRaw<long>([.. tied.Began.Order()]);
        writer.WriteRaw<long>([.. tied.Tying.Order()]);
    }

    public static TiedIncidents Read(BinaryReader reader)
    {
        var tied = new TiedIncidents();
        tied.Began.UnionWith(reader.ReadRaw<long>());
        tied.Tying.UnionWith(reader.ReadRaw<long>());
        return tied;
    }
}
