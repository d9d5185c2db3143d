using Casus.Feeds;
using Casus.Tests;

namespace Casus.Feeds.Tests;

public sealed class KnowledgeFolderTests : IDisposable
{
    readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_later_folder_adds_files_and_takes_the_place_of_earlier_ones()
    {
        _folder.Write("ours/en/a.tsv", "1");
        _folder.Write("ours/en/b.tsv", "2");
        _folder.Write("ours/README.md", "For people.");
        _folder.Write("yours/en/b.tsv", "3");
        _folder.Write("yours/en/c.tsv", "4");
        var files = KnowledgeFolder.Load([_folder.Path("ours"), _folder.Path("yours")]);
        Assert.Equal(["en/a.tsv", "en/b.tsv", "en/c.tsv"], files.Paths);
        Assert.Equal("134", string.Concat(files.Paths.Select(files.Text)));
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        var error = Assert.Throws<DirectoryNotFoundException>(() => KnowledgeFolder.Load([_folder.Path("none")]));
        Assert.Contains("none", error.Message);
    }
}
