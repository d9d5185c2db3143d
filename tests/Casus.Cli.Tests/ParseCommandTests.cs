using Casus.Tests;

namespace Casus.Cli.Tests;

public sealed class ParseCommandTests : IDisposable
{
    readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_on_standard_input_becomes_conllu()
    {
        var ran = Parse("{Erina} Shots weren't heard.\n", "--tier", "fast");
        Assert.Equal((0, ""), (ran.Code, ran.Errors));
        Assert.StartsWith("# sent_id = 1\n# text = {Erina} Shots weren't heard.\n1\t{\t", ran.Output);
        Assert.Matches(@"\n(\d)-(\d)\tweren't\t_\t", ran.Output);
    }

    [Fact]
    public void Given_words_are_kept_and_given_again_give_the_same()
    {
        const string Given =
            "# sent_id = x\n1\tShots\t_\t_\t_\t_\t_\t_\t_\t_\n2\tweren't\t_\t_\t_\t_\t_\t_\t_\tNote=one\n";
        var ran = Parse(Given, "--input", "conllu");
        Assert.Equal((0, ""), (ran.Code, ran.Errors));
        Assert.StartsWith("# sent_id = x\n# text = Shots weren't\n1\tShots\tshot\tNOUN\t", ran.Output);
        Assert.Contains("\n2\tweren't\t", ran.Output);
        Assert.EndsWith("\tNote=one\n\n", ran.Output);
        Assert.Equal(ran, Parse(ran.Output, "--input", "conllu"));
        _folder.Write("given.conllu", Given);
        Assert.Equal(ran, CasusProgram.Run(_folder.Root, "parse", "given.conllu", "--input", "conllu"));
    }

    [Fact]
    public void Faults_are_told_by_line_and_nothing_is_written()
    {
        var ran = Parse("# sent_id = x\n1\tShots\n\n2\tfell\t_\t_\t_\t_\t_\t_\t_\t_\n", "--input", "conllu");
        Assert.Equal((4, ""), (ran.Code, ran.Output));
        Assert.Contains("standard input: Line 2 is not CoNLL-U: a word has ten columns", ran.Errors);
        Assert.Contains(
            "Line 4 is not CoNLL-U: the word is number 2 where 1 is expected. Mend the line. [C0401]",
            ran.Errors
        );
        Assert.EndsWith("2 faults in standard input; nothing was written.\n", ran.Errors);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Equal(4, CasusProgram.Run(_folder.Root, "parse", "none.txt").Code);

    [Fact]
    public void Nothing_in_gives_nothing_out() => Assert.Equal(new(0, "", ""), Parse(""));

    Ran Parse(string input, params string[] args) => CasusProgram.RunWith(_folder.Root, input, ["parse", .. args]);
}
