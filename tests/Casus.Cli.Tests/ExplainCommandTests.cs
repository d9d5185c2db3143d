using System.Text.Json;
using Casus.Tests;

namespace Casus.Cli.Tests;

public sealed class ExplainCommandTests : IDisposable
{
    const string Report = "Chile's defence ministry said on Tuesday that Peruvian forces had shelled a village.\n";

    readonly ScratchFolder _folder = new();

    string Written()
    {
        var path = Path.Combine(_folder.Root, "a.txt");
        File.WriteAllText(path, Report);
        return path;
    }

    [Fact]
    public void A_sentence_is_shown_with_its_tree_its_statements_and_the_rows_that_fired()
    {
        var ran = CasusProgram.Run(_folder.Root, "explain", Written());
        Assert.Equal((0, ""), (ran.Code, ran.Errors));
        Assert.Contains("said  root VERB say", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Chile's defence ministry", ran.Output, StringComparison.Ordinal);
        Assert.Matches(@"cue +\[\d+\.\.\d+\]  said  en/statements/cues\.tsv:\d+", ran.Output);
        Assert.Matches(@"event +\[\d+\.\.\d+\]  ASSAULT.*en/events/\w+\.rules:\d+", ran.Output);
    }

    [Fact]
    public void Those_who_suffered_are_shown_with_what_befell_them()
    {
        var path = Path.Combine(_folder.Root, "b.txt");
        File.WriteAllText(path, "Gunmen killed two farmers in the port on Tuesday, the harbour police said.\n");
        var accurate = new Dictionary<string, string> { ["CASUS_TIER"] = "accurate" };
        var ran = CasusProgram.RunIn(_folder.Root, accurate, "explain", path);
        Assert.Matches(@"victim +\[\d+\.\.\d+\]  two farmers  \(killed 2\)  killed", ran.Output);
    }

    [Fact]
    public void A_report_of_the_ledger_is_explained_by_its_id()
    {
        Written();
        Assert.Equal(0, CasusProgram.Run(_folder.Root, "read", "a.txt").Code);
        using var document = JsonDocument.Parse(CasusProgram.Run(_folder.Root, "explain", "r", "--json").Output);
        Assert.Contains("village", document.RootElement.GetProperty("text").GetString(), StringComparison.Ordinal);
        var statement = document.RootElement.GetProperty("sentences")[0].GetProperty("statements")[0];
        Assert.StartsWith(
            "en/statements/cues.tsv:",
            statement.GetProperty("rule").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_place_is_shown_with_where_it_is_and_why()
    {
        var path = Path.Combine(_folder.Root, "b.txt");
        File.WriteAllText(path, "Two people were killed when a bridge fell in Odessa, Texas, on Sunday.\n");
        var ran = CasusProgram.Run(_folder.Root, "explain", path);
        Assert.Matches(
            @"place +\[45\.\.51\]  Odessa  \(literal\) town USA 31\.85,-102\.37 \(geonames \d+\): the text says what it lies in, of \d+; an act was at it, where_prec 1",
            ran.Output
        );
    }

    [Fact]
    public void A_loss_is_shown_with_its_modifier_its_bounds_and_the_row_that_fired()
    {
        var path = Path.Combine(_folder.Root, "b.txt");
        File.WriteAllText(path, "The raid on Lima killed at least 49 miners, police said on Tuesday.\n");
        var ran = CasusProgram.Run(_folder.Root, "explain", path);
        Assert.Matches(
            @"figure +\[\d+\.\.\d+\]  at least 49  killed.*at-least 49/49/-.*en/figures/losses\.tsv:\d+",
            ran.Output
        );
        using var document = JsonDocument.Parse(CasusProgram.Run(_folder.Root, "explain", path, "--json").Output);
        var figure = document.RootElement.GetProperty("sentences")[0].GetProperty("figures")[0];
        Assert.Equal("at-least", figure.GetProperty("modifier").GetString());
        Assert.Equal(JsonValueKind.Null, figure.GetProperty("high").ValueKind);
    }

    [Fact]
    public void What_is_neither_a_file_nor_a_report_is_told()
    {
        Written();
        Assert.Equal(0, CasusProgram.Run(_folder.Root, "read", "a.txt").Code);
        var ran = CasusProgram.Run(_folder.Root, "explain", "xyz");
        Assert.Equal(2, ran.Code);
        Assert.Contains("'xyz' is no file and no report", ran.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
