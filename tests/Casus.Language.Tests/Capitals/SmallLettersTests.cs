using System.Text;
using Casus.Language.Capitals;
using Casus.Language.Knowledge;
using Casus.Language.Models;
using Casus.Tests;

namespace Casus.Language.Tests.Capitals;

public class SmallLettersTests
{
    static readonly Lazy<LanguageModel> Model = new(() => LanguageModel.Load(Checkout.Knowledge));
    static readonly Lazy<CapitalOdds> Odds = new(() => CapitalOdds.Load(Checkout.Knowledge));

    [Theory]
    [InlineData(
        "THE MAYOR OF TARVOS, JANE ROE, ASKED THE ARMY FOR BOATS.",
        "The mayor of Tarvos, Jane Roe, asked the army for boats."
    )]
    [InlineData(
        "GENERAL RAFAEL DIAZ WILL LEAVE ON 9 MAY, AND HE MAY RETURN.",
        "General Rafael Diaz will leave on 9 May, and he may return."
    )]
    [InlineData(
        "U.S. TROOPS KILLED FIVE PEASANTS NEAR SAN MIGUEL.",
        "U.S. troops killed five peasants near San Miguel."
    )]
    [InlineData(
        "THE NATIONAL LIBERATION FRONT [RLF] AND THE URNE [RIVER NATIONAL UNION OF ECUADOR] MET. THE RLF LEFT.",
        "The National Liberation Front [RLF] and the URNE [River National Union of Ecuador] met. The RLF left."
    )]
    [InlineData("THEY DON'T KNOW WHO SHOT MR. O'BRIEN THERE.", "They don't know who shot Mr. O'Brien there.")]
    [InlineData(
        "TWO MEN FIRED M-16 RIFLES AND 40 ROUNDS IN A 4-HOUR CLASH.",
        "Two men fired M-16 rifles and 40 rounds in a 4-hour clash."
    )]
    public void Lines_in_capitals_get_the_letters_they_would_have(string text, string expected) =>
        Assert.Equal(expected, SmallLetters.Restore(text, Odds));

    [Theory]
    [InlineData("TARVOS, May 9 - The gates were opened.")]
    [InlineData("NATO AND EU")]
    [InlineData("He said: STOP NOW. They did not hear him at all.")]
    [InlineData("")]
    public void Other_lines_stay_as_they_are(string text) => Assert.Same(text, SmallLetters.Restore(text, Odds));

    [Fact]
    public void A_headline_alone_is_restored() =>
        Assert.Equal(
            "Rebels shell the border town\nRebels shelled Tarvos on Monday, NATO said.",
            SmallLetters.Restore("REBELS SHELL THE BORDER TOWN\nRebels shelled Tarvos on Monday, NATO said.", Odds)
        );

    [Fact]
    public void A_text_read_in_capitals_keeps_its_offsets()
    {
        const string Text = "REBELS SHELLED TARVOS ON MONDAY.\nNobody was hurt.";
        var parsed = LanguagePipeline.Parse(Text, Model.Value);
        Assert.Equal(Text.Length, parsed.Text.Length);
        Assert.Equal(
            ["Rebels", "shelled", "Tarvos", "on", "Monday", "."],
            parsed.Sentences[0].Words.Select(w => w.Form)
        );
    }

    [Fact]
    public void Without_the_table_capitals_stay() =>
        Assert.Equal("THE MAYOR OF TARVOS.", SmallLetters.Restore("THE MAYOR OF TARVOS.", new(CapitalOdds.Empty)));

    [Theory]
    [InlineData("roe\tmuch\t", "'much' is no number.")]
    [InlineData("roe\t9\tX", "'X' is neither empty nor U or D.")]
    [InlineData("roe\t9\nroe\t8", "'roe' stands here twice.")]
    public void A_wrong_row_is_named(string rows, string complaint)
    {
        var files = KnowledgeFiles.From(
            [CapitalOdds.File],
            _ => Encoding.UTF8.GetBytes($"word\tcapital\twritten\n{rows}\n")
        );
        var error = Assert.Throws<FormatException>(() => CapitalOdds.Load(files));
        Assert.Contains(complaint, error.Message, StringComparison.Ordinal);
    }
}
