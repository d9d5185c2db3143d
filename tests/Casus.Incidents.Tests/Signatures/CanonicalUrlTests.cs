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
}
