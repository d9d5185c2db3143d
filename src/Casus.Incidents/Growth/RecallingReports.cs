using Casus.Incidents.Resolution;
using Casus.Language.Expressions;

namespace Casus.Incidents.Growth;

/// <summary>Reports that recall something between the same parties in a year, and the days that their words name.</summary>
sealed class RecallingReports
{
    public HashSet<(long Report, DateInterval When)> Reports { get; } = [];

    public static long Key(IEnumerable<string> parties, int year) =>
        ShelfKey.OfHash(TextHash.Of($"{string.Join(' ', parties)} {year}"));

    public static void Write(BinaryWriter writer, RecallingReports recalling) =>
        writer.WriteList(
            recalling.Reports,
            recall =>
            {
                writer.Write(recall.Report);
                writer.Write(recall.When);
            }
        );

    public static RecallingReports Read(BinaryReader reader)
    {
        var recalling = new RecallingReports();
        for (var left = reader.ReadInt32(); left > 0; left--)
            recalling.Reports.Add((reader.ReadInt64(), reader.ReadDays()));
        return recalling;
    }
}
