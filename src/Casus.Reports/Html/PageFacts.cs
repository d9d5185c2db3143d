using System.Collections.Immutable;

namespace Casus.Reports.Html;

/// <summary>A date that a page's own data gives for its publication.</summary>
/// <param name="Reliability">See <see cref="Dating.DateEvidence"/>.</param>
/// <param name="Raw">The bytes that hold it, when they were found.</param>
sealed record StatedDate(string Value, DateOnly Day, int Reliability, ByteRange? Raw);

/// <summary>What a page says about itself outside its text.</summary>
sealed record PageFacts(
    string? Title,
    string? Byline,
    string? SiteName,
    string? Url,
    string? Language,
    ImmutableArray<StatedDate> Dates
)
{
    public static PageFacts None { get; } = new(null, null, null, null, null, []);
}
