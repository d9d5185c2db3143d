using Casus.Language.Models;
using Casus.Tests;

namespace Casus.Language.Tests.Tokens;

public class TokenTests
{
    static readonly LanguageModel Model = LanguageModel.Load(Checkout.Knowledge);

    [Theory]
    [InlineData(
        "Read it at https://www.tovia-daily.org/2024/05/port?id=7&p=2.",
        "https://www.tovia-daily.org/2024/05/port?id=7&p=2 ."
    )]
    [InlineData("The list (http://tovia.org/a_(b)) is long", "( http://tovia.org/a_(b) ) is long")]
    [InlineData("Write to <press.desk@tovia-army.org>, please", "< press.desk@tovia-army.org > , please")]
    [InlineData("See www.tovia.org, she said", "www.tovia.org , she said")]
    public void An_address_is_one_word(string text, string end) =>
        Assert.EndsWith(" " + end, " " + Cut(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Lt. Col. Ana Belik can't say.", "Lt. Col. Ana Belik ca n't say .")]
    [InlineData("They'll go; the U.S. won't.", "They 'll go ; the U.S. wo n't .")]
    [InlineData("We cannot wait.", "We can not wait .")]
    [InlineData("It rose 3.5% to $6,500 at 8:30 p.m.", "It rose 3.5 % to $ 6,500 at 8:30 p.m.")]
    [InlineData("The guards' “old-style” post — it's gone.", "The guards ' “ old - style ” post — it 's gone .")]
    [InlineData("Tovia won 3-1 on Sunday.", "Tovia won 3 - 1 on Sunday .")]
    [InlineData("J. R. Belik and Shi'ite leaders met.", "J. R. Belik and Shi'ite leaders met .")]
    public void Words_are_cut_as_the_treebanks_cut_them(string text, string words) => Assert.Equal(words, Cut(text));

    [Theory]
    [InlineData("Gen. A. J. Belik of Horizon Inc. spoke in St. Orla on Jan. 5 at 6 p.m. local time.", 1)]
    [InlineData("“We won't be back,” she said. “Not now.” He left.", 3)]
    [InlineData("The U.S. Army said it left. The U.N. Security Council met.", 2)]
    [InlineData("The guard said that by 8 a.m. local time (9 a.m. Orla time) the port was calm.", 1)]
    [InlineData("The port (see the map on p. 9) is shut. Nobody knows why.", 2)]
    [InlineData("The port is shut. (The guard left. Nobody knows why.) It rains.", 4)]
    [InlineData("Who fired? Nobody knows! The port is shut...", 3)]
    public void Sentences_end_where_they_should(string text, int count) =>
        Assert.Equal(count, LanguagePipeline.Parse(text, Model).Sentences.Length);

    static string Cut(string text) =>
        string.Join(' ', LanguagePipeline.Parse(text, Model).Sentences.SelectMany(s => s.Words).Select(w => w.Form));
}
