using Casus.Coding.Places;
using Casus.Coding.Tests.Figures;

namespace Casus.Coding.Tests.Places;

public class PlaceFinderTests
{
    static string Read(string text) =>
        string.Join(
            "; ",
            PlaceFinder
                .Find(Telling.Of(text), Telling.Knowledge.Places)
                .Select(p => $"{p.Relation.ToString().ToLowerInvariant()} {p.Name} {p.WherePrecision}")
        );

    [Theory]
    [InlineData(
        "Troops shelled positions near the settlements of Velmor, Ostra and Kinzal.",
        "near Velmor 2; near Ostra 2; near Kinzal 2"
    )]
    [InlineData(
        "They fired in the direction of the cities of Arica, Ostra, and Tacna.",
        "toward Arica 2; toward Ostra 2; toward Tacna 2"
    )]
    [InlineData("Three soldiers were killed by a bomb in Tacna, President Ana Rojas announced.", "at Tacna 1")]
    [InlineData("A clash broke out near Mount Ostrava.", "near Mount Ostrava 2")]
    [InlineData("Fighting broke out between the villages of Velmor and Kinzal.", "between Velmor 2; between Kinzal 2")]
    [InlineData("Fighting broke out between Peru and Chile.", "")]
    [InlineData("At a briefing in Lima, the colonel said three men died near Tacna.", "near Tacna 2")]
    [InlineData("The bomb exploded in Arequipa.", "at Arequipa 1")]
    [InlineData("Fighting was reported in the Velmor district.", "at Velmor district 3")]
    public void A_place_of_an_act_is_kept_by_name(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The minister said in Geneva that talks would go on.")]
    [InlineData("Chilean troops attacked Bolivia.")]
    [InlineData("Nine soldiers were killed on Monday, according to the defence ministry in Lima.")]
    [InlineData("Two shells fell on Monday.")]
    public void Where_a_speaker_was_and_who_acted_is_no_place_of_an_act(string text) => Assert.Equal("", Read(text));

    static string Where(string text) =>
        string.Join(
            "; ",
            PlaceFinder
                .Find(Telling.Of(text), Telling.Knowledge.Places)
                .Select(p => FormattableString.Invariant($"{p.Name} {p.Latitude:0} {p.Longitude:0} {p.WherePrecision}"))
        );

    [Theory]
    [InlineData("Two people were killed in Odessa, Texas, on Sunday.", "Odessa 32 -102 1; Texas 31 -99 4")]
    [InlineData("Two people were killed in Sarnovel, Loreto, in Peru on Sunday.", "Sarnovel -4 -74 4; Loreto -4 -74 4")]
    [InlineData(
        "Shells hit the village of Sarnovel in Loreto province.",
        "Sarnovel -4 -74 4; Loreto province -4 -74 4"
    )]
    [InlineData("Clashes broke out on the Peru-Chile border.", "Peru-Chile border   5")]
    public void A_place_lies_where_the_text_lays_it(string text, string expected) =>
        Assert.Equal(expected, Where(text));

    [Fact]
    public void A_name_in_another_spelling_leads_to_the_same_place()
    {
        var gazetteer = Telling.Knowledge.Places.Gazetteer;
        var plain = gazetteer.Find("Medellin");
        Assert.NotEmpty(plain);
        Assert.Equal(plain, gazetteer.Find("Medellín"));
        Assert.InRange(plain[0].Latitude, 6, 7);
    }

    [Fact]
    public void A_gazetteer_is_read_back_as_it_was_built()
    {
        const string Row = "17\tÖrsk\tOersk\tOrsk,Örsk-na\t51.5\t-8.25\tP\tPPL\tIE\t\t\t\t\t\t900\t\t\t\t";
        var place = Assert.Single(Gazetteer.Open(Gazetteer.Build([Row])).Find("orsk"));
        Assert.Equal(new GazetteerPlace(17, 51.5, -8.25, 900, "IE"), place);
    }

    [Fact]
    public void A_division_lies_where_its_towns_do()
    {
        const string Town = "17\tÖrsk\tOersk\tOrsk\t51.5\t-8.25\tP\tPPL\tIE\t\t04\tK1\t\t\t900\t\t\t\t";
        var bytes = Gazetteer.Build(
            [Town],
            new DivisionName("IE", "04", "", 5, ["Ostland"]),
            new DivisionName("IE", "04", "K1", 0, ["Ostra County", "Ostra"]),
            new DivisionName("IE", "09", "", 6, ["Nowhere"])
        );
        var gazetteer = Gazetteer.Open(bytes);
        Assert.Equal(
            new GazetteerPlace(5, 51.5, -8.25, 900, "IE", PlaceKind.Region, 1),
            Assert.Single(gazetteer.FindAll("Ostland"))
        );
        Assert.Equal(
            new GazetteerPlace(0, 51.5, -8.25, 900, "IE", PlaceKind.District, 1, 2),
            Assert.Single(gazetteer.FindAll("Ostra"))
        );
        Assert.Equal(
            new GazetteerPlace(17, 51.5, -8.25, 900, "IE", PlaceKind.Town, 1, 2),
            Assert.Single(gazetteer.Find("Orsk"))
        );
        Assert.Empty(gazetteer.Find("Ostland"));
        Assert.Empty(gazetteer.FindAll("Nowhere"));
    }

    [Fact]
    public void Bytes_that_are_no_gazetteer_are_refused() =>
        Assert.Throws<FormatException>(() => Gazetteer.Open(new byte[40]));
}
