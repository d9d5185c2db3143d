using Casus.Coding.Actors;
using Casus.Tests;

namespace Casus.Coding.Tests.Actors;

public sealed class ActorFinderTests
{
    static readonly ActorKnowledge Shipped = ActorKnowledge.Load(Checkout.Knowledge);

    static List<(string Id, string Name, ClaimantKind Kind)> Read(string marked) =>
        [.. Found.In(marked, Shipped).Select(a => (a.Id, a.Name, a.Kind))];

    [Fact]
    public void A_title_before_a_name_gives_the_person_its_country_and_sector()
    {
        var actor = Assert.Single(Found.In("Peruvian Prime Minister [Rosa Quispe]", Shipped));
        Assert.Equal(
            ("PER/prime-minister", "Rosa Quispe", "PER", "GOV"),
            (actor.Id, actor.Name, actor.Side, actor.Sector)
        );
        Assert.Equal("PER GOV", actor.Code);
    }

    [Fact]
    public void The_country_of_an_office_is_no_part_of_the_name_behind_it() =>
        Assert.Equal("Rosa Quispe", Assert.Single(Found.In("President of Peru [Rosa Quispe]", Shipped)).Name);

    [Theory]
    [InlineData("the defence ministry of Chile", "defence ministry of Chile")]
    [InlineData("Chile's defence ministry", "Chile's defence ministry")]
    [InlineData("the Chilean defence ministry", "Chilean defence ministry")]
    public void A_body_gets_its_country_from_either_side(string text, string name) =>
        Assert.Equal([("CHL/ministry-of-defence", name, ClaimantKind.Ministry)], Read(text));

    [Theory]
    [InlineData("Uzbekistan's State Committee for National Security")]
    [InlineData("the Uzbek State Committee for National Security")]
    public void A_body_of_the_list_is_that_of_the_state_before_it(string text) =>
        Assert.Equal("UZB/state-committee-for-national-security", Assert.Single(Read(text)).Id);

    [Fact]
    public void Letters_that_a_text_explains_mean_what_it_says()
    {
        var read = Read("the Armed Forces of the Philippines (AFP) . the AFP chief");
        Assert.All(read, a => Assert.StartsWith("PHL/", a.Id, StringComparison.Ordinal));
        Assert.DoesNotContain("AFP", Read("the Andean Fishers ' Party (AFP) . AFP").Select(a => a.Id));
        Assert.Contains("AFP", Read("Agence France-Presse (AFP) . AFP").Select(a => a.Id));
    }

    [Theory]
    [InlineData("Chinese spokesperson [Gan Yu] . [Gan]", "CHN/spokesperson")]
    [InlineData("Peruvian spokesman [Rosario Quispe Jr.] . [Quispe]", "PER/spokesperson")]
    public void A_part_of_a_name_leads_back_to_the_whole(string marked, string id) =>
        Assert.All(Read(marked), a => Assert.Equal(id, a.Id));

    [Theory]
    [InlineData("a Libyan fighter entered Maltese airspace", "LBY")]
    [InlineData("a Libyan Su-24 bomber turned away", "LBY")]
    [InlineData("a Libyan fighter shot a guard", "LBY/militants")]
    public void A_fighter_may_be_an_aircraft(string text, string id) => Assert.Equal(id, Read(text)[0].Id);

    [Fact]
    public void A_name_behind_a_comma_or_before_it_is_the_holder()
    {
        Assert.Contains(
            ("GEO/security-council", "Levan Dze", ClaimantKind.Person),
            Read("the secretary of Georgia's Security Council , [Levan Dze] ,")
        );
        Assert.Contains(
            ("GEO/security-council", "Levan Dze", ClaimantKind.Person),
            Read("[Levan Dze] , the secretary of Georgia's Security Council ,")
        );
    }

    [Fact]
    public void The_role_behind_a_ranked_name_tells_whose_it_is() =>
        Assert.Contains(
            ("CHL/officer", "Ana Rojas", ClaimantKind.Person),
            Read("General [Ana Rojas] , commander of Chile 's army ,")
        );

    [Fact]
    public void A_counterpart_is_of_the_country_before_it() =>
        Assert.Contains(
            ("PER/counterpart", "Ana Rojas", ClaimantKind.Person),
            Read("His Peruvian counterpart , General [Ana Rojas] ,")
        );

    [Fact]
    public void An_office_of_a_named_group_speaks_for_the_group() =>
        Assert.Equal("COD/m23", Assert.Single(Found.In("M23 spokesman [Jan Novak]", Shipped)).Side);

    [Fact]
    public void Soldiers_lend_the_army_their_side_but_not_their_name() =>
        Assert.Equal(
            [("CHL/armed-forces", "Chilean soldiers"), ("CHL/armed-forces", "army")],
            Found.In("Chilean soldiers fled\nThe army said", Shipped).Select(a => (a.Id, a.Name))
        );

    [Fact]
    public void The_country_s_body_belongs_to_the_country_in_play() =>
        Assert.Contains(
            ("GEO/security-council", "Levan Dze", ClaimantKind.Person),
            Read("Georgia said Secretary of the country's Security Council [Levan Dze]")
        );

    [Fact]
    public void A_bare_surname_is_the_person_named_before() =>
        Assert.All(Read("Peruvian President [Rosa Quispe]\n[Quispe] said"), a => Assert.Equal("Rosa Quispe", a.Name));

    [Fact]
    public void A_bare_title_and_a_bare_ministry_lead_back_to_the_report_s_own()
    {
        var found = Read(
            "Peruvian President [Rosa Quispe] met the Chilean defence ministry\nthe ministry said the president"
        );
        Assert.Equal(
            ["PER/president", "CHL/ministry-of-defence", "CHL/ministry-of-defence", "PER/president"],
            found.Select(f => f.Id)
        );
        Assert.Equal("Chilean defence ministry", found[2].Name);
        Assert.Equal("Rosa Quispe", found[3].Name);
    }

    [Fact]
    public void The_holder_of_an_office_named_late_is_the_one_named_by_title_early() =>
        Assert.All(
            Read("Peru's president said\nPeruvian President [Rosa Quispe]"),
            a => Assert.Equal(ClaimantKind.Person, a.Kind)
        );

    [Fact]
    public void A_capital_keeps_its_wording_and_speaks_for_its_state() =>
        Assert.Equal(
            [("PER", "Lima", ClaimantKind.Organisation), ("PER", "Peru", ClaimantKind.Organisation)],
            Read("Lima said Peru")
        );

    [Fact]
    public void A_capital_that_is_only_a_place_is_no_actor() => Assert.Empty(Read("said in Lima"));

    [Fact]
    public void Protesters_are_a_party_of_their_own_inside_their_country() =>
        Assert.Equal("PER/protesters", Assert.Single(Found.In("Peruvian protesters", Shipped)).Side);

    [Fact]
    public void Two_peoples_on_one_noun_are_two_actors() =>
        Assert.Equal(
            ["CHL/armed-forces", "PER/armed-forces"],
            Read("Chilean and Peruvian soldiers").Select(a => a.Id).Order()
        );

    [Fact]
    public void A_joined_wording_is_nobody_s_name() =>
        Assert.Equal(
            ["Chilean border guards", "Peruvian border guards", "Peruvian border guards"],
            Found.In("Peruvian and Chilean border guards\nPeru's border guards", Shipped).Select(a => a.Name).Order()
        );

    [Fact]
    public void A_private_person_s_id_does_not_hold_the_name() =>
        Assert.DoesNotContain("Ruiz", Assert.Single(Found.In("[Ana Ruiz]", Shipped)).Id);

    [Fact]
    public void A_paper_named_before_its_kind_is_an_outlet_by_its_name() =>
        Assert.Equal([("Standard", "Standard", ClaimantKind.Outlet)], Read("the Standard newspaper"));

    [Fact]
    public void Media_of_a_country_stand_under_it_without_speaking_for_it()
    {
        var actor = Assert.Single(Found.In("Chilean state television", Shipped));
        Assert.Equal(("CHL/state-broadcaster", null, "CHL"), (actor.Id, actor.Side, actor.Country));
    }

    [Fact]
    public void No_text_breaks_the_finder()
    {
        foreach (var text in new[] { "'s", "the the", "of of of", ", , ,", "president of", "[X] , the", "Peru 's" })
            Assert.NotNull(Read(text));
    }
}
