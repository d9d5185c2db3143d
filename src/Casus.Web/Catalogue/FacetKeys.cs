namespace Casus.Web.Catalogue;

/// <summary>The facets by their keys in the query, in the order in which they are shown; a card's values stand in the same order.</summary>
public static class FacetKeys
{
    public const int Type = 0;
    public const int Side = 1;
    public const int Claimant = 2;
    public const int Agency = 3;
    public const int Source = 4;
    public const int Place = 5;
    public const int Year = 6;
    public const int Status = 7;
    public const int Dispute = 8;
    public const int Level = 9;

    public static IReadOnlyList<string> All { get; } =
    ["type", "side", "claimant", "agency", "source", "place", "year", "status", "dispute", "level"];
}
