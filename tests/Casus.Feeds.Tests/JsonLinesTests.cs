using System.Text;
using Casus.Feeds;
using Casus.Reports;

namespace Casus.Feeds.Tests;

public class JsonLinesTests
{
    [Fact]
    public void Every_field_goes_where_it_belongs()
    {
        var item = One(
            """{"id":7,"html":"<p>ö</p>","url":"u","title":"t","published":"2020-01-02","outlet":"o","language":"en","more":[1]}"""
        );
        Assert.Equal("-#7", item.Name);
        Assert.Equal("<p>ö</p>", Encoding.UTF8.GetString(item.Bytes.Span));
        Assert.Equal(new Provenance(MediaKind.Html, "u", "t", "2020-01-02", "o", "en"), item.Provenance);
    }

    [Fact]
    public void What_is_null_or_blank_was_not_given() =>
        Assert.Equal(Provenance.Text, One("""{"text":"x","url":null,"title":" ","html":null}""").Provenance);

    [Fact]
    public void A_report_without_id_is_named_by_its_line()
    {
        var names = Items("{\"text\":\"x\"}\n\n{\"text\":\"y\"}\r\n").Select(i => i.Name);
        Assert.Equal(["-#1", "-#3"], names);
    }

    [Theory]
    [InlineData("{\"text\":", "C0108")]
    [InlineData("[1]", "C0108")]
    [InlineData("shots", "C0108")]
    [InlineData("{\"id\":\"b\"}", "C0109")]
    [InlineData("{\"text\":5}", "C0110")]
    [InlineData("{\"text\":\"x\",\"title\":[]}", "C0110")]
    [InlineData("{\"text\":\"\\ud800\"}", "C0110")]
    [InlineData("{\"\\ud800tex\":1,\"text\":\"x\"}", "C0108")]
    public void A_broken_line_is_a_finding_with_its_number_and_costs_nothing_else(string line, string code)
    {
        var items = Items($"{{\"text\":\"x\"}}\n{line}\n{{\"text\":\"y\"}}");
        Assert.Equal([null, code, null], items.Select(i => i.Finding?.Code));
        Assert.Equal("standard input:2", items[1].Path);
    }

    [Fact]
    public void A_line_of_bad_bytes_is_a_finding()
    {
        byte[] bytes = [.. "{\"text\":\"x\"}\n{\"text\":\""u8, 0xC3, .. "\"}\n{\"text\":\"y\"}\n"u8];
        Assert.Equal([null, true, null], Items(bytes).Select(i => i.Finding is null ? (bool?)null : true));
    }

    [Fact]
    public void A_line_over_the_limit_is_passed_over_and_the_next_is_read()
    {
        var huge = new byte[InputLimits.Largest + 70_000];
        huge.AsSpan().Fill((byte)'x');
        var items = Items([.. "{\"text\":\"x\"}\n"u8, .. huge, .. "\n{\"text\":\"y\"}"u8]);
        Assert.Equal([null, "C0111", null], items.Select(i => i.Finding?.Code));
        Assert.Equal("-#3", items[2].Name);
        Assert.Equal(huge.Length + 1, items[1].Size);
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm() =>
        Assert.Equal("x", Encoding.UTF8.GetString(Items("\uFEFF{\"text\":\"x\"}")[0].Bytes.Span));

    static Item One(string line) => Assert.Single(Items(line));

    static List<Item> Items(string text) => Items(Encoding.UTF8.GetBytes(text));

    static List<Item> Items(byte[] bytes) => [.. new Inputs(["-"], () => new MemoryStream(bytes)).Items()];
}
