using Casus.Coding.Statements;

namespace Casus.Coding.Tests.Events;

public class EventCoderTests
{
    [Fact]
    public void Side_that_lays_an_attack_to_another_accuses_it_beside_the_attack()
    {
        var acts = Coded.Acts("The Kenyan defence ministry said Ugandan troops shelled a Kenyan village.");
        Assert.Equal(["ACCUSE/allege [KEN] -> [UGA]", "ASSAULT/heavy-weapons [UGA] -> [KEN]"], acts.Order());
    }

    [Fact]
    public void Own_attack_is_no_accusation()
    {
        var acts = Coded.Acts("The Kenyan defence ministry said Kenyan troops shelled a Ugandan village.");
        Assert.Equal(["ASSAULT/heavy-weapons [KEN] -> [UGA]"], acts);
    }

    [Fact]
    public void Attack_without_a_doer_is_no_accusation()
    {
        var acts = Coded.Acts("The Kenyan defence ministry said a Kenyan village was shelled on Monday.");
        Assert.Equal(["ASSAULT/heavy-weapons [] -> [KEN]"], acts);
    }

    [Theory]
    [InlineData("The earthquake killed forty people in Nepal.")]
    [InlineData("There was tension on the border between Kenya and Uganda.")]
    [InlineData("Kenya could shell the port, analysts wrote.")]
    [InlineData("Riot police stood in the square in March.")]
    public void What_did_not_happen_or_is_no_act_gives_none(string text) => Assert.Empty(Coded.Acts(text));

    [Fact]
    public void Denied_act_keeps_its_type_in_a_statement_that_denies()
    {
        var statement = Assert.Single(Coded.Statements("Ugandan troops did not shell the Kenyan village."));
        Assert.Equal(Polarity.Denies, statement.Polarity);
        Assert.Equal("ASSAULT/heavy-weapons [UGA] -> [KEN]", Coded.Line(Assert.Single(statement.Events)));
    }

    [Theory]
    [InlineData("Kenyan troops will attack the Somali port.", "THREATEN/violence [KEN] -> [SOM]")]
    [InlineData("Japan will send food to Nepal.", "AGREE [JPN] -> [NPL]")]
    [InlineData("Uganda will withdraw its troops from Rwanda.", "CONCEDE [UGA] -> [RWA]")]
    public void Act_to_come_is_a_promise_or_a_threat(string text, string expected) =>
        Assert.Equal([expected], Coded.Acts(text));

    [Fact]
    public void Verb_and_its_noun_tell_one_act()
    {
        var acts = Coded.Acts("Kenyan forces launched heavy shelling against Somali positions.");
        Assert.Equal(["ASSAULT/heavy-weapons [KEN] -> [SOM]"], acts);
    }

    [Fact]
    public void Attack_and_what_it_did_are_one_act()
    {
        var acts = Coded.Acts("Two Somali soldiers were killed in an attack by Kenyan troops.");
        Assert.Equal(["ASSAULT [KEN] -> [SOM]"], acts);
    }

    [Fact]
    public void Every_act_lies_inside_its_statement()
    {
        const string Text =
            "Kenya accused Uganda of shelling its border villages. \"We call on Tanzania to help us,\" the Kenyan president said.";
        var statements = Coded.Statements(Text);
        Assert.Contains(statements, s => !s.Events.IsEmpty);
        Assert.All(statements, s => Assert.All(s.Events, e => Assert.True(s.Span.Contains(e.Span))));
    }

    [Fact]
    public void Words_of_the_act_give_its_context_and_place()
    {
        var act = Assert.Single(
            Coded.Statements("Kenyan troops shelled a village near Kismayo.").SelectMany((Statement s) => s.Events)
        );
        Assert.Contains("military", act.Context);
        Assert.Equal("near Kismayo", act.Where);
    }
}
