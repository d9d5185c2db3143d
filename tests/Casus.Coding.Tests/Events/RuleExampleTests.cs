using System.Collections.Concurrent;
using System.Collections.Immutable;

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

    public static TheoryData<string> Rules => [.. Coded.Knowledge.Events.Rules.Rules.Select(r => $"{r.Path}:{r.Line}")];

    [Theory, MemberData(nameof(Rules))]
    public void Every_rule_has_an_example_that_it_fits(string where)
    {
        var rule = Coded.Knowledge.Events.Rules.Rules.Single(r => $"{r.Path}:{r.Line}" == where);
        Assert.NotEmpty(rule.Examples);
        Assert.Contains(where, rule.Examples.SelectMany(e => Read(e.Sentence).Rules));
    }

    [Theory, MemberData(nameof(Examples))]
    public void Example_of_a_rule_gives_the_codes_beside_it(string where, string sentence, string expected)
    {
        var acts = Read(sentence).Acts;
        if (expected == "none")
            Assert.Empty(acts);
        else
            Assert.True(acts.Contains(Sorted(expected)), $"{where}: {string.Join("; ", acts)}");
    }

    static readonly ConcurrentDictionary<
        string,
        (ImmutableArray<string> Rules, ImmutableArray<string> Acts)
    > AlreadyRead = new();

    static (ImmutableArray<string> Rules, ImmutableArray<string> Acts) Read(string sentence) =>
        AlreadyRead.GetOrAdd(sentence, Coded.Fitting);

    static string Sorted(string expected)
    {
        var parts = expected.Split('[', ']');
        return $"{parts[0]}[{Order(parts[1])}]{parts[2]}[{Order(parts[3])}]";
    }

    static string Order(string sides) => string.Join(", ", sides.Split(", ").Order(StringComparer.Ordinal));
}
