using Casus.Reports.Decoding;
using Casus.Reports.Html;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Reports.Tests.Html;

/// <summary>What is left out of a page before it is parsed changes nothing that is read from it.</summary>
public class LeanSourceProperties
{
    static readonly string[] Pieces =
    [
        "<p>The dam broke on Monday, officials said, and nobody crossed the river for a week.</p>",
        "<p data-x='1' onclick=\"a('<b>')\" class=lead>Three days of rain filled the upper lake, and the town had to wait.</p>",
        "<div style=\"display:none\" data-id=7>Words that nobody sees on the page, though they stand in it.</div>",
        "<div class=\"article-body\" width=3>Engineers opened the gates &amp; left, &eacute;lite and all, said the board.</div>",
        "<!-- a comment with <p>words</p> -->",
        "<script>var a = '<p>words';</script>",
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Gates opened\"}</script>",
        "<style>p > b { color: red }</style>",
        "<svg><path d='M0 0'/><text>words</text></svg>",
        "<noscript><p>Please turn on scripts to read the whole of this page.</p></noscript>",
        "<iframe src=x><p>words</p></iframe>",
        "<select><option>One<option selected>Two</select>",
        "<img src=\"a.jpg\" alt='a > b' srcset=\"a 1x, b 2x\">",
        "<figure><img src=b.jpg/><figcaption target=x>The upper dam. Photo: Jane Roe</figcaption></figure>",
        "<ul><li tabindex=0>The upper lake belongs to the state;</li><li>the lower lake to the town.</li></ul>",
        "<a href=\"/x\" target=_blank rel='a'>Why the old dam was never finished</a> ",
        "<h1 data-t='<>'>Gates of the dam opened</h1>",
        "<b>bold <i>and <u>more</u></i></b>",
        "<br/>\r\n",
        "1 < 2 & 3 > 2; a&b ",
        "\u00E9\u4E2D\U0001F600 ",
        "<input value='x'><wbr><track src=y>",
    ];

    static readonly Arbitrary<string> Pages = Gen.Elements(Pieces)
        .ListOf()
        .Select(pieces => "<!doctype html><html><body>" + string.Concat(pieces) + "</body></html>")
        .ToArbitrary();

    [Fact]
    public void A_page_gives_the_same_text_with_and_without_it() =>
        Prop.ForAll(
                Pages,
                page =>
                {
                    var source = new SourceText(page, null, 0, []);
                    var given = new Provenance(MediaKind.Html);
                    var lean = HtmlPage.Read(source, given, Reading.Knowledge);
                    var full = HtmlPage.Read(source, LeanSource.All(page), given, Reading.Knowledge);
                    Assert.Equal(full.Lines.Select(l => (l.Text, l.Known)), lean.Lines.Select(l => (l.Text, l.Known)));
                    Assert.Equal(full.Lines.Select(l => l.Traced.Source), lean.Lines.Select(l => l.Traced.Source));
                    Assert.Equal(full.Facts.Title, lean.Facts.Title);
                }
            )
            .QuickCheckThrowOnFailure();
}
