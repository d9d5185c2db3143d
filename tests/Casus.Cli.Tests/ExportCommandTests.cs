using Casus.Exports;
using Casus.Tests;

namespace Casus.Cli.Tests;

/// <summary>The ledger in the forms of other programs, as of any moment, to wherever it is asked for.</summary>
public sealed class ExportCommandTests : IDisposable
{
    readonly ScratchFolder _folder = new();

    public ExportCommandTests()
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
    public void Every_form_is_written_the_same_to_a_file_and_to_standard_output()
    {
        foreach (var format in ExportFormats.All)
        {
            var file = "out" + format.Extension;
            Assert.Equal((0, "", ""), Parts(Run("export", "-f", format.Name, "-o", file)));
            Assert.True(File.Exists(_folder.Path(file)));
            if (format.IsText)
                Assert.Equal(File.ReadAllText(_folder.Path(file)), Run("export", "-f", format.Name).Output);
        }
        Assert.Empty(Directory.EnumerateFiles(_folder.Root, "*.part"));
    }

    [Fact]
    public void A_folder_gets_a_file_for_each_table_and_one_table_goes_anywhere()
    {
        Assert.Equal(0, Run("export", "-f", "csv", "-o", "tables/").Code);
        var figures = File.ReadAllText(_folder.Path("tables", "figures.csv"));
        Assert.Equal(figures, Run("export", "-f", "csv", "--kind", "figures").Output);
        Assert.StartsWith("id,incident,background,kind,side,", figures);
        Assert.Equal(10, Directory.GetFiles(_folder.Path("tables")).Length);
        Assert.Equal(0, Run("export", "-f", "csv", "-k", "tolls", "--bom", "-o", "tolls.csv").Code);
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'i'], File.ReadAllBytes(_folder.Path("tolls.csv"))[..4]);
    }

    [Fact]
    public void As_of_a_day_an_export_holds_only_what_was_published_by_then()
    {
        string Published(params string[] more) => Run(["export", "-f", "csv", "-k", "reports", .. more]).Output;
        Assert.Equal(3, Published().Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain("b.txt", Published("--as-of", "2019-04-05"));
        Assert.DoesNotContain("a.txt", Published("--as-of", "2001-01-01", "--recorded"));
    }

    [Fact]
    public void Numbers_that_nobody_reviewed_stand_in_GED_only_when_asked_for()
    {
        var (held, told) = (Run("export", "-f", "ged").Output, Run("export", "-f", "ged", "--unreviewed").Output);
        Assert.Contains("Casus, unreviewed", held);
        Assert.NotEqual(held, told);
        Assert.Contains(",imputed,imputed_rule", Run("export", "-f", "ged", "--imputed").Output.Split("\r\n")[0]);
    }

    [Theory]
    [InlineData("--kind chooses a table", "export", "--kind", "tolls")]
    [InlineData("Must be one of: 'json' 'csv'", "export", "--format", "cvs")]
    public void What_cannot_be_is_refused_in_words(string words, params string[] args)
    {
        var ran = Run(args);
        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains(words, ran.Errors);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_named()
    {
        var ran = Run("export", "-o", "a.txt/b.json");
        Assert.Equal((4, ""), (ran.Code, ran.Output));
        Assert.Contains("a.txt/b.json cannot be written", ran.Errors);
    }

    static (int, string, string) Parts(Ran ran) => (ran.Code, ran.Output, ran.Errors);

    Ran Run(params string[] args) => CasusProgram.Run(_folder.Root, args);
}
