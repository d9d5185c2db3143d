using Casus.Tests;

namespace Casus.Cli.Tests;

/// <summary>What a person decides on the command line, told back, listed, honoured and undone.</summary>
public sealed class JudgeCommandTests : IDisposable
{
    readonly ScratchFolder _folder = new();

    public JudgeCommandTests()
    {
        _folder.Write(
            "a.txt",
            "TUMBES, Peru, April 2, 2019 - Peru's army said three soldiers were killed in shelling on Tuesday."
        );
        ReadLedgers.Put(_folder);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_judgement_is_honoured_listed_undone_and_then_leaves_no_trace()
    {
        var before = Export();
        var figure = Id(before, "\"figures\":[");
        var judged = Run(
            "judge",
            "corrected",
            figure,
            "--value",
            "4",
            "--by",
            "ana",
            "--why",
            "the ministry says four"
        );
        Assert.Equal(0, judged.Code);
        Assert.Contains("\"low\":4,\"best\":4,\"high\":4", Export());
        Assert.Contains("corrected to 4: figure", Run("brief").Output);
        Assert.Equal(judged.Output, Run("judgements").Output);
        Assert.Equal(0, Run("verify").Code);
        var id = judged.Output.Split(' ')[0];
        Assert.Equal(0, Run("judge", "undo", id, "--by", "ana", "--why", "no, three").Code);
        Assert.Equal(before, Export());
        Assert.Contains($"{id}  (undone) ", Run("judgements").Output);
        Assert.Equal((2, ""), (Run("judge", "undo", id, "--by", "ana", "--why", "again").Code, ""));
    }

    [Theory]
    [InlineData(3, "There is no report rzzz", "same", "rzzz", "ryyy")]
    [InlineData(3, "There is no report, incident", "wrong", "nothing")]
    [InlineData(2, "needs two reports", "same", "a.txt")]
    [InlineData(2, "are one already", "same", "a.txt", "a.txt")]
    [InlineData(2, "needs the value that is right", "corrected", "f")]
    [InlineData(2, "not of r", "wrong", "a.txt")]
    [InlineData(2, "Argument 'maybe' not recognized", "maybe", "a.txt")]
    public void What_cannot_be_judged_is_refused_in_words(int code, string words, params string[] args)
    {
        var ran = Run(["judge", .. args, "--by", "ana", "--why", "so"]);
        Assert.Equal((code, ""), (ran.Code, ran.Output));
        Assert.Contains(words, ran.Errors);
        Assert.Equal(3, Run("judgements").Code);
    }

    [Fact]
    public void Nothing_is_judged_without_a_reason() =>
        Assert.Equal(2, Run("judge", "wrong", "a.txt", "--by", "ana", "--why", " ").Code);

    string Export() => CasusProgram.Export(_folder.Root);

    /// <summary>The first id of an array of the document.</summary>
    static string Id(string export, string array)
    {
        var at = export.IndexOf("\"id\":\"", export.IndexOf(array, StringComparison.Ordinal), StringComparison.Ordinal);
        return export[(at + 6)..(at + 23)];
    }

    Ran Run(params string[] args) => CasusProgram.Run(_folder.Root, args);
}
