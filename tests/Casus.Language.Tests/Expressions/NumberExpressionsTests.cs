using Casus.Language.Expressions;
using Casus.Language.Knowledge;
using Casus.Tests;

namespace Casus.Language.Tests.Expressions;

public class NumberExpressionsTests
{
    static readonly NumberWords Words = NumberWords.Load(Checkout.Knowledge);

    static string Read(string text) =>
        string.Join("; ", NumberExpressions.Find(text, Words).Where(m => m.Use == NumberUse.Count).Select(Show));

    static string Show(NumberMention mention)
    {
        var q = mention.Quantity;
        var role = mention.Role == NumberRole.Plain ? "" : " " + mention.Role.ToString().ToLowerInvariant();
        return $"{NumberCases.Name(q.Modifier)} {End(q.Low)}/{End(q.Best)}/{End(q.High)}{role}";
    }

    static string End(long? value) => value is { } v ? $"{v}" : "-";

    public static TheoryData<string, string> Cases => [.. NumberCases.Counts];

    public static TheoryData<string, string> Grammar => [.. NumberGrammarCases.All];

    public static TheoryData<string, string> TrapSentences => [.. NumberTrapCases.All];

    public static TheoryData<string, NumberUse> Traps => [.. NumberCases.Traps];

    public static TheoryData<string, string> Examples =>
        [
            .. KnowledgeTable
                .Read(Checkout.Knowledge, "en/language/numbers.tsv", "words", "kind", "value", "example", "reads")
                .Select(row => (row[3], row[4])),
        ];

    public static TheoryData<string, string> GlueExamples =>
        [
            .. KnowledgeTable
                .Read(Checkout.Knowledge, "en/language/numbers_glue.tsv", "class", "words", "example", "reads")
                .Select(row => (row[2], row[3])),
        ];

    public static TheoryData<string, string> TrapExamples =>
        [
            .. KnowledgeTable
                .Read(Checkout.Knowledge, "en/language/numbers_traps.tsv", "word", "use", "where", "example")
                .Where(row => row[3].Length > 0)
                .Select(row => (row[3], row[0])),
        ];

    [Theory, MemberData(nameof(Cases))]
    public void Counts_are_read_with_their_bounds(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory, MemberData(nameof(Grammar))]
    public void A_bound_reads_alike_before_every_number(string text, string expected) =>
        Assert.Equal(expected, Read(text));

    [Theory, MemberData(nameof(TrapSentences))]
    public void Only_what_is_counted_is_a_count(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory, MemberData(nameof(Traps))]
    public void Numbers_that_count_nothing_are_told_apart(string text, NumberUse use)
    {
        var mentions = NumberExpressions.Find(text, Words);
        Assert.Equal("", Read(text));
        Assert.Equal(use, mentions[0].Use);
    }

    [Theory, MemberData(nameof(Examples))]
    public void Every_number_word_reads_its_own_example(string example, string reads)
    {
        var found = Read(example).Split(';')[^1].Trim();
        Assert.Equal(reads, string.Join(' ', found.Split(' ')[..2]));
    }

    [Theory, MemberData(nameof(GlueExamples))]
    public void Every_small_word_does_what_its_example_shows(string example, string reads)
    {
        var found = Read(example).Split(';')[^1].Trim();
        Assert.Equal(reads, string.Join(' ', found.Split(' ').Take(2)));
    }

    [Theory, MemberData(nameof(TrapExamples))]
    public void Every_trap_keeps_its_example_from_counting(string example, string _) =>
        Assert.DoesNotContain(
            NumberExpressions.Find(example, Words),
            m => m.Use == NumberUse.Count && m.Quantity.Best is > 0
        );

    [Fact]
    public void A_span_holds_the_bound_and_a_core_only_the_number()
    {
        const string Text = "Officials spoke of at least 1,240 homes.";
        var mention = Assert.Single(NumberExpressions.Find(Text, Words));
        Assert.Equal("at least 1,240", mention.Span.In(Text));
        Assert.Equal("1,240", mention.Core.In(Text));
    }

    [Fact]
    public void No_number_reaches_across_a_line_break() =>
        Assert.Equal("exactly 20/20/20; exactly 3/3/3", Read("They counted twenty\nthree boats sank"));
}
