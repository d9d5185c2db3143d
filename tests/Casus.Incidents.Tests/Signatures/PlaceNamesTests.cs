using Casus.Incidents.Signatures;

namespace Casus.Incidents.Tests.Signatures;

public class PlaceNamesTests
{
    [Theory]
    [InlineData("Mount Ávila", "avila")]
    [InlineData("the city of Tacna", "tacna")]
    [InlineData("Adams County", "adams")]
    public void Fold_leaves_the_name_alone(string name, string folded) => Assert.Equal(folded, PlaceNames.Fold(name));

    [Theory]
    [InlineData("tarn", "tarin", true)]
    [InlineData("kerem", "karem", true)]
    [InlineData("gori", "goro", false)]
    [InlineData("tarn", "varn", false)]
    [InlineData("lima", "limassol", false)]
    public void MayBeOne_allows_one_edit_in_a_long_enough_name(string a, string b, bool one)
    {
        Assert.Equal(one, PlaceNames.MayBeOne(a, b));
        Assert.Equal(one, PlaceNames.MayBeOne(b, a));
    }
}
