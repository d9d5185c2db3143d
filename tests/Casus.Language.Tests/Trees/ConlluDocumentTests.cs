using Casus.Language.Models;
using Casus.Language.Trees;
using Casus.Tests;

namespace Casus.Language.Tests.Trees;

/// <summary>Words that are given stay as they were given; only what is read out of them is new.</summary>
public class ConlluDocumentTests
{
    const string Bare = """
        # newdoc id = a
        # sent_id = a-1
        # text = They don't go del Sund.
        # note = an annotator's remark
        1	They	_	_	_	_	_	_	_	_
        2-3	don't	_	_	_	_	_	_	_	Lang=en
        2	do	_	_	_	_	_	_	_	_
        3	n't	_	_	_	_	_	_	_	_
        4	go	_	_	_	_	_	_	_	Gloss=move|Align=4
        4.1	went	go	VERB	_	_	_	_	1:nsubj	_
        5-6	del	_	_	_	_	_	_	_	_
        5	de	_	_	_	_	_	_	_	_
        6	el	_	_	_	_	_	_	_	_
        7	Sund	_	_	_	_	_	_	_	SpaceAfter=No
        8	.	_	_	_	_	_	_	_	_

        1	Two words	old	X	Y	Old=Yes	2	dep	2:dep	_
        2	1 000	_	_	_	_	0	root	0:root	_
        """;

    static readonly LanguageModel Model = LanguageModel.Load(Checkout.Knowledge);

    [Fact]
    public void Comments_ranges_forms_and_misc_stay()
    {
        var written = Parsed(Bare);
        var before = Rows(Bare).Where(row => !row[0].Contains('.', StringComparison.Ordinal)).ToList();
        var after = Rows(written);
        Assert.Equal(
            before.Select(row => (row[0], row[1], row[9])),
            after.Select(row => (row[0], row[1], Given(row[9])))
        );
        Assert.StartsWith(Bare[..Bare.IndexOf("1\tThey", StringComparison.Ordinal)], written, StringComparison.Ordinal);
        Assert.Equal(
            [
                ["They", "don't", "go", "del", "Sund", "."],
                ["Two words", "1 000"],
            ],
            ConlluCheck.Tokens(written)
        );
    }

    static string WithoutName(string misc) => NameColumn.With(misc, label: null);

    [Fact]
    public void Tags_and_trees_are_new_and_the_enhanced_layer_goes_with_the_old_trees()
    {
        var rows = Rows(Parsed(Bare));
        Assert.Equal(("go", "VERB"), (rows.Single(row => row[1] == "go")[2], rows.Single(row => row[1] == "go")[3]));
        Assert.All(rows, row => Assert.Equal("_", row[8]));
        Assert.DoesNotContain(rows, row => row[5] == "Old=Yes");
    }

    [Fact]
    public void A_word_of_a_range_is_read_as_its_form_and_not_as_the_letters_it_spans()
    {
        const string Range = "1\tWe\t_\t_\t_\t_\t_\t_\t_\t_\n2-3\tdunno\t_\t_\t_\t_\t_\t_\t_\t_\n";
        var written = Parsed(Range + "2\tdo\t_\t_\t_\t_\t_\t_\t_\t_\n3\tknow\t_\t_\t_\t_\t_\t_\t_\t_\n");
        Assert.Contains("\n3\tknow\tknow\tVERB\t", written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_without_an_id_gets_one_that_no_other_has()
    {
        var written = Parsed("# sent_id = 2\n1\tYes\t_\t_\t_\t_\t_\t_\t_\t_\n\n1\tNo\t_\t_\t_\t_\t_\t_\t_\t_\n\n");
        Assert.Equal(
            [
                ["Yes"],
                ["No"],
            ],
            ConlluCheck.Tokens(written)
        );
        Assert.Contains("# sent_id = 2'\n# text = No\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_can_be_given_again_and_stays()
    {
        var written = Parsed(Bare);
        Assert.Equal(written, Parsed(written));
        Assert.Equal(written, Parsed(written.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_gives_nothing() => Assert.Equal("", Parsed("\n \n# alone\n"));

    [Theory]
    [InlineData(1, "ten columns", "1 Yes _ _ _ _ _ _ _ _\n")]
    [InlineData(3, "number 3 where 2 is expected", "# x\n1\tA\t_\t_\t_\t_\t_\t_\t_\t_\n3\tB\t_\t_\t_\t_\t_\t_\t_\t_\n")]
    [InlineData(1, "'one' is not a word's number", "one\tA\t_\t_\t_\t_\t_\t_\t_\t_\n")]
    [InlineData(1, "the form is empty", "1\t\t_\t_\t_\t_\t_\t_\t_\t_\n")]
    [InlineData(1, "the head 5 lies outside", "1\tA\t_\t_\t_\t_\t5\t_\t_\t_\n2\tB\t_\t_\t_\t_\t_\t_\t_\t_\n")]
    [InlineData(1, "'x' is not a head", "1\tA\t_\t_\t_\t_\tx\t_\t_\t_\n")]
    [InlineData(1, "range 2-3", "2-3\tAB\t_\t_\t_\t_\t_\t_\t_\t_\n1\tA\t_\t_\t_\t_\t_\t_\t_\t_\n")]
    [InlineData(2, "the last word of its range, 2", "1-2\tAB\t_\t_\t_\t_\t_\t_\t_\t_\n1\tA\t_\t_\t_\t_\t_\t_\t_\t_\n")]
    [InlineData(2, "inside a sentence", "1\tA\t_\t_\t_\t_\t_\t_\t_\t_\n# late\n2\tB\t_\t_\t_\t_\t_\t_\t_\t_\n")]
    [InlineData(
        2,
        "'b' is not an empty node's number",
        "1\tA\t_\t_\t_\t_\t_\t_\t_\t_\n1.b\tB\t_\t_\t_\t_\t_\t_\t_\t_\n"
    )]
    public void A_fault_names_its_line(int line, string what, string conllu)
    {
        Assert.Null(ConlluDocument.Read(conllu, out var faults));
        Assert.Equal(line, faults[0].Line);
        Assert.Contains(what, faults[0].What, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_in_the_order_of_their_lines()
    {
        const string Wrong = "1\tA\t_\t_\t_\t_\t9\t_\t_\t_\nx\n\n7\tB\t_\t_\t_\t_\t_\t_\t_\t_\n";
        Assert.Null(ConlluDocument.Read(Wrong, out var faults));
        Assert.Equal([1, 2, 4], faults.Select(f => f.Line));
    }

    [Fact]
    public void Words_of_another_text_are_refused() =>
        Assert.Throws<ArgumentException>(() =>
            ConlluDocument.Read(Bare, out _)!.Write(LanguagePipeline.Parse("Another text.", Model))
        );

    static string Parsed(string conllu)
    {
        var document = ConlluDocument.Read(conllu, out var faults);
        Assert.Empty(faults);
        return document!.Write(LanguagePipeline.ParseWords(document.Given, Model));
    }

    /// <summary>A MISC column without the name that was found.</summary>
    static string Given(string misc) =>
        misc.Split('|').Where(part => !part.StartsWith("NE=", StringComparison.Ordinal)).ToList()
            is { Count: > 0 } parts
            ? string.Join('|', parts)
            : "_";

    static List<string[]> Rows(string conllu) =>
        [.. conllu.Split('\n').Where(l => l.Length > 0 && !l.StartsWith('#')).Select(l => l.Split('\t'))];
}
