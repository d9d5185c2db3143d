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

    [Theory]
    [InlineData("tarn", "tarin", "one letter apart")]
    [InlineData("kharvan", "xarvan", "the same sound in another spelling")]
    [InlineData("al mazrou", "mazru", "the same sound in another spelling")]
    [InlineData("quretta", "kuretta", "the same sound in another spelling")]
    [InlineData("dzhermok", "jermuk", "the same sound in another spelling")]
    [InlineData("stapinakort", "stepanakert", "the same consonants, other vowels")]
    [InlineData("velmor", "volmira", null)]
    [InlineData("north velm", "south velm", null)]
    [InlineData("arica", "tacna", null)]
    public void WhyOne_tells_why_two_spellings_are_one_name(string a, string b, string? why)
    {
        Assert.Equal(why, PlaceNames.WhyOne(a, b));
        Assert.Equal(why, PlaceNames.WhyOne(b, a));
    }
}
