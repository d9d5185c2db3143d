using Casus.Coding.Appeals;
using Casus.Coding.Rules;
using Casus.Coding.Tests.Figures;

namespace Casus.Coding.Tests.Appeals;

/// <summary>Who asks whom: the rules by their examples.</summary>
public class AskRuleTests
{
    static IEnumerable<TreeRule> Rules =>
        Telling.Knowledge.Appeals.Rules.Rules.Where(r => r.Path.EndsWith("asks.rules", StringComparison.Ordinal));

    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var rule in Rules)
            foreach (var example in rule.Examples)
                rows.Add($"{rule.Path}:{rule.Line}", example.Sentence, example.Expected);
            return rows;
        }
    }

    [Fact]
    public void Every_rule_has_an_example() => Assert.DoesNotContain(Rules, r => r.Examples.Length == 0);

    [Theory, MemberData(nameof(Examples))]
    public void Example_of_a_rule_is_read_by_it_as_it_says(string where, string sentence, string expected)
    {
        var context = Telling.Of(sentence);
        var read = new AskSentence(context, 0, Telling.Knowledge.Appeals);
        Assert.Contains(where, read.Matches.Select(m => $"{m.Rule.Path}:{m.Rule.Line}"));
        var appeals = AppealFinder.Find(context, Telling.Knowledge.Appeals).Appeals;
        Assert.Equal(
            expected,
            appeals.IsEmpty ? "none" : string.Join(", ", appeals.Select(a => $"{a.Requester} > {a.Addressee}"))
        );
    }
}
