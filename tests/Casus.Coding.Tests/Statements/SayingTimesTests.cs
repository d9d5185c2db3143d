using Casus.Coding.Statements;
using Casus.Coding.Tests.Actors;
using Casus.Language.Expressions;
using Casus.Reports;

namespace Casus.Coding.Tests.Statements;

/// <summary>When something was said, in reports of Thursday, 6 May 2032.</summary>
public sealed class SayingTimesTests
{
    static readonly Publication Thursday = new(DateInterval.On(new DateOnly(2032, 5, 6)), []);

    static Statement Saying(string text, Publication published) =>
        Told.In(Written.Report(text) with { Published = published }).First(s => s.Basis is ClaimantBasis.Said);

    [Theory]
    [InlineData("Chile said on Monday that the bridge was safe.", "2032-05-03")]
    [InlineData("Chile said Monday the bridge was safe.", "2032-05-03")]
    [InlineData("Chile on Monday denied that the bridge was safe.", "2032-05-03")]
    [InlineData("On Tuesday, Chile said the bridge was safe.", "2032-05-04")]
    [InlineData("The bridge was safe, the mayor said on Wednesday.", "2032-05-05")]
    [InlineData("\"The bridge is safe,\" the mayor told reporters late on 3 May.", "2032-05-03")]
    [InlineData("\"The bridge is safe,\" Ana Ruiz told a news conference in Lima on Monday.", "2032-05-03")]
    [InlineData("The ministry said in a statement on Tuesday that the bridge was safe.", "2032-05-04")]
    [InlineData("The bridge was safe, the ministry said in a statement published on Tuesday.", "2032-05-04")]
    [InlineData("The bridge was safe, Peru's army said yesterday.", "2032-05-05")]
    [InlineData("Peru's army said early on Thursday it had shelled the bridge.", "2032-05-06")]
    [InlineData("Chile accused Peru on Wednesday of shelling a village.", "2032-05-05")]
    public void The_day_beside_the_words_of_saying_is_when_it_was_said(string text, string day) =>
        Assert.Equal($"{day}..{day}", Saying(text, Thursday).SaidBefore(Thursday.Interval).ToString());

    [Theory]
    [InlineData("Chile said that the bridge fell on Monday.")]
    [InlineData("The bridge fell on Monday, the mayor said.")]
    [InlineData("Chile said Monday's flood had broken the bridge.")]
    [InlineData("Chile said Monday would be a day of mourning.")]
    [InlineData("Chile denounced a 1997 treaty.")]
    [InlineData("Residents who fled on Monday said that the bridge was safe.")]
    [InlineData("Chile said a day later that the bridge was safe.")]
    public void A_day_of_what_is_said_is_none_of_the_saying(string text) => Assert.Null(Saying(text, Thursday).Said);

    [Fact]
    public void Without_a_day_of_writing_a_weekday_is_no_day() =>
        Assert.Null(
            Saying("Chile said on Monday that the bridge was safe.", Publication.Unknown)
                .SaidBefore(DateInterval.Unknown)
        );

    [Theory]
    [InlineData("Chile said on Monday that the bridge was safe.", 4, 6, "2032-05-03..2032-05-03")]
    [InlineData("Chile said on Monday that the bridge was safe.", 3, 3, "2032-05-03..2032-05-03")]
    [InlineData("Chile said on Wednesday that the bridge was safe.", 4, 6, "2032-04-28..2032-05-05")]
    [InlineData("Chile said on Monday that the bridge was safe.", 4, 28, null)]
    [InlineData("Chile said on 2 May 2032 that the bridge was safe.", 4, 6, "2032-05-02..2032-05-02")]
    public void A_weekday_is_the_last_one_once_others_tell_when_it_was_written(
        string text,
        int first,
        int last,
        string? said
    ) =>
        Assert.Equal(
            said,
            Saying(text, Publication.Unknown)
                .SaidBefore(new(new DateOnly(2032, 5, first), new DateOnly(2032, 5, last)))
                ?.ToString()
        );

    [Fact]
    public void The_day_of_saying_is_no_part_of_what_is_said()
    {
        const string Text = "Chile said on Monday the bridge was safe.";
        Assert.Equal("the bridge was safe", Saying(Text, Thursday).Content.In(Text));
    }
}
