using System.Text;
using Casus.Feeds.Tests.Crawls;
using Casus.Reports;
using Casus.Tests;

namespace Casus.Feeds.Tests.Syndication;

/// <summary>Entries of feeds as items.</summary>
public sealed class FeedTests : IDisposable
{
    const string Rss = """
        <?xml version="1.0" encoding="utf-8"?>
        <!-- a feed that nobody publishes -->
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>The Oskel Courier</title><link>https://oskel.example/</link><language>en-GB</language>
        <item><title>Ferry stops &amp;amp; waits</title><link>https://oskel.example/a</link><guid isPermaLink="false">n-1</guid>
          <pubDate>Mon, 09 May 2031 08:30:00 +0200</pubDate><dc:creator>Mira Tandell</dc:creator>
          <description>The ferry stopped.</description>
          <content:encoded><![CDATA[<p>The ferry to Oskel stopped on Monday.</p>]]></content:encoded></item>
        <item><title>Only a headline</title></item>
        </channel></rss>
        """;

    readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_entry_is_its_fullest_text_with_what_the_feed_says_about_it()
    {
        var items = Items(Rss);
        Assert.Equal(["-#n-1", "-#2"], items.Select(i => i.Name));
        Assert.Equal(["<p>The ferry to Oskel stopped on Monday.</p>", "Only a headline"], items.Select(Warc.Text));
        Assert.Equal(
            new Provenance(
                MediaKind.Html,
                "https://oskel.example/a",
                "Ferry stops & waits",
                "2031-05-09T08:30:00+02:00",
                null,
                "en-GB"
            )
            {
                Author = "Mira Tandell",
                Feed = "The Oskel Courier",
            },
            items[0].Provenance
        );
        Assert.Null(items[1].Provenance.Published);
    }

    [Fact]
    public void Atom_tells_publication_and_change_apart_and_links_from_its_base()
    {
        var item = Items(
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://oskel.example/news/"><title type="html">The &lt;b&gt;Courier&lt;/b&gt;</title>
                <entry xml:lang="hy"><id>urn:n:7</id><title>A &lt; B</title><link rel="enclosure" href="x.mp3"/><link href="b?c=1"/>
                <published>2031-05-09</published><updated>2031-05-10T07:00:00Z</updated><author><name>Mira Tandell</name></author><author><name>Osk Lind</name></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Two <b>ferries</b> &amp; a boat.</p></div></content></entry></feed>
                """
            )
            .Single();
        Assert.Equal("<div><p>Two <b>ferries</b> &amp; a boat.</p></div>", Warc.Text(item).Trim());
        Assert.Equal(
            new Provenance(MediaKind.Html, "https://oskel.example/news/b?c=1", "A < B", "2031-05-09", null, "hy")
            {
                Author = "Mira Tandell, Osk Lind",
                Updated = "2031-05-10T07:00:00+00:00",
                Feed = "The Courier",
            },
            item.Provenance
        );
    }

    [Fact]
    public void Rss_of_1999_with_its_document_type_is_read()
    {
        var items = Items(
            """
            <?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
            <rss version="0.91"><channel><title>Old</title><item><title>A&nbsp;B</title><description>C &eacute; D</description></item></channel></rss>
            """
        );
        Assert.Equal(("A B", "C é D"), (items.Single().Provenance.Title, Warc.Text(items.Single())));
        var rdf = Items(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
            <channel><title>RDF</title></channel><item rdf:about="https://oskel.example/x"><title>T</title><link>https://oskel.example/x</link><d:date>2031-05-09T01:00-05:00</d:date></item></rdf:RDF>
            """
        );
        Assert.Equal(
            ("RDF", "2031-05-09T01:00:00-05:00"),
            (rdf.Single().Provenance.Feed, rdf.Single().Provenance.Published)
        );
    }

    [Fact]
    public void Json_feeds_are_read()
    {
        var items = Items(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "The Courier", "home_page_url": "https://oskel.example/", "language": "en",
             "items": [
              {"id": 4, "url": "/j", "title": "T", "content_html": "<p>x</p>", "date_published": "2031-05-09T08:00:00Z", "authors": [{"name": "Mira Tandell"}]},
              {"id": "b", "content_text": "Plain.", "author": {"name": "Osk Lind"}, "date_modified": "some day"},
              {"id": "c"} ]}
            """
        );
        Assert.Equal([null, null, "C0154"], Warc.Codes(items));
        Assert.Equal(["-#4", "-#b", "-#c"], items.Select(i => i.Name));
        Assert.Equal(
            new Provenance(MediaKind.Html, "https://oskel.example/j", "T", "2031-05-09T08:00:00+00:00", null, "en")
            {
                Author = "Mira Tandell",
                Feed = "The Courier",
            },
            items[0].Provenance
        );
        Assert.Equal(["C0158"], items[1].Notes.Select(n => n.Code));
    }

    [Fact]
    public void A_field_whose_name_is_half_a_character_costs_its_entry_alone()
    {
        var items = Items(
            "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"\\ud800ti\":1,\"id\":\"a\"},{\"id\":\"b\",\"content_text\":\"x\"}]}"
        );
        Assert.Equal(["C0154", null], Warc.Codes(items));
    }

    [Fact]
    public void Content_tells_what_a_file_is_and_a_folder_passes_by_what_is_no_feed()
    {
        _folder.Write("a.xml", Rss);
        _folder.Write("b.txt", Rss);
        _folder.Write("c.xml", "<catalogue><title>No feed</title></catalogue>");
        _folder.Write("d.json", "{\"settings\": 1}");
        File.WriteAllBytes(_folder.Path("e.gz"), Warc.Gzip(Encoding.Unicode.GetBytes("\uFEFF" + Rss)));
        var inputs = new Inputs([_folder.Root], () => Stream.Null);
        Assert.Equal(
            ["a.xml#n-1", "a.xml#2", "b.txt#n-1", "b.txt#2", "e.gz#n-1", "e.gz#2"],
            inputs.Items().Select(i => i.Name)
        );
        Assert.Equal(2, inputs.PassedOver);
    }

    [Theory]
    [InlineData("windows-1251", "windows-1251")]
    [InlineData("koi8-r", "koi8-r")]
    [InlineData("utf-16", "utf-16")]
    [InlineData("utf-8", "windows-1251")] // says one thing and is another
    [InlineData("iso-2022-jp", "iso-2022-jp")]
    public void The_encoding_is_that_of_the_bytes(string written, string declared)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(written) ?? Encoding.GetEncoding(written);
        var text = written.StartsWith("iso", StringComparison.Ordinal) ? "日本" : "Паром";
        var feed =
            $"<?xml version='1.0' encoding='{declared}'?><rss><channel><item><title>{text}</title></item></channel></rss>";
        var item = Warc.Items([.. encoding.GetPreamble(), .. encoding.GetBytes(feed)]).Single();
        Assert.Equal(text, item.Provenance.Title);
    }

    [Fact]
    public void An_unknown_encoding_is_told_and_the_feed_is_read()
    {
        var item = Items(
                "<?xml version='1.0' encoding='klingon'?><rss><channel><item><title>Schön</title></item></channel></rss>"
            )
            .Single();
        Assert.Equal("Schön", item.Provenance.Title);
        var latin = Encoding.Latin1.GetBytes(
            "<?xml version='1.0' encoding='klingon'?><rss><channel><item><title>Schön</title></item></channel></rss>"
        );
        var odd = Warc.Items(latin).Single();
        Assert.Equal(("Schön", "C0157"), (odd.Provenance.Title, odd.Notes.Single().Code));
    }

    [Fact]
    public void An_encoding_that_may_not_be_read_is_told_like_one_that_is_not_known()
    {
        var feed =
            "<?xml version='1.0' encoding='utf-7'?><rss><channel><item><title>Schön</title></item></channel></rss>";
        Assert.Equal("C0157", Warc.Items(Encoding.Latin1.GetBytes(feed)).Single().Notes.Single().Code);
    }

    [Fact]
    public void Entities_are_never_expanded_and_nothing_is_fetched()
    {
        var levels = string.Concat(
            Enumerable
                .Range(1, 9)
                .Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">")
        );
        var item = Items(
                $"<!DOCTYPE rss [<!ENTITY l0 \"lol\">{levels}<!ENTITY file SYSTEM \"file:///etc/hostname\"> <!-- ]> -->]><rss><channel><item><title>A &l9; &file; B</title></item></channel></rss>"
            )
            .Single();
        Assert.Equal("A &l9; &file; B", item.Provenance.Title);
        Assert.Equal(["C0156"], item.Notes.Select(n => n.Code));
    }

    [Fact]
    public void What_nobody_closed_is_closed_at_the_next_entry()
    {
        var items = Items(
            "<rss><channel><item><title>A & B</title><description>One <b>two<item><title>C</title></item><item><title>D</item></channel></rss>"
        );
        Assert.Equal(["A & B", "C", "D"], items.Select(i => i.Provenance.Title));
    }

    [Fact]
    public void A_cut_feed_is_read_as_far_as_it_is_whole()
    {
        var items = Items(Rss[..Rss.IndexOf("Only a headline", StringComparison.Ordinal)]);
        Assert.Equal([null, "C0151"], Warc.Codes(items));
        Assert.Contains("after 1 whole entries", items[1].Finding!.Message);
        var json = Items(
            "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{\"id\": 1, \"content_text\": \"a\"}, {\"id\": 2, "
        );
        Assert.Equal([null, "C0152"], Warc.Codes(json));
        Assert.Equal("C0155", Items("<rss><channel></channel></rss>").Single().Finding?.Code);
    }

    [Fact]
    public void Deep_and_endless_markup_costs_little()
    {
        var deep = string.Concat(Enumerable.Repeat("<b>", 200_000));
        var open = string.Concat(Enumerable.Repeat("<a \"", 200_000));
        foreach (
            var evil in (string[])
                [deep, open, new string('<', 400_000), "<!--" + deep, "<![CDATA[" + deep, "<!DOCTYPE " + open]
        )
            Assert.NotEmpty(
                Items(
                    $"<rss><channel><item><title>A</title></item><item><description>{evil}</description></item></channel></rss>"
                )
            );
    }

    [Fact]
    public void An_entry_over_the_limit_is_passed_over_and_the_next_is_read()
    {
        var huge = string.Concat(Enumerable.Repeat("<p>shots</p>", InputLimits.Largest / 10));
        var items = Items(
            $"<rss><channel><item><description>{huge}</description></item><item><title>B</title></item></channel></rss>"
        );
        Assert.Equal(["C0153", null], Warc.Codes(items));
    }

    static List<Item> Items(string feed) => Warc.Items(Encoding.UTF8.GetBytes(feed));
}
