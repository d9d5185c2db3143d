using System.Collections.Immutable;
using Casus.Coding;
using Casus.Language;
using Casus.Reports;
using Casus.Reports.Copies;

namespace Casus.Incidents.Signatures;

/// <summary>A report and its coding to what resolution keeps of it.</summary>
public static class SignatureReader
{
    const int PlacesAtMost = 12;

    public static Signature Read(Report report, ReportCoding coding)
    {
        var body = report.Text[report.BodyStart..];
        // Titles are no sentences that come again.
        ulong? Sentence(TextSpan span) =>
            span.Start < report.BodyStart ? null : SketchedSentence.HashAt(body, span.Start - report.BodyStart);
        return new(
            report.Id,
            report.Sha256,
            CanonicalUrl.OfPage(report.Url ?? report.Provenance.Url),
            report.Published.Interval,
            coding.Main,
            coding.Main is { } main ? new WordVector(main.Words) : WordVector.Empty,
            report.Sketch,
            Places(coding, Sentence),
            Counts(coding, Sentence),
            Appeals(coding, Sentence)
        )
        {
            Wire = Wire(report),
            Sentences = SketchedSentence.Of(body),
            Outlet = report.Outlet?.Domain ?? report.Outlet?.Name,
        };
    }

    static WireStanding Wire(Report report)
    {
        var suppliers = report.Agencies.Where(a => a.Role is AgencyRole.Supplied).ToList();
        return suppliers.Count == 0 ? WireStanding.None
            : suppliers.Any(a => a.Name == report.Outlet?.Name) ? WireStanding.Agency
            : WireStanding.Credited;
    }

    static ImmutableArray<SignaturePlace> Places(ReportCoding coding, Func<TextSpan, ulong?> sentence) =>
        [
            .. coding
                .Places.Where(p => !p.Background)
                .Select(p => new SignaturePlace(
                    PlaceNames.Fold(p.Name),
                    p.Latitude,
                    p.Longitude,
                    p.WherePrecision,
                    sentence(p.Span)
                ))
                .Where(p => p.Name.Length > 1)
                .DistinctBy(p => p.Name, StringComparer.Ordinal)
                .Take(PlacesAtMost),
        ];

    static ImmutableArray<SignatureCount> Counts(ReportCoding coding, Func<TextSpan, ulong?> sentence) =>
        [
            .. coding
                .Figures.Where(f => !f.Background && f.Quantity.Best > 0)
                .Select(f => new SignatureCount(f.Kind, f.Side, f.Quantity.Best!.Value, sentence(f.Span)))
                .DistinctBy(c => (c.Kind, c.Side, c.Value))
                .Take(PlacesAtMost),
        ];

    static ImmutableArray<SignatureAppeal> Appeals(ReportCoding coding, Func<TextSpan, ulong?> sentence) =>
        [
            .. coding
                .Appeals.Where(a => !a.Background)
                .Select(a => new SignatureAppeal(
                    a.Requester,
                    a.Addressee,
                    [.. a.Instruments.Select(i => i.Id ?? $"{i.Year}")],
                    sentence(a.Span)
                )),
        ];
}
