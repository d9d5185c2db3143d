using Casus.Feeds;

namespace Casus.Measure.Feeds;

/// <summary>A packed crawl cut at a thousand places: everything whole before the cut must be read and the cut be told.</summary>
static class CrawlCuts
{
    const int Records = 1000;
    const int Cuts = 1000;
    const int Words = 120;

    /// <summary>The share of cuts for which both hold. A cut just between two records leaves a whole file, so there none is made.</summary>
    public static double Told()
    {
        var members = MadeCrawl.Members(Records, Words, seed: 11);
        var ends = members.Aggregate(new List<int> { 0 }, (sums, member) => [.. sums, sums[^1] + member.Length]);
        var crawl = members.SelectMany(member => member).ToArray();
        var dice = new Random(13);
        var (told, made) = (0, 0);
        while (made < Cuts)
        {
            var cut = dice.Next(2, crawl.Length);
            if (ends.BinarySearch(cut) >= 0)
                continue;
            made++;
            var whole = ends.Count(end => end <= cut) - 1;
            var items = new Inputs(["-"], () => new MemoryStream(crawl, 0, cut)).Items().ToList();
            var read = items.Count(item => item.Finding is null);
            // One more is read where the cut fell behind the page, into the check sum of its member.
            told += items[^1].Finding?.Code == "C0121" && read >= whole && read <= whole + 1 ? 1 : 0;
        }
        return (double)told / Cuts;
    }
}
