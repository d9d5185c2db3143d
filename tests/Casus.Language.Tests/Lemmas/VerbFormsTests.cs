using System.Text;
using Casus.Language.Knowledge;
using Casus.Language.Lemmas;
using Casus.Language.Models;
using Casus.Tests;

namespace Casus.Language.Tests.Lemmas;

public class VerbFormsTests
{
    static VerbForms Of(string rows) =>
        VerbForms.Load(
            KnowledgeFiles.From([VerbForms.File], _ => Encoding.UTF8.GetBytes("lemma\tpast\tparticiple\n" + rows))
        );

    [Theory]
    [InlineData("shot", "VBD", "shoot")]
    [InlineData("Shot", "VBN", "shoot")]
    [InlineData("shot", "NN", null)]
    [InlineData("shod", "VBD", null)]
    public void A_form_leads_to_its_verb_only_with_its_tag(string form, string xpos, string? lemma) =>
        Assert.Equal(lemma, Of("shoot\tshot\tshot\n").Lemma(form, xpos));

    [Fact]
    public void A_form_of_two_verbs_is_refused_with_its_line()
    {
        var refused = Assert.Throws<FormatException>(() => Of("lay\tlaid\tlaid\nlie\tlaid\tlain\n"));
        Assert.Contains("line 3", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Tier.Fast)]
    [InlineData(Tier.Accurate)]
    public void What_the_model_gets_wrong_is_found_in_the_list(Tier tier)
    {
        var read = LanguagePipeline.Parse("The guards shot two men.", LanguageModel.Load(Checkout.Knowledge, tier));
        Assert.Equal("shoot", read.Sentences[0].Words[2].Lemma);
    }
}
