using System.Text;
using Casus.Reports.Decoding;

namespace Casus.Reports.Tests;

/// <summary>What a feed or a crawl says about a report that it carries.</summary>
public class CarriedTests
{
    const string Body = "Engineers opened the gates of the upper dam after three days of rain, the water board said.";

    [Theory]
    [InlineData("Mira Tandell", "Mira Tandell")]
    [InlineData("By Mira Tandell and Osk Lind", "Mira Tandell, Osk Lind")]
    [InlineData("Reuters", null)]
    [InlineData("The Tarvos Post", null)]
    [InlineData("desk@tarvospost.example", null)]
    public void Only_persons_among_the_authors_sign_it(string author, string? byline) =>
        Assert.Equal(
            byline,
            Reading.Of(Body, Provenance.Text with { Author = author, Feed = "The Tarvos Post" }).Byline
        );

    [Fact]
    public void The_feed_names_the_outlet_where_nothing_better_does()
    {
        var carried = Provenance.Text with { Feed = "The Tarvos Post", Url = "https://www.tarvospost.example/a" };
        Assert.Equal(new Outlet("The Tarvos Post", "tarvospost.example"), Reading.Of(Body, carried).Outlet);
        Assert.Equal("Lind & Sons", Reading.Of(Body, carried with { Outlet = "Lind & Sons" }).Outlet?.Name);
        Assert.Equal("BBC", Reading.Of(Body, carried with { Url = "https://www.bbc.co.uk/a" }).Outlet?.Name);
    }

    [Fact]
    public void A_change_is_weaker_evidence_than_the_publication()
    {
        var carried = Provenance.Text with { Published = "2031-05-09", Updated = "2031-05-12T08:00:00+02:00" };
        var both = Reading.Of(Body, carried).Published;
        Assert.Equal(new DateOnly(2031, 5, 9), both.Interval.Earliest);
        Assert.Equal(["2031-05-09", "2031-05-12T08:00:00+02:00"], both.Basis.Select(b => b.Quote));
    }

    [Fact]
    public void A_charset_that_may_not_be_read_is_told_like_one_that_is_not_known()
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes(Body), 0xC3, 0x28, 0xE9];
        var report = Reading.Of(bytes, Provenance.Text with { Charset = "utf-7" });
        Assert.StartsWith(Body[..^1], report.Text);
        Assert.Contains(report.Findings, f => f.Code == "C0205");
    }

    [Fact]
    public void The_charset_of_the_transport_reads_what_is_no_utf8()
    {
        var bytes = Encoding.Latin1.GetBytes(
            "Çà et là, des tirs ont été entendus près du moulin à Besançon hier soir."
        );
        var greek = Reading.Of(
            Charsets.Find("iso-8859-7")!.GetBytes("Νέα: ηχώ"),
            Provenance.Text with
            {
                Charset = "iso-8859-7",
            }
        );
        Assert.Equal("Νέα: ηχώ", greek.Text);
        var latin = Reading.Of(bytes, Provenance.Text with { Charset = "iso-8859-1" });
        Assert.StartsWith("Çà et là", latin.Text);
        Assert.DoesNotContain(latin.Findings, f => f.Code is "C0203" or "C0204");
    }
}
