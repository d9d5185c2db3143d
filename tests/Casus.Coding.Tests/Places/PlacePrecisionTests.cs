using Casus.Coding.Places;

namespace Casus.Coding.Tests.Places;

public class PlacePrecisionTests
{
    static PlaceCandidate Place(PlaceKind kind, int precision) =>
        new("Orlow", kind, null, 10, 20, 5000, "PER", 1, 0, precision);

    [Theory]
    [InlineData(PlaceRelation.At, null, 1)]
    [InlineData(PlaceRelation.At, 3, 3)]
    [InlineData(PlaceRelation.At, 5, 5)]
    [InlineData(PlaceRelation.Near, null, 2)]
    [InlineData(PlaceRelation.Toward, 1, 2)]
    [InlineData(PlaceRelation.Between, 1, 2)]
    [InlineData(PlaceRelation.Near, 4, 4)]
    public void Words_alone_tell_how_exact_a_place_is(PlaceRelation relation, int? said, int expected) =>
        Assert.Equal(expected, PlacePrecision.WherePrec(relation, said, null));

    [Theory]
    [InlineData(PlaceKind.Town, 1, null, 1)]
    [InlineData(PlaceKind.Town, 1, 3, 3)]
    [InlineData(PlaceKind.District, 3, null, 3)]
    [InlineData(PlaceKind.Region, 4, null, 4)]
    [InlineData(PlaceKind.Country, 6, null, 6)]
    [InlineData(PlaceKind.Continent, 7, 2, 7)]
    public void A_place_is_told_no_more_exactly_than_it_is_large(PlaceKind kind, int own, int? said, int expected) =>
        Assert.Equal(expected, PlacePrecision.WherePrec(PlaceRelation.At, said, Place(kind, own)));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    [InlineData(4, 3)]
    [InlineData(5, 2)]
    [InlineData(6, 3)]
    [InlineData(7, 3)]
    public void Each_GED_precision_has_one_of_ACLED(int wherePrec, int geoPrecision) =>
        Assert.Equal(geoPrecision, PlacePrecision.GeoPrecision(wherePrec));
}
