using System.Collections.Immutable;

namespace Casus.Reports.Dating;

/// <summary>The day on which a crawler took a page: it was there by then.</summary>
static class CrawlBound
{
    /// <summary>Days by which a zone may be ahead of the crawler's clock.</summary>
    const int ZoneSlack = 1;

    /// <summary>All evidence but what dates the report after the day on which it was taken: clocks that run ahead, dates of things to come.</summary>
    public static List<DateEvidence> Before(List<DateEvidence> evidence, ImmutableArray<Finding>.Builder findings)
    {
        var crawls = evidence.Where(e => e is { Role: DateRole.NotAfter, Reliability: DateEvidence.Metadata });
        if (crawls.MinBy(e => e.Days.Latest) is not { Days.Latest: { } last } crawl)
            return evidence;
        var late = evidence.Where(e => e.Role is not DateRole.NotAfter && e.Days.Earliest > last.AddDays(ZoneSlack));
        foreach (var quote in late.Where(e => e.IsFirm).Select(e => e.Basis.Quote).Distinct())
            findings.Add(Findings.AfterCrawl(quote, crawl.Basis.Quote));
        return [.. evidence.Except(late)];
    }
}
