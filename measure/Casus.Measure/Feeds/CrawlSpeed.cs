using Casus.Feeds;

namespace Casus.Measure.Feeds;

/// <summary>How many records of a packed crawl are read in a second of processor time by one thread, their pages taken out of HTTP but not read.</summary>
static class CrawlSpeed
{
    const int Records = 4000;

    /// <summary>About 20 KB a record, as the pages of CC-NEWS and Common Crawl are in the middle.</summary>
    const int Words = 3000;

    const int Runs = 5;

    public static double RecordsPerCpuSecond()
    {
        var crawl = MadeCrawl.Members(Records, Words, seed: 7).SelectMany(member => member).ToArray();
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var started = Environment.CpuUsage.TotalTime;
            var read = new Inputs(["-"], () => new MemoryStream(crawl)).Items().Count(item => item.Finding is null);
            var took = Environment.CpuUsage.TotalTime - started;
            if (read != Records)
                throw new InvalidOperationException($"{read} records of {Records} were read.");
            best = took < best ? took : best;
        }
        return Records / best.TotalSeconds;
    }
}
