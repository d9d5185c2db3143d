using Casus.Coding.Places;
using Casus.Coding.Tests.Figures;
using Casus.Tests;

namespace Casus.Coding.Tests.Places;

public class ToponymFinderTests
{
    static string Read(string text) =>
        string.Join(
            "; ",
            ToponymFinder
                .Find(Telling.Of(text).Parsed, Telling.Knowledge.Places)
                .Select(t => $"{t.Name} {t.Place?.Country ?? "-"}")
        );

    [Theory]
    [InlineData("The bridge fell in Odessa, Texas, on Sunday.", "Odessa USA; Texas USA")]
    [InlineData("The bridge fell in Odessa, Ukraine, on Sunday.", "Odessa UKR; Ukraine UKR")]
    [InlineData("The bridge fell in Athens, Ga., on Sunday.", "Athens USA; Ga. USA")]
    [InlineData("The Cuban ship left Tampico for Veracruz.", "Cuban CUB; Tampico MEX; Veracruz MEX")]
    [InlineData("It rained on Velmor Street and over Lake Velmor.", "Velmor Street -; Lake Velmor -")]
    public void A_place_is_told_by_what_stands_beside_it(string text, string expected) =>
        Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Mr. Jordan Lincoln spoke in March.")]
    [InlineData("The Center opened at noon.")]
    public void Names_of_people_months_and_common_words_are_no_places(string text) => Assert.Equal("", Read(text));

    [Fact]
    public void A_county_is_not_the_town_of_its_name()
    {
        var found = ToponymFinder.Find(
            Telling.Of("Two roads were shut in Jefferson County, Colorado.").Parsed,
            Telling.Knowledge.Places
        );
        Assert.Equal(PlaceKind.District, found[0].Place?.Kind);
        Assert.Equal(found[1].Place?.Region, found[0].Place?.Region);
    }

    [Theory]
    [InlineData("Velmoran police shut the road.", PlaceUse.Literal, "")]
    [InlineData("A Peruvian ship sank.", PlaceUse.People, "Peruvian")]
    [InlineData("The fire broke out in Arequipa.", PlaceUse.Literal, "Arequipa")]
    [InlineData("The Arequipa council met.", PlaceUse.Modifier, "Arequipa")]
    [InlineData("Moscow said the talks were over.", PlaceUse.Rulers, "Moscow")]
    public void How_a_name_is_used_is_told_apart(string text, PlaceUse use, string name) =>
        Assert.Equal(
            name,
            string.Join(
                ' ',
                ToponymFinder
                    .Find(Telling.Of(text).Parsed, Telling.Knowledge.Places)
                    .Where(t => t.Use == use)
                    .Select(t => t.Name)
            )
        );

    [Theory]
    [InlineData("en/places/abbreviations.tsv")]
    [InlineData("en/places/peoples.tsv")]
    public void Every_example_of_the_tables_is_read(string file)
    {
        var missed = new List<string>();
        foreach (var line in Checkout.Knowledge.Text(file).Split('\n').Where(l => l.Contains('[') && l[0] != '#'))
        {
            var example = line.Split('\t')[^1].Trim();
            var name = example[(example.IndexOf('[') + 1)..example.IndexOf(']')];
            var found = ToponymFinder.Find(
                Telling.Of(example.Replace("[", "").Replace("]", "")).Parsed,
                Telling.Knowledge.Places
            );
            if (!found.Any(t => t.Name == name && t.Place is not null))
                missed.Add($"{name}: {string.Join(", ", found.Select(t => t.Name))}");
        }
        Assert.Empty(missed);
    }
}
