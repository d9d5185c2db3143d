using System.Text.RegularExpressions;
using Casus.Tests;

namespace Casus.Laws;

/// <summary>Small files, in the folder that their namespace names; nothing unfinished, nothing at the root that the tour does not show.</summary>
public partial class FileLaws
{
    static readonly string[] Root =
    [
        ".ci",
        ".config",
        ".csharpierignore",
        ".csharpierrc.json",
        ".editorconfig",
        ".gitattributes",
        ".gitignore",
        "BannedSymbols.txt",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "Casus.slnx",
        "Directory.Build.props",
        "Directory.Packages.props",
        "LICENSE",
        "NOTICE",
        "README.md",
        "bench",
        "build.sh",
        "casus",
        "data",
        "docs",
        "eng",
        "global.json",
        "measure",
        "samples",
        "src",
        "tests",
        "train",
    ];

    /// <summary>What git ignores may lie about.</summary>
    static readonly string[] Ignored = [".git", "bin", "obj", "artifacts", "TestResults", ".vs", ".vscode", ".idea"];

    [Fact]
    public void The_root_holds_only_what_is_listed()
    {
        var found = Directory
            .EnumerateFileSystemEntries(Checkout.Root)
            .Select(Path.GetFileName)
            .Except([.. Root, .. Ignored])
            .Where(name => !name!.Contains(".db", StringComparison.Ordinal));
        Assert.Empty(found);
    }

    [Fact]
    public void No_file_has_more_than_500_lines() =>
        Assert.DoesNotContain(SourceFiles.All, file => SourceFiles.Lines(file).Length > 500);

    [Fact]
    public void Most_files_are_small()
    {
        var lengths = SourceFiles.In("src").Select(f => SourceFiles.Lines(f).Length).Order().ToList();
        var (median, most) = (lengths[lengths.Count / 2], lengths[lengths.Count * 9 / 10]);
        Assert.True(median <= 60, $"The median file has {median} lines; 60 is the limit.");
        Assert.True(most <= 200, $"One file in ten has more than {most} lines; 200 is the limit.");
    }

    [Fact]
    public void No_line_is_longer_than_240_columns()
    {
        // 120 is what the formatter keeps; strings and comments that it does not break are given some room.
        var found = SourceFiles
            .In("src", "measure")
            .SelectMany(f => SourceFiles.Lines(f).Select((line, i) => (f, i, line.Length)))
            .Where(l => l.Length > 240)
            .Select(l => $"{l.f}:{l.i + 1}");
        Assert.Empty(found);
    }

    [Fact]
    public void A_file_lies_in_the_folder_that_its_namespace_names()
    {
        var wrong = SourceFiles
            .All.Where(f => SourceFiles.NamespaceOf(f) is { } declared && declared != Expected(f))
            .Select(f => $"{f}: {SourceFiles.NamespaceOf(f)}, not {Expected(f)}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void Nothing_is_left_unfinished()
    {
        var found = SourceFiles
            .All.Where(f => !f.EndsWith("FileLaws.cs", StringComparison.Ordinal))
            .SelectMany(f => SourceFiles.Lines(f).Select((line, i) => (File: f, Line: i + 1, Text: line)))
            .Where(l => Unfinished().IsMatch(l.Text))
            .Select(l => $"{l.File}:{l.Line}: {l.Text.Trim()}");
        Assert.Empty(found);
    }

    /// <summary>Below a project the folders; <c>tests/Checkout.cs</c> belongs to every test.</summary>
    static string Expected(string file)
    {
        var folders = file.Split('/')[1..^1];
        return folders.Length == 0 ? "Casus.Tests" : string.Join('.', folders);
    }

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|\bHACK\b|\bXXX\b|Thread\.Sleep|NotImplementedException")]
    private static partial Regex Unfinished();
}
