using System.Text;
using Casus.Feeds;
using Casus.Reports;
using Casus.Tests;

namespace Casus.Feeds.Tests;

public sealed class InputsTests : IDisposable
{
    readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_named_by_its_last_part()
    {
        var item = Assert.Single(Items(_folder.Write("deep/er/a.txt", "Shots.")));
        Assert.Equal(("a.txt", "Shots.", Provenance.Text), (item.Name, Text(item), item.Provenance));
    }

    [Fact]
    public void A_folder_is_walked_in_ordinal_order_and_its_files_are_named_below_it()
    {
        foreach (
            var name in new[]
            {
                "b.txt",
                "B.htm",
                "sub/z.html",
                "sub/deep/a.TXT",
                "a.txt",
                "notes.pdf",
                ".x.txt",
                ".git/c.txt",
            }
        )
            _folder.Write(name, "Shots.");
        var inputs = Of(_folder.Root);
        Assert.Equal(["B.htm", "a.txt", "b.txt", "sub/deep/a.TXT", "sub/z.html"], inputs.Items().Select(i => i.Name));
        Assert.Equal(1, inputs.PassedOver);
        Assert.Equal(30, inputs.Size());
    }

    [Fact]
    public void Html_is_known_by_its_ending() =>
        Assert.Equal(MediaKind.Html, Items(_folder.Write("a.HTML", "<p>Shots.")).Single().Provenance.Kind);

    [Fact]
    public void An_unknown_ending_named_by_itself_is_tried_as_text() =>
        Assert.Equal(MediaKind.Text, Items(_folder.Write("story", "Shots.")).Single().Provenance.Kind);

    [Fact]
    public void A_missing_file_costs_nothing_else()
    {
        var items = Items(_folder.Path("none.txt"), _folder.Write("a.txt", "Shots."));
        Assert.Equal(["C0101", null], items.Select(i => i.Finding?.Code));
    }

    [Fact]
    public void An_empty_file_is_a_finding() =>
        Assert.Equal("C0105", Items(_folder.Write("a.txt", "")).Single().Finding?.Code);

    [Fact]
    public void A_file_over_the_limit_is_refused_unread()
    {
        using (var sparse = File.Create(_folder.Path("big.txt")))
            sparse.SetLength(100_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("C0104", Items(_folder.Path("big.txt")).Single().Finding?.Code);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1_000_000);
    }

    [Fact]
    public void A_stream_over_the_limit_is_refused()
    {
        var inputs = new Inputs(["-"], () => new MemoryStream(new byte[InputLimits.Largest + 1]));
        Assert.Equal("C0104", inputs.Items().Single().Finding?.Code);
    }

    [Fact]
    public void A_link_into_a_folder_above_is_reported_and_the_rest_is_read()
    {
        _folder.Write("in/a.txt", "Shots.");
        Directory.CreateSymbolicLink(_folder.Path("in", "loop"), _folder.Root);
        Directory.CreateSymbolicLink(_folder.Path("in", "self"), _folder.Path("in", "self"));
        Directory.CreateSymbolicLink(_folder.Path("in", "gone"), _folder.Path("nowhere"));
        var items = Items(_folder.Root).ToDictionary(i => i.Name, i => i.Finding?.Code);
        Assert.Equal(["in/a.txt", "in/gone", "in/loop", "in/self"], items.Keys.Order(StringComparer.Ordinal));
        Assert.Equal([null, "C0107", "C0106"], new[] { "in/a.txt", "in/gone", "in/loop" }.Select(name => items[name]));
        Assert.NotNull(items["in/self"]);
    }

    [Fact]
    public void A_link_to_another_folder_is_followed()
    {
        using var elsewhere = new ScratchFolder();
        elsewhere.Write("b.txt", "Shots.");
        Directory.CreateSymbolicLink(_folder.Path("link"), elsewhere.Root);
        Assert.Equal("link/b.txt", Items(_folder.Root).Single().Name);
    }

    [Fact]
    public void An_unreadable_file_is_a_finding_and_the_rest_is_read()
    {
        var path = _folder.Write("a.txt", "Shots.");
        _folder.Write("b.txt", "Shots.");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.None);
        if (Readable(path))
            Assert.Skip("This user may read every file, as root may, or the system has no file modes.");
        Assert.Equal(["C0102", null], Items(_folder.Root).Select(i => i.Finding?.Code));
    }

    [Fact]
    public void Standard_input_is_one_text_unless_it_begins_like_json()
    {
        Assert.Equal([("-", "Shots.")], Stdin("Shots.").Select(i => (i.Name, Text(i))));
        Assert.Equal(
            [("-#x", "Shots.")],
            Stdin("\n  {\"id\":\"x\",\"text\":\"Shots.\"}").Select(i => (i.Name, Text(i)))
        );
        Assert.Equal("C0105", Stdin("").Single().Finding?.Code);
    }

    static bool Readable(string path)
    {
        try
        {
            File.ReadAllBytes(path);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    static IEnumerable<Item> Stdin(string text) =>
        new Inputs(["-"], () => new MemoryStream(Encoding.UTF8.GetBytes(text))).Items();

    static Inputs Of(params string[] paths) => new(paths, () => Stream.Null);

    static List<Item> Items(params string[] paths) => [.. Of(paths).Items()];

    static string Text(Item item) => Encoding.UTF8.GetString(item.Bytes.Span);
}
