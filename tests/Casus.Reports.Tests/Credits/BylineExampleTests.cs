using Casus.Reports.Credits;

namespace Casus.Reports.Tests.Credits;

public class BylineExampleTests
{
    [Fact]
    public void Every_row_does_what_its_example_shows()
    {
        foreach (var row in Reading.Knowledge.Bylines.Rows)
        {
            var names = PersonNames.In([row[2]], "The River Post", Reading.Knowledge);
            var expected = row[0] switch
            {
                "join" => ["Jane Roe", "John Doe"],
                "role" or "body" => [],
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
    public void What_is_no_person_is_not_named(string stated) =>
        Assert.Empty(PersonNames.In([stated], "The River Post", Reading.Knowledge));

    [Theory]
    [InlineData("松岡大地")]
    [InlineData("신현주 기자", "신현주")]
    [InlineData("By JANE ROE / River Agency", "JANE ROE")]
    public void Names_of_other_scripts_and_cases_are_named(string stated, string? name = null) =>
        Assert.Equal([name ?? stated], PersonNames.In([stated], "The River Post", Reading.Knowledge));
}
