namespace Casus.Feeds.Tests.Crawls;

/// <summary>Run alone: the memory of a process is everybody's.</summary>
[CollectionDefinition(nameof(CrawlMemoryTests), DisableParallelization = true)]
[Collection(nameof(CrawlMemoryTests))]
public class CrawlMemoryTests
{
    const int Records = 6000;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nothing_of_a_crawl_needs_memory_for_more_than_a_record(bool isPacked)
    {
        var record = isPacked ? Warc.Gzip(Warc.Response()) : Warc.Response();
        var crawl = new byte[record.Length * Records];
        for (var i = 0; i < Records; i++)
            record.CopyTo(crawl, i * record.Length);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        var count = 0;
        foreach (var item in new Inputs(["-"], () => new MemoryStream(crawl)).Items())
        {
            Assert.Null(item.Finding);
            if (++count % 2000 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }
        Assert.Equal(Records, count);
        Assert.True(most < 2_000_000, $"{most} bytes");
    }
}
