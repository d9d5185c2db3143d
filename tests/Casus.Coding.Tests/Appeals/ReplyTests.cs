using Casus.Coding.Appeals;
using Casus.Coding.Rules;
using Casus.Coding.Tests.Figures;

namespace Casus.Coding.Tests.Appeals;

/// <summary>What comes back to those who ask: the rules by their examples, and who replies to whom.</summary>
public class ReplyTests
{
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

    static IEnumerable<TreeRule> Rules =>
        Telling.Knowledge.Appeals.Rules.Rules.Where(r => r.Path.EndsWith("replies.rules", StringComparison.Ordinal));

    [Fact]
    public void Every_rule_has_an_example() => Assert.DoesNotContain(Rules, r => r.Examples.Length == 0);

    [Theory, MemberData(nameof(Examples))]
    public void Example_of_a_rule_is_read_by_it_as_it_says(string where, string sentence, string expected)
    {
        var replies = Sentences(sentence).SelectMany(Responses.Read).ToList();
        // "help" still to come is granted: the rule tells what the words are, the status what they come to.
        var status =
            expected is "promised" or "agreed" ? "granted"
            : expected is "refused" ? "declined"
            : expected;
        if (expected == "none")
            Assert.Empty(replies);
        else
            Assert.Contains(replies, r => $"{r.Rule.Path}:{r.Rule.Line}" == where && Word(r.Status) == status);
        Assert.All(replies, r => Assert.Contains("CHL", r.Voices.Concat(r.Near)));
    }

    [Theory]
    [InlineData("Chile said the request was being studied.", "CHL considering")]
    [InlineData("The Chilean foreign ministry said it was considering the request.", "CHL considering")]
    [InlineData("Chile will send troops if the raids go on.", "CHL granted if the raids go on")]
    [InlineData("Chile would send doctors but no troops.", "CHL partial")]
    [InlineData("The defence ministry did not respond to a request for comment.", "")]
    [InlineData("Peru said it was considering the request.", "")]
    [InlineData("Chile may send troops.", "")]
    [InlineData("Brazil has sent troops to Bolivia.", "")]
    public void A_reply_is_by_one_who_was_asked(string sentence, string expected)
    {
        var told = AppealFinder.Find(
            Telling.Of($"Bolivia asked Chile for military help. {sentence}"),
            Telling.Knowledge.Appeals
        );
        Assert.Equal(
            expected,
            string.Join("; ", told.Appeals.Single().Responses.Select(r => $"{r.By} {Word(r.Status)} {r.If}".TrimEnd()))
        );
    }

    [Fact]
    public void A_reply_to_an_appeal_that_another_report_tells_of_is_kept()
    {
        var told = AppealFinder.Find(
            Telling.Of("Chile said it had sent two rescue teams to Bolivia."),
            Telling.Knowledge.Appeals
        );
        Assert.Empty(told.Appeals);
        var reply = Assert.Single(told.Replies);
        Assert.Equal(("CHL", "BOL", ResponseStatus.Granted), (reply.By, reply.To, reply.Status));
    }

    static IEnumerable<AskSentence> Sentences(string text)
    {
        var context = Telling.Of(text);
        return Enumerable
            .Range(0, context.Parsed.Sentences.Length)
            .Select(i => new AskSentence(context, i, Telling.Knowledge.Appeals));
    }

    static string Word(ResponseStatus status) =>
        status == ResponseStatus.NoAnswer ? "no-answer" : status.ToString().ToLowerInvariant();
}
