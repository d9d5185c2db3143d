using System.Text;
using Casus.Feeds.Tests.Crawls;
using Casus.Reports;

namespace Casus.Feeds.Tests.Packed;

public class PackedInputTests
{
    [Fact]
    public void Every_kind_may_be_packed()
    {
        var text = Warc.Items(Warc.Gzip("The ferry stopped."u8.ToArray())).Single();
        Assert.Equal(("The ferry stopped.", MediaKind.Text), (Warc.Text(text), text.Provenance.Kind));
        var lines = Warc.Items(
            Warc.Gzip("{\"text\":\"a\"}\n"u8.ToArray()),
            Warc.Gzip("{\"text\":\"b\"}\n"u8.ToArray())
        );
        Assert.Equal(["-#1", "-#2"], lines.Select(i => i.Name));
    }

    [Fact]
    public void A_cut_text_is_a_finding_with_its_place()
    {
        var packed = Warc.Gzip(Encoding.UTF8.GetBytes(Warc.Page));
        var item = Warc.Items(packed[..^3]).Single();
        Assert.Equal("C0121", item.Finding?.Code);
        Assert.Contains(
            $"cut off at byte {packed.Length - 3}, inside the gzip member that begins at byte 0",
            item.Finding!.Message
        );
    }

    [Fact]
    public void A_wrong_check_sum_is_a_finding()
    {
        var packed = Warc.Gzip(Encoding.UTF8.GetBytes(Warc.Page));
        packed[^6] ^= 1;
        Assert.Equal("C0122", Warc.Items(packed).Single().Finding?.Code);
    }

    [Fact]
    public void What_follows_and_is_no_gzip_is_a_finding() =>
        Assert.Equal(
            [null, "C0123"],
            Warc.Codes(Warc.Items(Warc.Gzip("{\"text\":\"a\"}\n"u8.ToArray()), "rest of another file"u8.ToArray()))
        );

    [Fact]
    public void Zeros_that_fill_up_a_block_do_no_harm() =>
        Assert.Null(Warc.Items(Warc.Gzip("A text."u8.ToArray()), new byte[1000]).Single().Finding);

    [Fact]
    public void A_bomb_is_left_at_a_cap_with_little_memory()
    {
        var bomb = Warc.Gzip(Warc.Record("response", new byte[300_000_000]));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var items = Warc.Items(Warc.Gzip(Warc.Response()), bomb, Warc.Gzip(Warc.Response()));
        Assert.Equal([null, "C0124", null], Warc.Codes(items));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 20_000_000);
    }

    [Theory]
    [InlineData("zstd", new byte[] { 0x28, 0xB5, 0x2F, 0xFD, 4, 0, 1 })]
    [InlineData("zstd", new byte[] { 0x5D, 0x2A, 0x4D, 0x18, 4, 0, 1 })]
    [InlineData("lz4", new byte[] { 0x04, 0x22, 0x4D, 0x18, 4, 0, 1 })]
    [InlineData("bzip2", new byte[] { 0x42, 0x5A, 0x68, 0x39, 1, 0, 1 })]
    [InlineData("xz", new byte[] { 0xFD, 0x37, 0x7A, 0x58, 0x5A, 0, 1 })]
    public void Ways_of_packing_that_are_not_unpacked_are_told_with_what_unpacks_them(string way, byte[] bytes)
    {
        var item = new Inputs(["-"], () => new MemoryStream(bytes)).Items().Single();
        Assert.Equal("C0112", item.Finding?.Code);
        Assert.Contains($"packed with {way}", item.Finding?.Message);
    }
}
