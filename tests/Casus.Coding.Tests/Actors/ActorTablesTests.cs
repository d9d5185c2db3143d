using Casus.Coding.Actors;
using Casus.Language.Knowledge;
using Casus.Tests;

namespace Casus.Coding.Tests.Actors;

public sealed class ActorTablesTests
{
    static readonly ActorKnowledge Shipped = ActorKnowledge.Load(Checkout.Knowledge);

    public static TheoryData<string, int, string, string> Examples =>
        [.. ActorTables.Examples(Checkout.Knowledge).Select(e => (e.Row.Path, e.Row.Line, e.Slug, e.Example))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_of_each_row_gives_its_slug(string path, int line, string slug, string example)
    {
        Assert.False(string.IsNullOrEmpty(example), $"{path}, line {line}");
        var found = Found.In(example, Shipped);
        Assert.Contains(found, a => a.Id.EndsWith(slug == "state" ? a.Country! : slug, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Azerbaijan", "AZE")]
    [InlineData("Azeris", "AZE")]
    [InlineData("Czechia", "CZE")]
    [InlineData("Czech Republic", "CZE")]
    [InlineData("Türkiye", "TUR")]
    [InlineData("Kosovars", "XKX")]
    [InlineData("DR Congo", "COD")]
    [InlineData("Eswatini", "SWZ")]
    [InlineData("Ouagadougou", "BFA")]
    [InlineData("Kremlin", "RUS")]
    [InlineData("Downing Street", "GBR")]
    [InlineData("Transnistria", "MDA")]
    [InlineData("Somaliland", "SOM")]
    public void Names_peoples_and_metonyms_give_the_country(string words, string country) =>
        Assert.Equal(country, Assert.Single(Found.In(words, Shipped)).Country);

    [Theory]
    [InlineData("UN Security Council", "UNSC", "UNO")]
    [InlineData("African Union", "AU", "IGO")]
    [InlineData("Red Cross", "ICRC", "NGO")]
    [InlineData("Hezbollah", "LBN/hezbollah", "REB")]
    [InlineData("Abkhazia", "GEO/abkhazia", "PRE")]
    public void Organisations_and_groups_have_ids_of_their_own(string words, string id, string sector)
    {
        var actor = Assert.Single(Found.In(words, Shipped));
        Assert.Equal((id, sector), (actor.Id, actor.Sector));
    }

    [Fact]
    public void Every_state_of_the_United_Nations_is_there()
    {
        var codes = KnowledgeTable
            .Read(Checkout.Knowledge, "countries.tsv", "code", "names", "people", "metonyms")
            .Select(r => r[0])
            .ToList();
        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.True(codes.Count >= 193 + 2, $"{codes.Count} countries");
    }

    [Fact]
    public void A_wrong_kind_is_a_complaint_that_names_the_line()
    {
        var files = Written.Files(
            "organisations.tsv",
            "id\tnames\tkind\tside\tcountry\tsector\nX\tX Club\tclub\t\t\tIGO\n"
        );
        var error = Assert.Throws<FormatException>(() => ActorKnowledge.Load(files));
        Assert.Contains("organisations.tsv, line 2", error.Message);
    }

    [Fact]
    public void A_file_beside_ours_adds_names()
    {
        var files = Written.Files(
            "organisations-mine.tsv",
            "id\tnames\tkind\tside\tcountry\tsector\nTFC\tTriffid Club\torganisation\tTFC\t\tNGO\n"
        );
        Assert.Equal("TFC", Assert.Single(Found.In("the Triffid Club", ActorKnowledge.Load(files))).Id);
    }
}
