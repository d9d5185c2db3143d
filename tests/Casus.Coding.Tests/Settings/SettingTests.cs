using Casus.Coding.Settings;
using Casus.Coding.Tests.Events;
using Casus.Language.Expressions;
using Casus.Language.Knowledge;
using Casus.Tests;

namespace Casus.Coding.Tests.Settings;

/// <summary>Where, when and to whom somebody says outright that it happened.</summary>
public class SettingTests
{
    static List<Setting> Read(string text)
    {
        var context = Coded.Context(text);
        context = context with
        {
            Report = context.Report with { Published = new(DateInterval.On(new(2023, 6, 14)), []) },
            Statements = Coded.Statements(text),
        };
        return [.. SettingReader.Read(context, Coded.Knowledge)];
    }

    [Theory]
    [InlineData("Kenya's army said its soldiers were attacked on Kenyan soil.", "KEN")]
    [InlineData("\"Our soldiers were attacked on our own soil,\" Kenya's army said.", "KEN")]
    [InlineData("Somalia said Kenyan troops had attacked a village inside Somalia.", "SOM")]
    [InlineData("Kenya's army said its post was shelled on the Kenyan side of the border.", "KEN")]
    [InlineData("Kenya's army said its soldiers met in Nairobi.", null)]
    [InlineData("Kenya's army said it held talks on Kenyan soil.", null)]
    [InlineData("Kenya's army said shells fell inside Kenya and inside Somalia.", null)]
    public void Ground_is_whose_soil_it_was_on(string text, string? ground) =>
        Assert.Equal(ground, Read(text).Select(s => s.Ground).FirstOrDefault(g => g is not null));

    [Theory]
    [InlineData("Kenya's army said the exchange took place on Sunday.", "2023-06-11..2023-06-11")]
    [InlineData("Kenya's army said the shelling began on Sunday.", "2023-06-11..2023-06-11")]
    [InlineData("Kenya's army said on Sunday that it had met nobody.", null)]
    public void A_day_is_told_outright(string text, string? day) =>
        Assert.Equal(day, Read(text).Select(s => s.Day?.ToString()).FirstOrDefault(d => d is not null));

    [Theory]
    [InlineData("Kenya's army said the dead were soldiers.", "Combatant")]
    [InlineData("Kenya's army said that the dead were civilians.", "Civilian")]
    [InlineData("Kenya's army said the dead were not soldiers.", null)]
    [InlineData("Kenya's army said its guards were soldiers.", null)]
    public void The_dead_are_said_to_be_somebody(string text, string? status) =>
        Assert.Equal(status, Read(text).Select(s => s.Dead?.ToString()).FirstOrDefault(d => d is not null));

    public static TheoryData<string> Examples() =>
        [
            .. KnowledgeTable
                .Read(Checkout.Knowledge, "en/statements/words.tsv", "list", "word", "example")
                .Where(row => row[0] is "ground" or "inside")
                .Select(row => row[2]),
        ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_word_does_what_its_example_says(string example) =>
        Assert.Contains(Read(example), s => s.Ground is "KEN");
}
