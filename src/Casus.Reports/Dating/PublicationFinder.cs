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
    /// <summary>Days by which two zones may date one moment differently.</summary>
    const int ZoneSlack = 1;

    public static Publication Find(
        CleanText clean,
        SourceText source,
        PageFacts facts,
        Provenance given,
        ReportKnowledge knowledge,
        ImmutableArray<Finding>.Builder findings
    )
    {
        var evidence = Stated(clean, source, facts, given, knowledge, findings);
        if (evidence.Count == 0)
            return ContentDating.Of(clean, source, knowledge);
        // A stable sort: of equals the first found stands.
        var ranked = evidence.OrderByDescending(e => e.Reliability).ToList();
        var best = ranked[0];
        var days = best.Interval;
        foreach (var other in ranked.Skip(1))
        {
            if (!days.MayMeet(other.Interval, ZoneSlack))
            {
                if (other.Reliability > DateEvidence.Update)
                    findings.Add(Findings.DateConflict(best.Basis.Quote, other.Basis.Quote));
            }
            else if (days.MayMeet(other.Interval) && other.Interval.Width < days.Width)
                days = days.Intersect(other.Interval);
        }
        return new(AsLocal(days, best, ranked), [.. ranked.Select(e => e.Basis)]);
    }

    /// <summary>A moment in UTC is another day where it was published, if the address or the same moment in a zone's time says so.</summary>
    static DateInterval AsLocal(DateInterval days, DateEvidence best, List<DateEvidence> ranked)
    {
        if (!days.IsDay || UtcMoment.Of(best.Basis.Quote) is not { } moment)
            return days;
        foreach (var other in ranked)
            if (
                other.Interval is { IsDay: true, Earliest: { } day }
                && day != days.Earliest
                && (
                    other.Basis.Kind is BasisKind.Url
                        ? UtcMoment.MayBe(moment, day)
                        : other.Reliability > DateEvidence.Update && UtcMoment.IsSame(moment, other.Basis.Quote)
                )
            )
                return other.Interval;
        return days;
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
                evidence.Add(Said(DateEvidence.Given, day, BasisKind.Metadata, given.Published, null));
            else
                findings.Add(Findings.BadPublished(given.Published));
        }
        if (given.Updated is { } updated && IsoDay.Of(updated) is { } changed)
            evidence.Add(Said(DateEvidence.Update, changed, BasisKind.Metadata, updated, null));
        foreach (var stated in facts.Dates)
            evidence.Add(Said(stated.Reliability, stated.Day, BasisKind.Metadata, stated.Value, stated.Raw));
        evidence.AddRange(HeadDates.Of(clean.Page, source, knowledge));
        foreach (var (url, raw) in Addresses(clean, source, facts, given))
            if (AddressDates.Of(url) is { } found)
                evidence.Add(
                    new(
                        found.Days.IsDay ? DateEvidence.Address : DateEvidence.AddressMonth,
                        found.Days,
                        new(BasisKind.Url, found.Quote, null, raw)
                    )
                );
        if (HeadDates.Dateline(clean.Page, knowledge) is { Mention.IsFullDate: true } dateline)
            evidence.Add(
                new(
                    DateEvidence.Dateline,
                    DateExpressions.Resolve(dateline.Mention, DateInterval.Unknown),
                    clean.Basis(dateline.Line, dateline.Mention.Span, source)
                )
            );
        return evidence;
    }

    static DateEvidence Said(int reliability, DateOnly day, BasisKind kind, string quote, ByteRange? raw) =>
        new(reliability, DateInterval.On(day), new(kind, quote, null, raw));

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
