using Casus.Coding;
using Casus.Incidents.Resolution;
using Casus.Incidents.Signatures;
using Casus.Language.Expressions;

namespace Casus.Incidents.Tests.Resolution;

public class VetoTests
{
    static readonly Signature[] All =
    [
        Sketched.Report("a", Sketched.On(2019, 4, 2), ["ECU", "PER"]),
        Sketched.Report("b", Sketched.On(2019, 4, 3), ["ECU", "PER"]),
        Sketched.Report("c", Sketched.On(2020, 4, 2), ["ECU", "PER"], published: Sketched.On(2020, 4, 3)),
        Sketched.Report("d", default, ["BOL", "CHL"]),
        Sketched.Report("e", default, ["PER"], monthDay: (4, 2)),
        Sketched.Report("f", default, ["PER"], monthDay: (11, 30)),
        Sketched.Report("g", kind: IncidentKind.Accident, places: new SignaturePlace("lima", -12.05, -77.04, 1)),
        Sketched.Report("h", kind: IncidentKind.Accident, places: new SignaturePlace("cusco", -13.53, -71.97, 1)),
        Sketched.Report("i", published: Sketched.On(2018, 1, 1)),
    ];

    [Fact]
    public void Every_veto_is_the_same_both_ways_round()
    {
        foreach (var a in All)
        foreach (var b in All)
        {
            Assert.Equal(Vetoes.Find(a, b), Vetoes.Find(b, a));
            Assert.Equal(PairScorer.Score(a, b).Points, PairScorer.Score(b, a).Points, 9);
        }
    }

    [Theory]
    [InlineData(0, 1, null)]
    [InlineData(0, 2, "different days: 2019-04-02 and 2020-04-02")]
    [InlineData(0, 3, "different parties: BOL, CHL and ECU, PER")]
    [InlineData(0, 4, null)]
    [InlineData(4, 5, "different days of the year: 2 April and 30 November")]
    [InlineData(0, 8, "one was written by 2018-01-01, before the other's day 2019-04-02")]
    public void A_veto_gives_its_reason_in_words(int a, int b, string? why) =>
        Assert.Equal(why, Vetoes.Find(All[a], All[b]));

    [Theory]
    [InlineData(6, null)]
    [InlineData(20, "different days: 2019-04-02 and 2019-04-20")]
    public void A_truce_within_days_is_of_the_fighting_before_it(int day, string? why)
    {
        var truce = Sketched.Report("t", Sketched.On(2019, 4, day), ["ECU", "PER"], isEnd: true);
        var written = Sketched.Report("w", Sketched.On(2019, 4, 2), ["ECU", "PER"], published: Sketched.On(2019, 4, 3));
        Assert.Equal(why, Vetoes.Find(written, truce));
        var (start, end) = IncidentTime.Of([written, truce]);
        Assert.Equal((Sketched.On(2019, 4, 2), Sketched.On(2019, 4, day)), (start, end));
    }

    [Fact]
    public void A_clash_after_the_truce_is_not_of_what_the_truce_ended() =>
        Assert.StartsWith(
            "different days",
            Vetoes.Find(
                Sketched.Report("t", Sketched.On(2019, 4, 2), ["ECU", "PER"], isEnd: true),
                Sketched.Report("w", Sketched.On(2019, 4, 6), ["ECU", "PER"])
            )
        );

    [Fact]
    public void Distant_sites_rule_out_one_accident() =>
        Assert.StartsWith("different places", Vetoes.Find(All[6], All[7]));
}
