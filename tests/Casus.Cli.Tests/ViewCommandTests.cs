using Casus.Tests;

namespace Casus.Cli.Tests;

/// <summary>The views of a ledger at a moment and between two, and why it is as it is.</summary>
public sealed class ViewCommandTests : IDisposable
{
    readonly ScratchFolder _folder = new();

    public ViewCommandTests()
    {
        _folder.Write(
            "a.txt",
            "TUMBES, Peru, April 2, 2019 - Peru's army said three soldiers were killed in shelling on Tuesday."
        );
        _folder.Write(
            "b.txt",
            "TUMBES, Peru, April 9, 2019 - Peru's army said nine soldiers were killed in shelling on Tuesday."
        );
        ReadLedgers.Put(_folder);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void As_of_a_day_only_what_was_published_by_then_is_there()
    {
        var then = Run("export", "--as-of", "2019-04-05", "--text");
        Assert.Equal(0, then.Code);
        Assert.Contains("\"as_of\":{\"by\":\"published\",\"at\":\"2019-04-05\"}", then.Output);
        Assert.Contains("\"file\":\"a.txt\"", then.Output);
        Assert.DoesNotContain("b.txt", then.Output);
        Assert.StartsWith(
            "Brief as of 2019-04-05, by publication: 1 report",
            Run("brief", "--as-of", "2019-04-05").Output
        );
        var now = Run("export", "--recorded", "--as-of", "2999-01-01", "--text").Output;
        Assert.Equal(
            CasusProgram.Export(_folder.Root),
            now.Replace("{\"by\":\"recorded\",\"at\":\"2999-01-01\"}", "null")
        );
    }

    [Fact]
    public void Between_two_days_it_tells_what_changed()
    {
        var ran = Run("diff", "--from", "2019-04-05", "--to", "2019-04-10");
        Assert.Equal(0, ran.Code);
        Assert.StartsWith("Changes from 2019-04-05 to 2019-04-10, by publication\n", ran.Output);
        Assert.Contains("1 to 2 reports", ran.Output);
        var json = Run("diff", "--from", "2019-04-05", "--json").Output;
        Assert.StartsWith("{\"format\":\"casus-diff/1\",\"from\":{\"by\":\"published\",\"at\":\"2019-04-05\"}", json);
    }

    [Theory]
    [InlineData("'2019-02-30' is no day", "export", "--as-of", "2019-02-30")]
    [InlineData("publication is known by the day", "brief", "--as-of", "2019-04-02T10:00Z")]
    [InlineData("is no moment such as", "brief", "--as-of", "soon", "--recorded")]
    [InlineData("lies before --from", "diff", "--from", "2019-04-05", "--to", "2019-04-04")]
    [InlineData("Option '--from' is required", "diff")]
    public void A_moment_that_is_none_is_refused_in_words(string words, params string[] args)
    {
        var ran = Run(args);
        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains(words, ran.Errors);
    }

    [Fact]
    public void Why_and_review_speak_words_and_json()
    {
        Assert.Contains("[a.txt]\n", Run("why", "a.txt").Output);
        Assert.StartsWith("{\"format\":\"casus-why/1\"", Run("why", "a.txt", "--json").Output);
        Assert.Equal(3, Run("why", "rzzz").Code);
        Assert.StartsWith("{\"format\":\"casus-review/1\"", Run("review", "--json").Output);
        Assert.StartsWith("Review: ", Run("review").Output);
    }

    Ran Run(params string[] args) => CasusProgram.Run(_folder.Root, args);
}
