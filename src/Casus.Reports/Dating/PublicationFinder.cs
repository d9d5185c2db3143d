using System.Collections.Immutable;
using Casus.Language.Expressions;
using Casus.Reports.Cleaning;
using Casus.Reports.Credits;
using Casus.Reports.Decoding;
using Casus.Reports.Html;

namespace Casus.Reports.Dating;

/// <summary>When a report was published, by its own evidence alone: what it states, and only where it states nothing what its text allows.</summary>
static class PublicationFinder
{
    public static Publication Find(
        CleanText clean,
        SourceText source,
        PageFacts facts,
        Provenance given,
        ReportKnowledge knowledge,
        ImmutableArray<Finding>.Builder findings
    )
    {
        var evidence = CrawlBound.Before(Stated(clean, source, facts, given, knowledge, findings), findings);
        return DateVerdict.Of(evidence, findings)
            ?? BoundedDay.Of(evidence, bounds => ContentDating.Bound(clean, source, knowledge, bounds));
    }

    static List<DateEvidence> Stated(
        CleanText clean,
        SourceText source,
        PageFacts facts,
        Provenance given,
        ReportKnowledge knowledge,
        ImmutableArray<Finding>.Builder findings
    )
    {
        var evidence = new List<DateEvidence>();
        if (!string.IsNullOrWhiteSpace(given.Published))
        {
            if (IsoDay.Of(given.Published) is { } day)
                evidence.Add(Said(DateRole.Published, DateEvidence.Given, day, given.Published));
            else
                findings.Add(Findings.BadPublished(given.Published));
        }
        if (given.Updated is { } updated && IsoDay.Of(updated) is { } changed)
            evidence.Add(Said(DateRole.Changed, DateEvidence.Update, changed, updated));
        if (given.Crawled is { } crawled && IsoDay.Of(crawled) is { } seen)
            evidence.Add(Said(DateRole.NotAfter, DateEvidence.Metadata, seen, crawled));
        foreach (var stated in facts.Dates)
            evidence.Add(
                new(stated.Role, stated.Reliability, stated.Days, new(stated.Kind, stated.Value, null, stated.Raw))
            );
        evidence.AddRange(HeadDates.Of(clean.Page, source, knowledge));
        foreach (var (address, raw) in Addresses(clean, source, facts, given))
        {
            var url = address;
            if (ArchivedAddress.Of(url) is { } copy)
            {
                url = copy.Original;
                evidence.Add(
                    new(
                        DateRole.NotAfter,
                        DateEvidence.Metadata,
                        DateInterval.On(copy.Day),
                        new(BasisKind.Url, copy.Quote, null, raw)
                    )
                );
            }
            if (AddressDates.Of(url) is { } found)
                evidence.Add(
                    new(
                        found.Days.IsDay ? DateRole.Shown : DateRole.Hint,
                        found.Days.IsDay ? DateEvidence.Address : DateEvidence.AddressMonth,
                        found.Days,
                        new(BasisKind.Url, found.Quote, null, raw)
                    )
                );
        }
        if (Datelines.Of(clean.Page, knowledge) is { Mention.IsFullDate: true } dateline)
            evidence.Add(
                new(
                    DateRole.Shown,
                    DateEvidence.Dateline,
                    DateExpressions.Resolve(dateline.Mention, DateInterval.Unknown),
                    clean.Basis(dateline.Line, dateline.Mention.Span, source)
                )
            );
        return evidence;
    }

    static DateEvidence Said(DateRole role, int reliability, DateOnly day, string quote) =>
        new(role, reliability, DateInterval.On(day), new(BasisKind.Metadata, quote, null, null));

    static IEnumerable<(string Url, ByteRange? Raw)> Addresses(
        CleanText clean,
        SourceText source,
        PageFacts facts,
        Provenance given
    )
    {
        if (given.Url is { } url)
            yield return (url, null);
        else if (facts.Url is { } canonical)
            yield return (canonical, null);
        else if (OutletFinder.OwnAddress(clean.Page) is { } own)
            yield return (own, own.Length == 0 ? null : OutletFinder.OwnAddressBytes(clean.Page, source));
    }
}
