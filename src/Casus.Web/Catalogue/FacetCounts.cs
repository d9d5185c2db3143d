namespace Casus.Web.Catalogue;

/// <summary>A value of a facet and how many of the found incidents have it.</summary>
public sealed record FacetCount(string Value, int Count, bool IsChosen);

/// <summary>A facet as a list shows it.</summary>
/// <param name="More">Values that are not shown.</param>
public sealed record FacetBox(string Key, IReadOnlyList<FacetCount> Values, int More);

/// <summary>Counts the values of facets over what was found.</summary>
static class FacetCounts
{
    public const int ShownAtMost = 30;

    public static IReadOnlyList<FacetBox> Of(
        LedgerCatalogue catalogue,
        IReadOnlyList<IncidentCard> found,
        IReadOnlyList<IReadOnlyList<string>> chosen
    )
    {
        var counts = catalogue.Facets.Select(f => new int[f.Values.Count]).ToArray();
        foreach (var card in found)
            for (var f = 0; f < counts.Length; f++)
                foreach (var number in card.Values[f])
                    counts[f][number]++;
        return [.. counts.Select((c, f) => Box(catalogue.Facets[f], c, chosen[f]))];
    }

    static FacetBox Box(Facet facet, int[] counts, IReadOnlyList<string> chosen)
    {
        var values = counts
            .Select(
                (count, number) => new FacetCount(facet.Values[number], count, chosen.Contains(facet.Values[number]))
            )
            .Where(v => v.Count > 0 || v.IsChosen)
            .ToList();
        return new(
            facet.Key,
            [
                .. values
                    .OrderByDescending(v => v.IsChosen)
                    .ThenByDescending(v => v.Count)
                    .ThenBy(v => v.Value, StringComparer.Ordinal)
                    .Take(ShownAtMost),
            ],
            Math.Max(0, values.Count - ShownAtMost)
        );
    }
}
