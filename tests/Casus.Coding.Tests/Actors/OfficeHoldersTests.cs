using Casus.Coding.Actors;
using Casus.Coding.Tests.Events;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Language.Knowledge;
using Casus.Tests;

namespace Casus.Coding.Tests.Actors;

public class OfficeHoldersTests
{
    const string File =
        "names\tcountry\toffice\tsector\tsince\tuntil\n"
        + "Jan Novak|Johann Novak\tSVK\tpresident\tGOV\t2001-05-01\t2006-05-01\n"
        + "Jan Novak|Johann Novak\tSVK\tprime-minister\tGOV\t2010-01-01\t\n"
        + "Zoé Lévy\tBEN\tforeign-minister\tGOV\t2011\t2014\n"
        + "Zoé Lévy\tUN\tofficial\tUNO\t2014\t2016\n"
        + "Ama Boateng\tGHA/rebels\trebels\tREB\t1990\t1994\n"
        + "Jack Smith|Smithy\tNZL\tminister\tGOV\t2011\t2014\n";

    static readonly OfficeHolders Ours = OfficeHolders.Load(
        KnowledgeFiles.From(
            ["office-holders.tsv", "en/actors/namesakes.tsv"],
            path =>
                System.Text.Encoding.UTF8.GetBytes(
                    path == "office-holders.tsv" ? File : "names\texample\nJack Smith\tJack Smith won.\n"
                )
        )
    );

    static Actor Of(string name, string? published, string? named = null)
    {
        var person = new Actor("person", name, ClaimantKind.Person, null, null, null);
        var other = new Actor(named ?? "UN", named ?? "UN", ClaimantKind.Organisation, named, named, null);
        var mentions = new ActorMentions([
            new ActorMention(person, new TextSpan(0, 1), 0, 0),
            new ActorMention(other, new TextSpan(2, 1), 0, 1),
        ]);
        var day = published is null
            ? DateInterval.Unknown
            : DateInterval.On(DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture));
        return Ours.Fill(mentions, day).All[0].Actor;
    }

    [Theory]
    [InlineData("2003-01-01", "SVK/president", "GOV")]
    [InlineData("2008-01-01", "SVK/president", "ELI")]
    [InlineData("2012-01-01", "SVK/prime-minister", "GOV")]
    [InlineData("1999-01-01", "SVK/president", null)]
    [InlineData(null, "SVK/prime-minister", "GOV")]
    public void A_name_leads_to_the_office_of_the_day(string? published, string id, string? sector)
    {
        var actor = Of("Johann Novak", published);
        Assert.Equal((id, "SVK", sector), (actor.Id, actor.Country, actor.Sector));
    }

    [Theory]
    [InlineData("Zoe Levy", "2012-06-01", "BEN/foreign-minister", "BEN", "GOV")]
    [InlineData("Zoe Marie Levy", "2012-06-01", "BEN/foreign-minister", "BEN", "GOV")]
    [InlineData("Zoé Lévy", "2015-06-01", "UN/official", null, "UNO")]
    [InlineData("Zoé Lévy", "2014-06-01", "UN/official", null, "UNO")]
    [InlineData("Zoé Lévy", "2019-06-01", "UN/official", null, "ELI")]
    [InlineData("Ama Boateng", "2010-06-01", "GHA/rebels", "GHA", "REB")]
    [InlineData("Smithy", "2012-06-01", "NZL/minister", "NZL", "GOV")]
    [InlineData("Jack Smith", "2012-06-01", "person", null, null)]
    public void Terms_may_be_told_by_the_year(string name, string day, string id, string? country, string? sector)
    {
        var actor = Of(name, day);
        Assert.Equal((id, country, sector), (actor.Id, actor.Country, actor.Sector));
    }

    [Fact]
    public void A_name_that_many_bear_needs_the_country_beside_it() =>
        Assert.Equal("NZL", Of("Jack Smith", "2012-06-01", "NZL").Country);

    [Fact]
    public void The_examples_of_namesakes_name_nobody_in_office()
    {
        foreach (var row in KnowledgeTable.Read(Checkout.Knowledge, "en/actors/namesakes.tsv", "names", "example"))
            Assert.DoesNotContain(
                Coded.Context(row[1]).Actors.All,
                m => m.Actor is { Kind: ClaimantKind.Person, Country: not null }
            );
    }

    [Fact]
    public void A_surname_alone_needs_the_country_beside_it()
    {
        Assert.Null(Of("Novak", "2012-01-01").Country);
        Assert.Equal("SVK", Of("Novak", "2012-01-01", "SVK").Country);
    }

    [Fact]
    public void Whose_country_the_text_tells_stays_there()
    {
        var person = new Actor("CZE/person", "Jan Novak", ClaimantKind.Person, "CZE", "CZE", null);
        var mentions = new ActorMentions([new ActorMention(person, new TextSpan(0, 1), 0, 0)]);
        Assert.Equal(person, Ours.Fill(mentions, DateInterval.Unknown).All[0].Actor);
    }

    [Fact]
    public void Nobody_holds_an_office_that_ends_before_it_begins()
    {
        foreach (
            var path in Checkout.Knowledge.Paths.Where(p => p.StartsWith("office-holders", StringComparison.Ordinal))
        )
        foreach (
            var row in KnowledgeTable.Read(
                Checkout.Knowledge,
                path,
                "names",
                "country",
                "office",
                "sector",
                "since",
                "until"
            )
        )
            Assert.True(row[5].Length == 0 || string.CompareOrdinal(row[4], row[5]) <= 0, $"{path}, line {row.Line}");
    }

    [Theory]
    [InlineData("Colonel Jan Novak said the road was open.", "officer", "MIL")]
    [InlineData("A former Ghanaian minister said the road was open.", "GHA/former-minister", "ELI")]
    [InlineData("Shanghai police said the road was open.", "CHN/police", "COP")]
    [InlineData("Queensland police said the road was open.", "AUS/police", "COP")]
    [InlineData("The governor of Saskatchewan said the road was open.", "CAN/governor", "GOV")]
    [InlineData("Chechen rebels said the road was open.", "RUS/rebels", "REB")]
    [InlineData("Mombasa Polytechnic said the road was open.", "KEN/university", "EDU")]
    [InlineData("A student at Mombasa Polytechnic said the road was open.", "KEN/students", "EDU")]
    [InlineData("Rosneft said the road was open.", "RUS/rosneft", "BUS")]
    [InlineData(
        "The deputy defence minister Colonel-General Jan Novak said the road was open.",
        "defence-minister",
        "GOV"
    )]
    public void Ranks_former_offices_and_bodies_of_towns_are_told_apart(string text, string id, string sector)
    {
        var claimant = Coded.Statements(text)[0].Claimant;
        Assert.Equal((id, sector), (claimant.Id, claimant.Sector));
    }

    [Theory]
    [InlineData("Brussels said the road was open.", "EU")]
    [InlineData("Belgium closed its border. Brussels said the road was open.", "BEL")]
    public void A_city_that_speaks_for_an_organisation_is_the_states_where_the_text_names_it(
        string text,
        string side
    ) => Assert.Equal(side, Coded.Statements(text)[^1].Claimant.Side);

    [Theory]
    [InlineData("CONTRED said the road was closed.")]
    [InlineData("CONTRED, the disaster agency, said the road was closed.")]
    public void A_name_in_capitals_that_speaks_is_a_body(string text) =>
        Assert.NotEqual(ClaimantKind.Person, Coded.Statements(text)[0].Claimant.Kind);

    [Theory]
    [InlineData("Minister Jan Novak-Horta said the road was open.", "Jan Novak-Horta")]
    [InlineData("President Park Min-seok said the road was open.", "Park Min-seok")]
    public void A_name_goes_on_behind_its_hyphen(string text, string name) =>
        Assert.Equal(name, Coded.Statements(text)[0].Claimant.Name);

    [Theory]
    [InlineData("The road through Queensland was open.")]
    [InlineData("The road through the state of Queensland was open.")]
    public void A_region_alone_is_a_place(string text) =>
        Assert.DoesNotContain(Coded.Context(text).Actors.All, m => m.Actor.Country is "AUS");
}
