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

    [Fact]
    public void A_file_of_a_gigabyte_is_refused_by_its_size_unread()
    {
        _folder.Write("big/organisations-mine.tsv", "");
        using (var file = File.OpenWrite(_folder.Path("big", "organisations-mine.tsv")))
            file.SetLength(1L << 30);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var error = Assert.Throws<IOException>(() => KnowledgeFolder.Load([_folder.Path("big")]));
        Assert.Contains("organisations-mine.tsv has 1073 MB, more than the 64 MB", error.Message);
        Assert.Contains("Part it into several files", error.Message);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1 << 20);
    }
}
