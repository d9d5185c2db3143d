namespace Casus.Coding.Places;

/// <summary>The towns of each division, which tell where it lies: no source at hand gives the divisions' own coordinates.</summary>
sealed class DivisionTowns(IEnumerable<TownRow> towns)
{
    readonly ILookup<(string, string), TownRow> _byFirst = towns.ToLookup(t => (t.Place.Country, t.First));

    public IReadOnlyList<TownRow> In(DivisionName division) =>
        [
            .. _byFirst[(division.Country, division.First)]
                .Where(t => division.Second.Length == 0 || t.Second == division.Second),
        ];

    /// <summary>The middle of the box that holds all but the outermost towns: nearer to the middle of a division than their mean, which cities pull.</summary>
    public static (double Latitude, double Longitude) Middle(IReadOnlyList<TownRow> towns)
    {
        var latitudes = towns.Select(t => t.Place.Latitude).Order().ToList();
        var longitudes = towns.Select(t => t.Place.Longitude).Order().ToList();
        return (Middle(latitudes), Middle(longitudes));
    }

    static double Middle(List<double> sorted)
    {
        var outermost = (int)Math.Round(0.02 * (sorted.Count - 1));
        return (sorted[outermost] + sorted[^(outermost + 1)]) / 2;
    }
}
