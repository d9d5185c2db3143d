namespace Casus.Web.Tests;

public class PageTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task The_list_of_incidents_is_a_page_under_a_strict_policy()
    {
        var answer = await site.Http.GetAsync("/incidents");
        Assert.True(answer.IsSuccessStatusCode);
        Assert.Contains("Paris keeps silent", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single());
    }
}
