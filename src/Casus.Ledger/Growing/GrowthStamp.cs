using Casus.Incidents.Growth;

namespace Casus.Ledger.Growing;

/// <summary>Up to which entry the shelves are, and by which build of the rules: another build begins anew.</summary>
static class GrowthStamp
{
    static string Rules { get; } =
        $"{typeof(GrowingReports).Module.ModuleVersionId} {typeof(GrowthStamp).Module.ModuleVersionId}";

    public static bool Is(IShelves shelves, long upTo) => GrowingReports.Stamp(shelves) == Of(upTo);

    public static void Set(IShelves shelves, long upTo) => GrowingReports.SetStamp(shelves, Of(upTo));

    /// <summary>Names a growth that begins when a ledger has so many entries.</summary>
    public static string Begun(long entries) => Of(entries);

    static string Of(long upTo) => $"{upTo} {Rules}";
}
