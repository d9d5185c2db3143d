using Casus.Measure.Sets;

namespace Casus.Measure.Tests.Sets;

public class SetPartsTests
{
    [Fact]
    public void Held_leaves_training_files_out_only_where_there_are_others()
    {
        Assert.Equal(["x/a-dev.iob", "x/odd.iob"], Bench.Held(["x/a-dev.iob", "x/a-TRAIN.iob", "x/odd.iob"]));
        Assert.Equal(["x/train.iob"], Bench.Held(["x/train.iob"]));
    }

    [Fact]
    public void Files_are_found_by_ending_whatever_their_name_and_depth()
    {
        var folder = Directory.CreateTempSubdirectory("casus-measure");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "b"));
            foreach (var file in new[] { "z.conllu", "b/hidden-7.conllu", "README.md" })
                File.WriteAllText(Path.Combine(folder.FullName, file), "");
            Assert.Equal(
                ["b/hidden-7.conllu", "z.conllu"],
                Bench.Files(folder.FullName, ".conllu").Select(f => Path.GetRelativePath(folder.FullName, f))
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("`` We wait , '' she said .", "“We wait,” she said.")]
    [InlineData("It is n't the mayor 's car ( a van ) .", "It isn't the mayor's car (a van).")]
    [InlineData("They paid $ 5 ; no more", "They paid $5; no more")]
    public void Tokenised_text_is_put_back_as_it_was_printed(string tokens, string text) =>
        Assert.Equal(text, Tokenised.Plain(tokens));

    [Fact]
    public void A_line_that_is_no_JSON_is_named()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, ["{\"a\": 1}", "", "{broken"]);
            var error = Assert.Throws<FormatException>(() => JsonLines.Read([file]).ToList());
            Assert.Contains($"{file}, line 3", error.Message);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_folder_without_any_set_ends_with_three_and_an_unknown_set_with_two()
    {
        var folder = Directory.CreateTempSubdirectory("casus-measure");
        try
        {
            Assert.Equal(3, MeasureCommand.Run(["--data", folder.FullName, "--sets", "language,ecbplus"]));
            Assert.Equal(2, MeasureCommand.Run(["--data", folder.FullName, "--sets", "nowhere"]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
