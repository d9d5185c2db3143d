using Casus.Coding.Places;
using Casus.Ledger.Document;

namespace Casus.Exports;

/// <summary>Where an incident was, when only one place can be given: the best known of those where it happened.</summary>
public static class Site
{
    /// <summary>At or near before toward and between, then the most precise, then the most told; null when it has none.</summary>
    public static ExportedPlace? Of(ExportedIncident incident) =>
        incident
            .Places.OrderBy(p => p is { Lat: not null, Lon: not null } ? 0 : 1)
            .ThenBy(p => p.Relation is PlaceRelation.At or PlaceRelation.Near ? 0 : 1)
            .ThenBy(p => p.WherePrec ?? int.MaxValue)
            .ThenByDescending(p => p.Statements.Count)
            .ThenBy(p => p.Name, StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>How far from the point the place may really be, in metres, by its where_prec; null for none, and for what is no circle.</summary>
    public static int? Radius(int? precision) =>
        precision switch
        {
            1 => 5_000,
            2 => 25_000,
            3 => 50_000,
            4 => 150_000,
            5 => 250_000,
            6 => 500_000,
            _ => null,
        };
}
