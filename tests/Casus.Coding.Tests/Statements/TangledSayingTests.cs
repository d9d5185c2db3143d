using Casus.Coding.Statements;

namespace Casus.Coding.Tests.Statements;

/// <summary>Sayings whose words stand apart from their speaker: put in between, cut off by commas, quoted by others.</summary>
public sealed class TangledSayingTests
{
    static IEnumerable<(string Who, string Said)> Read(string text) =>
        Told.In(text).Where(s => s.Basis is ClaimantBasis.Said).Select(s => (s.Claimant.Name, s.Content.In(text)));

    [Fact]
    public void A_daily_put_in_between_does_not_take_the_words_behind_it()
    {
        var read = Read(
            "President Ana Rojas met the chairman of the dockers' union, Andina said, and told him that Peru would not close the port."
        );
        Assert.Contains(("Ana Rojas", "that Peru would not close the port"), read);
        Assert.Contains(("Andina", "President Ana Rojas met the chairman of the dockers' union"), read);
    }

    [Fact]
    public void What_one_side_does_next_is_not_said_by_the_other()
    {
        var read = Read(
            "Peru and Chile accused each other of the raid that broke the truce on Monday night, as Peru reported casualties and Chile invoked a defence treaty."
        );
        Assert.Contains(("Peru", "casualties"), read);
    }

    [Theory]
    [InlineData("No group has claimed the raid. Peru said it was closed.")]
    [InlineData("None of the parties confirmed that the port was closed. Peru said it was closed.")]
    public void What_nobody_said_is_the_reports_own(string text) =>
        Assert.Equal(["Peru"], Speakers(text).Select(a => a.Name));

    [Fact]
    public void That_nobody_owns_up_denies_no_raid() =>
        Assert.All(
            Told.In("No group has claimed responsibility for the raid, which killed ten bakers."),
            s => Assert.Equal(Polarity.Asserts, s.Polarity)
        );

    [Fact]
    public void That_nobody_asked_denies_the_asking() =>
        Assert.Contains(
            Told.In("\"Nobody has asked us anything,\" the mayor of Lima said."),
            s => s.Polarity is Polarity.Denies
        );

    [Fact]
    public void How_something_was_said_says_nothing() =>
        Assert.DoesNotContain(
            Speakers("\"There is no water,\" one baker, who fled to a school in the south, said by phone."),
            a => a.Name == "phone"
        );

    [Fact]
    public void Letters_in_brackets_may_stand_between_a_body_and_its_verb() =>
        Assert.Contains(
            Speakers(
                "Some 850 people were displaced on 11 May, the International Organization for Migration (IOM) reports."
            ),
            a => a.Id == "IOM"
        );

    [Theory]
    [InlineData("Hezbollah fired rockets on Monday. The group said it had hit a base.", "hit a base", "LBN/hezbollah")]
    [InlineData(
        "Peru said Chile had lied. The Peruvian army called that absurd and said it had lost five men.",
        "lost five",
        "PER"
    )]
    [InlineData(
        "Peru's army said two men had died. It added that Chilean units had used mortars.",
        "used mortars",
        "PER"
    )]
    [InlineData(
        "Peru's army said in a statement that three Chilean guards had died and accused Chile of shelling a village.",
        "shelling a village",
        "PER"
    )]
    [InlineData("Amnesty International called on Kenya to free the students.", "free the students", "AMNESTY")]
    [InlineData(
        "A convoy of the United Nations was hit. Members of the Security Council expressed their sympathy to the families of the victims. They underlined that such raids may be crimes.",
        "may be crimes",
        "UNSC"
    )]
    [InlineData("Peru has said that villagers are free to stay and denies the charge.", "the charge", "PER")]
    public void Whom_the_words_point_back_to_goes_on_speaking(string text, string words, string side) =>
        Assert.Equal(
            side,
            Told.In(text)
                .Where(s => s.Content.In(text).Contains(words, StringComparison.Ordinal))
                .MinBy(s => s.Content.Length)!
                .Claimant.Side
        );

    [Fact]
    public void Who_had_no_part_in_it_denies() =>
        Assert.Contains(
            Told.In("Peru said it had no part in the raid."),
            s => s is { Claimant.Name: "Peru", Polarity: Polarity.Denies }
        );

    [Theory]
    [InlineData("Peruvian and Chilean troops fought. Each side accused the other of firing first.")]
    [InlineData("Peruvian and Chilean troops fought. Both sides blamed the other for the fire.")]
    public void Each_side_says_the_same_of_the_other(string text) =>
        Assert.Equal(["CHL", "PER"], Speakers(text).Select(a => a.Side).Order(StringComparer.Ordinal));

    [Fact]
    public void One_of_several_is_of_their_side() =>
        Assert.Contains(
            Speakers("\"We will leave,\" one of the Peruvian officers said."),
            a => a is { Name: "one of the Peruvian officers", Side: "PER" }
        );

    static List<Casus.Coding.Actors.Actor> Speakers(string text) =>
        [.. Told.In(text).Where(s => s.Basis is ClaimantBasis.Said).Select(s => s.Claimant)];

    [Fact]
    public void The_name_behind_the_comma_is_whom_the_words_before_it_mean() =>
        Assert.Contains(
            Speakers(
                "The Ruda Shipping Company said the ferry sank on Monday. The operator, Azur Marine, said 172 passengers were on board."
            ),
            a => a.Name.Contains("Azur Marine", StringComparison.Ordinal)
        );

    [Fact]
    public void Officials_on_both_sides_are_of_neither() =>
        Assert.Contains(
            Speakers(
                "Delegations from Peru met in Lima. The Peruvian army will free 18 men, according to officials on both sides."
            ),
            a => a is { Name: "officials", Side: null }
        );

    [Fact]
    public void Who_goes_on_behind_a_closing_mark_is_who_was_quoted()
    {
        var read = Read(
            "Presidential spokesman Juan Vega said that \"Peruvian armed forces do not strike houses\" and suggested that the fire was caused by Ecuadorian shells."
        );
        Assert.Contains(("Juan Vega", "that the fire was caused by Ecuadorian shells"), read);
        Assert.DoesNotContain(read, told => told.Who == "Peruvian armed forces");
    }

    [Fact]
    public void Words_put_in_between_commas_end_no_clause_before_them() =>
        Assert.Contains(
            ("hospital staff", "One man, aged 31, died of breathing difficulties after being tear-gassed"),
            Read(
                "One man, aged 31, died of breathing difficulties after being tear-gassed, hospital staff said, and 47 people were injured."
            )
        );

    [Fact]
    public void A_spokesman_without_a_name_goes_on_as_he() =>
        Assert.Contains(
            ("police spokesman", "36 people had been arrested"),
            Read(
                "President Ana Rojas spoke on Monday. Officers fired rubber bullets, a police spokesman said. He said 36 people had been arrested."
            )
        );

    [Fact]
    public void A_strike_called_for_a_day_says_nothing_of_the_day() =>
        Assert.DoesNotContain(
            Read("\"We will not yield,\" said Juan Vega, a dockers' leader, whose union called a strike for Monday."),
            told => told.Said == "Monday"
        );

    [Fact]
    public void Who_stands_between_commas_before_the_verb_speaks() =>
        Assert.Contains(
            ("senior official in Lima", "\"nobody else has a say in this\""),
            Read(
                "Asked about the appeal of Ecuador to Chile, a senior official in Lima, who did not want to be named, said \"nobody else has a say in this\"."
            )
        );

    [Fact]
    public void Troops_that_answer_fire_say_nothing() =>
        Assert.DoesNotContain(
            Read(
                "Peru's defence ministry said its troops had answered \"a massive provocation\" by Ecuador and that three of its soldiers were missing."
            ),
            told => told.Who == "troops"
        );

    [Theory]
    [InlineData("\"Nobody is missing,\" Rojas was quoted as saying by the BORU agency.")]
    [InlineData("\"Nobody is missing,\" Rojas was quoted by the BORU agency as saying.")]
    public void Who_quotes_is_a_link_and_says_nothing(string text)
    {
        var said = Assert.Single(Told.In(text), s => s.Basis is ClaimantBasis.Said);
        Assert.Equal("\"Nobody is missing,\"", said.Content.In(text));
        Assert.Equal(["BORU agency"], said.Channel.Select(c => c.Name));
    }

    [Fact]
    public void Who_an_outlet_cited_is_the_claimant()
    {
        var said = Assert.Single(
            Told.In(
                "Four guards were freed on Friday, according to Pacifico News, which cited a relative of one of them."
            ),
            s => s.Basis is ClaimantBasis.Said
        );
        Assert.Equal(("relative", "Pacifico News"), (said.Claimant.Name, Assert.Single(said.Channel).Name));
    }

    [Theory]
    [InlineData(
        "At least six people have been hurt by the flood, Peru's National River Office (NRO) said on Sunday, twice the number of Friday.",
        "Peru's National River Office",
        "At least six people have been hurt by the flood"
    )]
    [InlineData(
        "Hospital sources said seven people, five of them soldiers, had been killed and 31 wounded.",
        "Hospital sources",
        "seven people, five of them soldiers, had been killed and 31 wounded"
    )]
    [InlineData(
        "ECOWAS gave the junta nine days to go home, its commission president said in Abuja.",
        "commission president",
        "ECOWAS gave the junta nine days to go home"
    )]
    public void What_is_said_is_the_whole_clause(string text, string who, string said) =>
        Assert.Contains((who, said), Read(text));

    [Fact]
    public void Its_president_is_the_league_s_where_a_league_is_the_subject() =>
        Assert.Equal(
            "ECOWAS",
            Told.Holding(
                "nine days",
                "Peru sent envoys. ECOWAS gave the junta nine days to go home, its commission president said in Abuja."
            ).Claimant.Side
        );

    [Fact]
    public void Its_spokesman_is_the_body_s_that_was_the_subject_before()
    {
        var said = Told.Holding(
            "had surrendered",
            "The M23 denied losing the airfield. Its spokesman, Al-Kadir Quanzi, said that dozens of soldiers had surrendered."
        ).Claimant;
        Assert.Equal(("Al-Kadir Quanzi", "COD/m23"), (said.Name, said.Side));
    }

    [Theory]
    [InlineData(
        "Troops left the town after a week in which, according to a doctors' union, nine people were killed.",
        "nine people were killed"
    )]
    [InlineData("The guards fled and, according to the mayor, left their weapons behind.", "left their weapons behind")]
    [InlineData(
        "The bridge, according to the mayor, is closed to all traffic.",
        "The bridge, according to the mayor, is closed to all traffic"
    )]
    public void What_a_source_put_in_between_tells_follows_it(string text, string said) =>
        Assert.Equal(said, Assert.Single(Told.In(text), s => s.Basis is ClaimantBasis.Said).Content.In(text));

    [Fact]
    public void Numbers_explain_nothing() =>
        Assert.Contains(
            ("ministry", "that three men had been counted twice"),
            Read(
                "The ministry said that 64 had died but corrected the figure, explaining that three men had been counted twice."
            )
        );

    [Theory]
    [InlineData("The French foreign ministry declined to comment.")]
    [InlineData("The ministry refused to say where the ship was.")]
    public void Who_withholds_words_says_nothing(string text) =>
        Assert.DoesNotContain(
            Told.In(text),
            s => s.Basis is ClaimantBasis.Said && s.Certainty is not Certainty.Underspecified
        );

    [Fact]
    public void A_country_before_a_colon_tells_where_and_not_who()
    {
        Assert.Empty(Read("Peru: soldiers leave the port"));
        Assert.Contains(("Peru", "\"We will not leave the port\""), Read("Peru: \"We will not leave the port\""));
    }
}
