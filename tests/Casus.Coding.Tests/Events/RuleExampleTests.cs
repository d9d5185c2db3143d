namespace Casus.Coding.Tests.Events;

public class RuleExampleTests
{
    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var rule in Coded.Knowledge.Events.Rules.Rules)
            foreach (var example in rule.Examples)
                rows.Add($"{rule.Path}:{example.Line}", example.Sentence, example.Expected);
            return rows;
        }
    }

    [Theory, MemberData(nameof(Examples))]
    public void Example_of_a_rule_gives_the_codes_beside_it(string where, string sentence, string expected)
    {
        var acts = Coded.Acts(sentence);
        if (expected == "none")
            Assert.Empty(acts);
        else
            Assert.True(acts.Contains(Sorted(expected)), $"{where}: {string.Join("; ", acts)}");
    }

    static string Sorted(string expected)
    {
        var parts = expected.Split('[', ']');
        return $"{parts[0]}[{Order(parts[1])}]{parts[2]}[{Order(parts[3])}]";
    }

    static string Order(string sides) => string.Join(", ", sides.Split(", ").Order(StringComparer.Ordinal));
}
