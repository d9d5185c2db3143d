using System.Collections.Immutable;
using Casus.Language.Expressions;
using Casus.Reports.Credits;
using Casus.Reports.Dating;

namespace Casus.Reports.Html;

/// <summary>A date that a page's own data or its lines give.</summary>
/// <param name="Value">The words of the date alone.</param>
/// <param name="Reliability">See <see cref="DateEvidence"/>.</param>
/// <param name="Raw">The bytes that hold it, when they were found.</param>
sealed record StatedDate(
    string Value,
    DateInterval Days,
    DateRole Role,
    int Reliability,
    BasisKind Kind,
    ByteRange? Raw
);

/// <summary>What a page says about itself outside its text.</summary>
sealed record PageFacts(
    string? Title,
    Signature Signature,
    string? SiteName,
    string? Url,
    string? Language,
    ImmutableArray<StatedDate> Dates
)
{
    public static PageFacts None { get; } = new(null, Signature.None, null, null, null, []);
}
