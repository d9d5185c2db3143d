using Casus.Coding.Figures;
using Casus.Coding.Tests.Figures;
using Casus.Coding.Victims;
using Casus.Language.Knowledge;
using Casus.Tests;

namespace Casus.Coding.Tests.Victims;

public class VictimFinderTests
{
    static string Told(string text)
    {
        var context = Telling.Of(text);
        return string.Join(
            "; ",
            VictimFinder
                .Find(context, Telling.Knowledge.Figures)
                .Select(v =>
                    $"{v.Fate} {v.Quantity.Best?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "some"} {(v.FullName ?? v.Who).In(context.Parsed.Text)}"
                )
        );
    }

    [Theory]
    [InlineData("Gunmen killed Judge Ana Roe on Monday.", "Killed 1 Ana Roe")]
    [InlineData("The union condemned the murder of Senator Luis Diaz.", "Killed 1 Senator Luis Diaz")]
    [InlineData("The union condemned the senator's murder.", "Killed 1 senator")]
    [InlineData("Rebels kidnapped three engineers near the dam.", "Captured 3 three engineers")]
    [InlineData("Two guards were wounded and a driver died.", "Wounded 2 Two guards; Killed 1 driver")]
    [InlineData("Several priests were murdered.", "Killed some Several priests")]
    [InlineData("Soldiers killed two reporters, Ana Roe and Luis Diaz.", "Killed 1 Ana Roe; Killed 1 Luis Diaz")]
    [InlineData("Rebels threatened to kill two judges.", "")]
    [InlineData("Nobody was hurt.", "")]
    public void Who_suffered_is_told_apart(string text, string expected) => Assert.Equal(expected, Told(text));

    [Fact]
    public void Those_identified_later_suffered_what_was_told_before() =>
        Assert.Equal(
            "Killed 2 Two farmers; Killed 1 Ana Roe; Killed 1 Luis Diaz",
            Told("Two farmers were killed on Monday. The farmers were identified as Ana Roe and Luis Diaz.")
        );

    [Fact]
    public void A_surname_stands_for_the_whole_name() =>
        Assert.Equal(
            "Killed 1 Senator Luis Diaz",
            Told("Senator Luis Diaz spoke in the town. Diaz was murdered on Monday.")
        );

    [Fact]
    public void The_day_hangs_on_what_befell_them()
    {
        var context = Telling.Of("Judge Ana Roe was killed on 9 May 2031.");
        var victim = Assert.Single(VictimFinder.Find(context, Telling.Knowledge.Figures));
        Assert.Equal("2031-05-09..2031-05-09", victim.When.ToString());
    }

    public static TheoryData<string, string, string> Fates =>
        [
            .. KnowledgeTable
                .Read(Checkout.Knowledge, "en/figures/fates.tsv", "word", "fate", "example")
                .Select(row => new TheoryDataRow<string, string, string>(row[0], row[1], row[2])),
        ];

    [Theory, MemberData(nameof(Fates))]
    public void A_noun_of_fate_is_read_in_its_example(string word, string fate, string example)
    {
        Assert.Contains(word, example, StringComparison.Ordinal);
        var victim = Assert.Single(VictimFinder.Find(Telling.Of(example), Telling.Knowledge.Figures));
        Assert.Equal(Enum.Parse<FigureKind>(fate, ignoreCase: true), victim.Fate);
    }
}
