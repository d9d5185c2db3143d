using System.Collections.Immutable;
using System.Text;
using Casus.Coding.Rules;
using Casus.Language.Knowledge;

namespace Casus.Coding.Tests.Rules;

public class RuleFileTests
{
    [Fact]
    public void Read_joins_lists_of_earlier_files_and_keeps_the_examples_of_a_rule()
    {
        var book = Read(
            ("en/x/0.rules", "@big = gun | cannon\n@big = mortar\n"),
            (
                "en/x/1.rules",
                "# e.g. They used guns. => ASSAULT [] -> []\nuse | carry_out VERB obj=@big actor=subj,by => ASSAULT firearms\n"
            )
        );
        var rule = Assert.Single(book.Rules);
        Assert.Equal("They used guns.", Assert.Single(rule.Examples).Sentence);
        Assert.Equal(["cannon", "gun", "mortar"], rule.Tests[0].Words.Lemmas.Order(StringComparer.Ordinal));
        Assert.Equal(["subj", "by"], rule.SlotsOf("actor"));
        Assert.Equal(("ASSAULT", "firearms"), (rule.Type, rule.Mode));
        Assert.Equal(new Trigger("carry", "out"), Assert.Single(book.From("carry")).Trigger);
    }

    [Fact]
    public void Rule_may_start_from_the_words_of_a_list()
    {
        var book = Read(("en/x/1.rules", "@truce = truce | ceasefire\n@truce NOUN under=hold => RETREAT ceasefire\n"));
        Assert.Equal("RETREAT", Assert.Single(book.Rules).Type);
        Assert.Single(book.From("ceasefire"));
        Assert.Empty(book.List("@truce NOUN under"));
    }

    [Theory]
    [InlineData("shell VERB actor=subj", "'=> TYPE'")]
    [InlineData("shell actor=subj => ASSAULT", "VERB, NOUN or ADJ")]
    [InlineData("shell VERB actor => ASSAULT", "'actor' should read")]
    [InlineData("shell VERB obj=@nothing => ASSAULT", "@nothing")]
    [InlineData("# e.g. no code", "an example reads")]
    public void Read_names_file_and_line_of_what_it_cannot_read(string line, string complaint)
    {
        var wrong = Assert.Throws<FormatException>(() => Read(("en/x/1.rules", "# first\n" + line)));
        Assert.Contains("en/x/1.rules, line 2", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(complaint, wrong.Message, StringComparison.Ordinal);
    }

    internal static RuleBook Read(params (string Path, string Text)[] files) =>
        RuleFile.Read(
            new KnowledgeFiles(
                files.ToImmutableSortedDictionary(
                    f => f.Path,
                    f => Encoding.UTF8.GetBytes(f.Text).ToImmutableArray(),
                    StringComparer.Ordinal
                )
            ),
            "en/x",
            []
        );
}
