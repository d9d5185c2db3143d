using Casus.Reports.Credits;

namespace Casus.Reports.Tests.Credits;

public class BylineExampleTests
{
    [Fact]
    public void Every_row_does_what_its_example_shows()
    {
        foreach (var row in Reading.Knowledge.Bylines.Rows)
        {
            if (row[0] is "stray")
            {
                Assert.True(Reading.Knowledge.Bylines.IsStray(row[2]), row[2]);
                continue;
            }
            var names = Persons(row[2]);
            var expected = row[0] switch
            {
                "join" => ["Jane Roe", "John Doe"],
                "role" or "body" or "nobody" => [],
                "particle" => ["Maria de la Cruz"],
                _ => new[] { "Jane Roe" },
            };
            Assert.Equal(expected, names);
        }
    }

    [Theory]
    [InlineData("River Post Staff")]
    [InlineData("Reuters")]
    [InlineData("https://a.example/jane")]
    [InlineData("admin")]
    [InlineData("Updated 9 May")]
    public void What_is_no_person_is_not_named(string stated) => Assert.Empty(Persons(stated));

    [Theory]
    [InlineData("Jane Roe in Tarvos", "Jane Roe")]
    [InlineData("By Jane Roe 9 May 2031, 12:20", "Jane Roe")]
    [InlineData("Veröffentlicht von Jane Roe am 9. Mai 2031", "Jane Roe")]
    [InlineData("Propos recueillis par Jane Roe", "Jane Roe")]
    [InlineData("Jane Roe Senior Political Correspondent", "Jane Roe")]
    [InlineData("Jane Roe for River Agency", "Jane Roe")]
    [InlineData("Reading time: 8 minutes")]
    public void Place_day_paper_and_office_are_cut_from_a_name(string stated, string? name = null) =>
        Assert.Equal(name is null ? [] : [name], Persons(stated));

    [Theory]
    [InlineData("Jane Roe, Lowland", "Jane Roe")]
    [InlineData("Jane Roe, AFP", "Jane Roe, AFP")]
    [InlineData("AFP/The River Post", "AFP, The River Post")]
    [InlineData("Jane Roe, The River Post", "Jane Roe")]
    [InlineData("rivercat", "rivercat")]
    [InlineData("Weather Team", "Weather Team")]
    [InlineData("No Author")]
    [InlineData("@riverpost")]
    public void Agencies_outlets_desks_and_pen_names_sign(string stated, string? signed = null) =>
        Assert.Equal(signed, Signatures.Of([stated], "The River Post", Reading.Knowledge).Signed);

    static IEnumerable<string> Persons(string stated) =>
        Signatures.Of([stated], "The River Post", Reading.Knowledge).Persons;

    [Theory]
    [InlineData("松岡大地")]
    [InlineData("신현주 기자", "신현주")]
    [InlineData("By JANE ROE / River Agency", "JANE ROE")]
    public void Names_of_other_scripts_and_cases_are_named(string stated, string? name = null) =>
        Assert.Equal([name ?? stated], Persons(stated));
}
