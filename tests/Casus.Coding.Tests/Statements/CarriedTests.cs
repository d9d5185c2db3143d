using Casus.Coding.Statements;

namespace Casus.Coding.Tests.Statements;

/// <summary>Plain narrative that the sayings around it carry.</summary>
public sealed class CarriedTests
{
    [Fact]
    public void Narrative_between_two_sayings_of_one_voice_is_carried()
    {
        const string Text =
            "Ana Ruiz said on Monday that the raid began at dawn. Two guards died at the gate. "
            + "A third was found in the river. Ana Ruiz said that the bridge was safe.";
        foreach (var words in new[] { "at the gate", "in the river" })
        {
            var told = Told.Holding(words, Text);
            Assert.Equal(("Ana Ruiz", ClaimantBasis.Carried), (told.Claimant.Name, told.Basis));
        }
    }

    [Theory]
    [InlineData("Ana Ruiz said the raid began at dawn. Two guards died at the gate.")]
    [InlineData(
        "Ana Ruiz said the raid began at dawn. Two guards died at the gate. Jan Novak said the bridge was safe."
    )]
    [InlineData(
        "Ana Ruiz said the raid began at dawn.\nTwo guards died at the gate. Ana Ruiz said the bridge was safe."
    )]
    public void Other_narrative_is_the_author_s(string text) =>
        Assert.Equal(ClaimantBasis.Author, Told.Holding("at the gate", text).Basis);
}
