using Casus.Coding.Appeals;
using Casus.Coding.Tests.Figures;

namespace Casus.Coding.Tests.Appeals;

public class TruceFinderTests
{
    static string Read(string text) =>
        string.Join(
            "; ",
            TruceFinder
                .Find(Telling.Of(text), Telling.Knowledge.Appeals)
                .Select(t => $"{t.What} {t.Status} {string.Join('+', t.Parties)} {t.Violations.Length}")
        );

    [Theory]
    [InlineData("Bolivia and Chile agreed to a ceasefire on Monday.", "Ceasefire Agreed BOL+CHL 0")]
    [InlineData("Bolivia and Chile extended the truce on Monday.", "Ceasefire Extended BOL+CHL 0")]
    public void A_truce_is_read_with_its_parties(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Peru called for a ceasefire between Bolivia and Chile.")]
    [InlineData("The war of 1994 ended with a ceasefire.")]
    [InlineData("Six shells fell on the town.")]
    public void A_truce_only_wished_for_or_long_past_is_none(string text) => Assert.Equal("", Read(text));
}
