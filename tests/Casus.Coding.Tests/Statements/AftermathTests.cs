using Casus.Coding.Tests.Events;
using Casus.Language;
using Casus.Language.Knowledge;
using Casus.Tests;

namespace Casus.Coding.Tests.Statements;

/// <summary>What went before by days, and the whole that something is a part of, are told apart from what the report is about.</summary>
public class AftermathTests
{
    static List<string> Recalled(string text) =>
        [.. Coded.Context(text).Statements.Where(s => s.Background).Select(s => s.Span.In(text))];

    [Theory]
    [InlineData(
        "Nine soldiers died on Tuesday in a battle at Negomano, two days after Sunday's firing near the ford, in which three guards were wounded.",
        "Sunday's firing near the ford, in which three guards were wounded"
    )]
    [InlineData(
        "Thousands of protesters marched in Potosi on Tuesday, after police shot dead two protesters in Oruro on Saturday.",
        "police shot dead two protesters in Oruro on Saturday"
    )]
    [InlineData("Protests spread to Potosi after Saturday's killings in Oruro.", "Saturday's killings in Oruro")]
    public void What_went_before_is_told_of_another_incident(string text, string recalled) =>
        Assert.Contains(recalled, Recalled(text));

    [Theory]
    [InlineData("Djibouti asked France for help on Tuesday after heavy fighting broke out overnight near the ford.")]
    [InlineData("Leaders called for calm two days after Saturday's killings in Oruro.")]
    [InlineData("The town buried its dead on Tuesday, three days after the raid.")]
    [InlineData("Two guards were killed after gunmen opened fire on Sunday.")]
    public void What_a_report_is_about_stays_in_front_where_something_else_follows_it(string text) =>
        Assert.Empty(Recalled(text));

    [Theory]
    [InlineData("The war between Chad and Sudan, which began on 15 April, has killed more than 2,100 people.")]
    [InlineData("More than 180 people have been killed since the war began on 15 April.")]
    [InlineData("Thousands have been displaced since the beginning of the conflict.")]
    public void What_a_whole_war_has_cost_is_not_told_of_one_battle(string text) => Assert.NotEmpty(Recalled(text));

    [Theory]
    [InlineData("The war killed the village's last hope of a harvest, its mayor said.")]
    [InlineData("Soldiers have held the ford since Sunday.")]
    public void What_is_told_of_a_part_stays_with_it(string text) => Assert.Empty(Recalled(text));

    public static TheoryData<string, string> Examples() =>
        [
            .. KnowledgeTable
                .Read(Checkout.Knowledge, "en/statements/words.tsv", "list", "word", "example")
                .Where(row => row[0] is "following" or "apart" or "happening" or "whole" or "onset")
                .Select(row => (row[1], row[2])),
        ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_word_does_what_its_example_says(string word, string example)
    {
        Assert.Contains(word[..1], example, StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(Recalled(example));
    }
}
