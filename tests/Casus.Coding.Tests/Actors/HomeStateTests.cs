using Casus.Coding.Actors;
using Casus.Coding.Places;
using Casus.Tests;

namespace Casus.Coding.Tests.Actors;

public sealed class HomeStateTests
{
    static readonly ActorKnowledge Shipped = ActorKnowledge.Load(Checkout.Knowledge);
    static readonly PlaceKnowledge Places = PlaceKnowledge.Load(Checkout.Knowledge);

    static List<Actor> Read(string marked)
    {
        var parsed = Plainly.Text(marked);
        var actors = ActorFinder.Find(Written.Report(parsed.Text), parsed, Shipped);
        return [.. HomeState.Fill(Written.Report(parsed.Text), parsed, actors, Places).All.Select(m => m.Actor)];
    }

    [Fact]
    public void A_body_without_a_country_is_of_the_state_that_the_report_is_about() =>
        Assert.Contains(
            Read("Unrest spreads in Bolivia\nBolivian protesters met\nthe interior ministry said"),
            a => a is { Id: "BOL/ministry-of-internal-affairs", Side: "BOL", Country: "BOL" }
        );

    [Fact]
    public void Protesters_without_a_country_are_a_party_of_their_own_there() =>
        Assert.Contains(
            Read("Unrest spreads in Bolivia\nthe Bolivian president met protesters"),
            a => a is { Side: "BOL/protesters", Country: "BOL" }
        );

    [Fact]
    public void Where_two_states_share_a_report_a_body_stays_without_one() =>
        Assert.Contains(
            Read("Bolivia and Peru trade fire\nBolivia said Peru met\nthe interior ministry said"),
            a => a is { Id: "ministry-of-internal-affairs", Side: null }
        );
}
