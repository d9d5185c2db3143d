using System.Text.Json;
using Casus.Tests;

namespace Casus.Cli.Tests;

public sealed class ObligationsCommandTests : IDisposable
{
    readonly ScratchFolder _folder = new();

    [Fact]
    public void The_page_says_what_could_be_cited_and_never_that_anybody_is_bound()
    {
        var ran = CasusProgram.Run(_folder.Root, "obligations", "armenia", "--on", "2021-11-16");
        Assert.Equal((0, ""), (ran.Code, ran.Errors));
        Assert.StartsWith("Armenia (ARM), 16 November 2021\n", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Could be cited by ARM to ask for help", ran.Output, StringComparison.Ordinal);
        Assert.Contains("known    to 2016; later changes not checked (ATOP)", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("is bound", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_both_sides()
    {
        var ran = CasusProgram.Run(_folder.Root, "obligations", "PHL", "--on", "2000-01-01", "--json");
        using var read = JsonDocument.Parse(ran.Output);
        foreach (var side in (string[])["could_be_cited", "could_be_called_on_under"])
            Assert.Contains(
                read.RootElement.GetProperty(side).EnumerateArray(),
                text => text.GetProperty("id").GetString() == "us-philippines"
            );
    }

    [Theory]
    [InlineData("Atlantis", "2021-11-16", "'Atlantis' is no state that is known")]
    [InlineData("ARM", "16.11.2021", "'16.11.2021' is no day such as 2021-11-16")]
    public void What_is_not_understood_is_said(string state, string on, string expected)
    {
        var ran = CasusProgram.Run(_folder.Root, "obligations", state, "--on", on);
        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains(expected, ran.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
