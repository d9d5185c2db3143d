using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Reports.Copies;

namespace Casus.Reports;

/// <summary>Where a date was found; the names are those of the exported ledger.</summary>
public enum BasisKind
{
    Header,
    Metadata,
    Url,
    Text,
    Linked,
}

/// <summary>The words a date rests on: a span of the clean text, or a range of raw bytes where they are not in it, or neither when they were given from outside.</summary>
public sealed record DateBasis(BasisKind Kind, string Quote, TextSpan? Span, ByteRange? Raw);

/// <summary>The interval in which a report was published, on its own evidence alone.</summary>
public sealed record Publication(DateInterval Interval, ImmutableArray<DateBasis> Basis)
{
    public static Publication Unknown { get; } = new(DateInterval.Unknown, []);

    /// <summary>The day that the best evidence names, also where other evidence stands against it and the interval holds both; null when none names one.</summary>
    public DateOnly? Likeliest
    {
        get => Interval.IsDay ? Interval.Earliest : field;
        init;
    }
}

/// <summary>An outlet by its name and its domain without <c>www.</c>; either may be unknown.</summary>
public sealed record Outlet(string? Name, string? Domain);

/// <summary>What an agency or outlet did for a report: gave words, gave the text, gave a picture.</summary>
public enum AgencyRole
{
    Source,
    Supplied,
    Photo,
}

/// <summary>An agency or outlet that the report names, under the name it is known by.</summary>
public sealed record AgencyCredit(string Id, string Name, AgencyRole Role);

/// <summary>One published text: what was read out of its bytes and its provenance, and nothing that needs a second report.</summary>
/// <param name="Text">Clean text: the title as its first line, then paragraphs split by single line breaks. Never recut later.</param>
/// <param name="BodyStart">UTF-16 offset in <paramref name="Text"/> where the body begins.</param>
/// <param name="Byline">The persons who signed it, parted by commas; never an agency or outlet.</param>
/// <param name="Language">ISO 639-1, or <c>und</c> when it cannot be told.</param>
/// <param name="Sketch">What of the body is kept to find its copies among other reports.</param>
public sealed record Report(
    string Id,
    string Sha256,
    Provenance Provenance,
    string Text,
    int BodyStart,
    string? Title,
    string? Byline,
    Outlet? Outlet,
    string Language,
    Publication Published,
    ImmutableArray<AgencyCredit> Agencies,
    SpanMap Map,
    CopySketch Sketch,
    ImmutableArray<Finding> Findings
)
{
    /// <summary>Who signs it, as signed: the persons of the byline, and the agencies, outlets, desks and pen names beside them or in their place; null when nobody does.</summary>
    public string? Signed { get; init; }

    /// <summary>Corrections and notes of the editors in the text, as the page marks them: they are about the report, and stay in it.</summary>
    public ImmutableArray<TextSpan> Notes { get; init; } = [];

    /// <summary>Place, day and agency with which the body opens, up to where its first sentence begins; null when it has none.</summary>
    public TextSpan? Dateline { get; init; }

    /// <summary>The page's address: as given with the bytes, else as the page or text itself names it; null when nothing does.</summary>
    public string? Url { get; init; }
}
