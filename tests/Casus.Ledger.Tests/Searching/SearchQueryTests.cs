using Casus.Ledger.Searching;

namespace Casus.Ledger.Tests.Searching;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("Zoë's José-Luis", "zoe s jose luis")]
    [InlineData("Kʻelbajar Kə́lbəcər", "kelbajar kalbacar")]
    [InlineData("U.S. 1,200 men", "u s 1 200 men")]
    [InlineData("Ёлка ΆΝΕΜΟΣ Straße İzmir", "елка ανεμοσ strasse izmir")]
    [InlineData("東京 is 東", "東 京 is 東")]
    [InlineData("😀 \ud800 x\u00adyz ** ████", "xyz")]
    [InlineData("𝒜b", "𝒜b")]
    [InlineData("", "")]
    public void Words_are_folded_in_one_way(string text, string words) => Assert.Equal(words, SearchWords.Joined(text));

    [Fact]
    public void A_word_stands_where_it_was_cut_from()
    {
        const string Text = "«Zoë» ʻAli 😀 東京";
        Assert.Equal(["Zoë", "Ali", "東", "京"], SearchWords.In(Text).Select(word => word.Span.In(Text)));
    }

    [Fact]
    public void No_word_and_no_text_is_endless()
    {
        Assert.Equal(64, SearchWords.Joined(new string('x', 5000)).Length);
        Assert.Equal(50_000, SearchWords.Joined(string.Concat(Enumerable.Repeat("ab ", 60_000))).Split(' ').Length);
    }

    [Theory]
    [InlineData("Shots at the Mill near the mill-race.", "mill", "Mill|mill")]
    [InlineData("Shots at the Mill near the mill-race.", "mill \"the mill race\"", "Mill|the mill-race")]
    [InlineData("Shots at the Mill.", "sho* -at", "Shots")]
    [InlineData("Shots at the Mill.", "", "")]
    public void What_was_found_is_marked_where_it_stands(string text, string typed, string marked) =>
        Assert.Equal(marked, string.Join('|', SearchQuery.Read(typed).In(text).Select(span => span.In(text))));

    [Fact]
    public void Anything_typed_is_a_query()
    {
        var dice = new Random(7);
        const string Keys = "\"*- ab東'()^:{}\\%_\0\ud83d\t";
        for (var trial = 0; trial < 2000; trial++)
        {
            var typed = string.Concat(Enumerable.Range(0, dice.Next(12)).Select(_ => Keys[dice.Next(Keys.Length)]));
            var query = SearchQuery.Read(typed);
            Assert.All(
                query.Terms,
                term => Assert.All(term.Words, word => Assert.Equal(word, SearchWords.Joined(word)))
            );
            _ = query.Fits("ab ba 東");
        }
    }
}
