using Casus.Language;
using Casus.Language.Models;
using Casus.Language.Names;
using Casus.Tests;

namespace Casus.Language.Tests;

/// <summary>The example that the pages show is compiled here and prints what they say.</summary>
public class ReadmeExampleTests
{
    [Fact]
    public void The_example_prints_what_the_readme_says()
    {
        // Stands in for the console, so that the lines below are those of the pages.
        using var Console = new StringWriter();
        // csharpier-ignore-start
        var model = LanguageModel.Load(Tier.Accurate, file => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", file)));
        foreach (var word in LanguagePipeline.Parse("The envoys left Port Sund.", model).Sentences[0].Words)
            Console.WriteLine($"{word.Form}\t{word.Lemma}\t{word.Upos}\t{word.Head + 1}\t{word.Relation}");
        // csharpier-ignore-end
        Assert.Equal(
            string.Join('\n', Block("text", "README.md")),
            Console.ToString().ReplaceLineEndings("\n").TrimEnd()
        );
    }

    [Fact]
    public void What_the_package_brings_reads_as_all_data_files_do()
    {
        const string Text = "Danish drivers told Agence France-Presse that the United Nations had left South Korea.";
        var ours = LanguageModel.Load(
            Tier.Fast,
            file => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", file))
        );
        var names = LanguagePipeline.Parse(Text, ours).Names;
        Assert.Equal(LanguagePipeline.Parse(Text, LanguageModel.Load(Checkout.Knowledge, Tier.Accurate)).Names, names);
        Assert.Contains(names, name => name.Sort == NameSort.Nationality);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/Casus.Language/Package/README.md")]
    public void Every_line_of_the_example_stands_in_this_test(string page)
    {
        var lines = File.ReadAllLines(Checkout.Path("tests", "Casus.Language.Tests", "ReadmeExampleTests.cs"));
        var compiled = lines.Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);
        var shown = Block("csharp", page);
        Assert.Equal(5, shown.Count);
        Assert.All(shown, line => Assert.Contains(line.Trim(), compiled));
    }

    /// <summary>The last block of its kind on a page.</summary>
    static List<string> Block(string kind, string page)
    {
        var lines = File.ReadAllLines(Checkout.Path(page.Split('/'))).ToList();
        var start = lines.LastIndexOf($"```{kind}") + 1;
        return lines[start..lines.IndexOf("```", start)];
    }
}
