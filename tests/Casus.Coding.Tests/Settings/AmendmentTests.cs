using Casus.Coding.Settings;
using Casus.Coding.Tests.Events;
using Casus.Language.Expressions;
using Casus.Language.Knowledge;
using Casus.Tests;

namespace Casus.Coding.Tests.Settings;

/// <summary>Days and places that a report takes back, and what it puts in their place.</summary>
public class AmendmentTests
{
    static List<string> Amended(string text)
    {
        var context = Coded.Context(text);
        context = context with
        {
            Report = context.Report with { Published = new(DateInterval.On(new(2023, 6, 14)), []) },
        };
        return [.. AmendmentFinder.Find(context, Coded.Knowledge).Select(a => $"{a.Was} > {a.Now}")];
    }

    [Theory]
    [InlineData(
        "An earlier version of this report said that the shelling took place on Saturday. The army says that it took place on Sunday.",
        "2023-06-10 > 2023-06-11"
    )]
    [InlineData(
        "An earlier version of this report said that the shelling took place on Saturday; it took place on Sunday.",
        "2023-06-10 > 2023-06-11"
    )]
    [InlineData(
        "A report published on Tuesday wrongly said that rockets hit the town on Sunday. The ministry said the attack took place on Monday.",
        "2023-06-11 > 2023-06-12"
    )]
    [InlineData("Correction: the raid took place on Sunday, not on Saturday.", "2023-06-10 > 2023-06-11")]
    [InlineData("Corrects the day of the raid to Sunday from Saturday.", "2023-06-10 > 2023-06-11")]
    [InlineData(
        "Correction: Bomb at a market\nA report said that the bomb in Peshawar exploded in Hayatabad. It exploded in Saddar, police in Peshawar, Pakistan, said.",
        "Hayatabad > Saddar"
    )]
    public void What_was_wrong_is_told_with_what_stands(string text, string amended) =>
        Assert.Equal([amended], Amended(text));

    [Theory]
    [InlineData("The ministry said that the raid took place on Sunday, not on Saturday.")]
    [InlineData("Correction: 15 soldiers were killed in the shelling on Saturday.")]
    [InlineData("An earlier version of this report gave another name to the mayor, who spoke on Saturday.")]
    [InlineData("An earlier report said that the town was shelled on Saturday.")]
    public void What_is_only_told_otherwise_is_not_taken_back(string text) => Assert.Empty(Amended(text));

    public static TheoryData<string> Examples() =>
        [
            .. KnowledgeTable
                .Read(Checkout.Knowledge, "en/statements/words.tsv", "list", "word", "example")
                .Where(row => row[0] is "amending")
                .Select(row => row[2]),
        ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_word_does_what_its_example_says(string example) =>
        Assert.Equal(["2023-06-12 > 2023-06-11"], Amended(example));
}
