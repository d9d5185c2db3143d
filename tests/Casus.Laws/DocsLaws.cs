using System.Text.RegularExpressions;
using Casus.Tests;

namespace Casus.Laws;

/// <summary>Pages say what is there: every file they name exists, every command they show is one.</summary>
public partial class DocsLaws
{
    static readonly string[] Fixed =
    [
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "samples/README.md",
        "data/README.md",
    ];

    public static TheoryData<string> Pages =>
        [
            .. Fixed,
            .. Directory
                .EnumerateFiles(Checkout.Path("docs"), "*.md", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(Checkout.Root, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    [Theory, MemberData(nameof(Pages))]
    public void A_file_that_a_page_names_exists(string page)
    {
        var text = File.ReadAllText(Checkout.Path(page));
        var named = Paths().Matches(text).Concat(Links().Matches(text)).Select(m => m.Groups[1].Value);
        var missing = named.Where(path => !Exists(page, path.TrimEnd('/')));
        Assert.Empty(missing);
    }

    [Theory, MemberData(nameof(Pages))]
    public void A_verb_of_build_sh_that_a_page_shows_is_one(string page)
    {
        var script = File.ReadAllText(Checkout.Path("build.sh"));
        var verbs = Verbs().Matches(File.ReadAllText(Checkout.Path(page))).Select(m => m.Groups[1].Value);
        Assert.All(verbs, verb => Assert.Matches($@"(?m)^    (?:\w+ \| )*{verb}(?: \| \w+)*\)", script));
    }

    [Theory, MemberData(nameof(Pages))]
    public void A_command_of_casus_that_a_page_shows_is_one(string page)
    {
        var commands = SourceFiles.In("src/Casus.Cli").SelectMany(SourceFiles.Lines).ToList();
        var shown = Commands().Matches(File.ReadAllText(Checkout.Path(page))).Select(m => m.Groups[1].Value);
        Assert.All(shown, name => Assert.Contains(commands, line => Declares(line, name)));
    }

    /// <summary>A command's name stands in quotes where it is made.</summary>
    static bool Declares(string line, string name) => line.Contains($"\"{name}\"", StringComparison.Ordinal);

    [Fact]
    public void The_style_page_names_an_enforcer_for_every_rule()
    {
        var rows = File.ReadAllLines(Checkout.Path("docs", "style.md"))
            .Where(l => l.StartsWith("| ", StringComparison.Ordinal));
        Assert.All(rows.Skip(1), row => Assert.Matches(@"\| `[^`]+`(, `[^`]+`)* \|$", row));
    }

    static bool Exists(string page, string path)
    {
        string[] bases = [Checkout.Root, Path.GetDirectoryName(Checkout.Path(page))!];
        return bases.Select(b => Path.Combine(b, path)).Any(p => Path.Exists(p) || IsShape(path));
    }

    /// <summary>A path with a part in pointed brackets or a star stands for many.</summary>
    static bool IsShape(string path) =>
        path.Contains('<', StringComparison.Ordinal) || path.Contains('*', StringComparison.Ordinal);

    [GeneratedRegex(@"`((?:src|tests|data|docs|measure|samples)/[^`\s]+)`")]
    private static partial Regex Paths();

    [GeneratedRegex(@"\]\(((?!https?:)[^)#]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"\./build\.sh +([a-z]+)\b")]
    private static partial Regex Verbs();

    [GeneratedRegex(@"(?:\./|`|^)casus +([a-z]+)\b", RegexOptions.Multiline)]
    private static partial Regex Commands();
}
