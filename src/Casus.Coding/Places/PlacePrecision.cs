namespace Casus.Coding.Places;

/// <summary>How exactly a place is told, on the scales of UCDP GED and of ACLED.</summary>
public static class PlacePrecision
{
    const int Exact = 1;
    const int Near = 2;
    const int District = 3;
    const int Province = 4;
    const int Line = 5;
    const int Country = 6;

    /// <summary>GED where_prec: 1 the very place, 2 near it, 3 its district, 4 its province, 5 a line or a vague stretch, 6 a country, 7 what is no country's.</summary>
    /// <param name="said">What the words say that the place is ("the Orlow district": 3); null where they say nothing.</param>
    /// <param name="place">What the gazetteer says that it is; null where it has no such place.</param>
    public static int WherePrec(PlaceRelation relation, int? said, PlaceCandidate? place)
    {
        var precision = Math.Max(said ?? Exact, place?.Precision ?? Exact);
        return relation is PlaceRelation.At ? precision : Math.Max(Near, precision);
    }

    /// <summary>ACLED geo_precision: 1 the town, 2 a part of a region or near a town, 3 a region or more.</summary>
    public static int GeoPrecision(int wherePrec) =>
        wherePrec switch
        {
            <= Exact => 1,
            Near or District or Line => 2,
            Province or Country or _ => 3,
        };
}
