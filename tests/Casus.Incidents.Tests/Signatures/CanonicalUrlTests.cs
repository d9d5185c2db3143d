using Casus.Incidents.Signatures;

namespace Casus.Incidents.Tests.Signatures;

public class CanonicalUrlTests
{
    [Theory]
    [InlineData("https://www.News.test/a/?utm_source=x&fbclid=1#top", "news.test/a")]
    [InlineData("http://m.news.test/a?id=12&b=1", "news.test/a?b=1&id=12")]
    [InlineData("ftp://news.test/a", null)]
    [InlineData("not an address", null)]
    [InlineData(null, null)]
    public void Of_keeps_what_names_the_page(string? url, string? page) => Assert.Equal(page, CanonicalUrl.Of(url));

    [Theory]
    [InlineData("https://news.test/a", "news.test/a")]
    [InlineData("https://www.news.test/", null)]
    public void The_front_page_is_no_page_of_a_report(string url, string? page) =>
        Assert.Equal(page, CanonicalUrl.OfPage(url));
}
