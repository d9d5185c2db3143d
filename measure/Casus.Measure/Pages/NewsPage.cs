using System.Globalization;
using Casus.Language.Expressions;
using Casus.Reports;

namespace Casus.Measure.Pages;

/// <summary>What was read out of a news page.</summary>
/// <param name="Authors">The persons.</param>
/// <param name="Signers">All who sign: the persons, and the agencies, outlets and pen names beside them or in their place.</param>
sealed record NewsPage(
    string Body,
    string Title,
    IReadOnlyList<string> Authors,
    IReadOnlyList<string> Signers,
    Publication Published
)
{
    /// <summary>All that stands between the tags, the title as it stands, the tagged author, the first date anywhere.</summary>
    public static NewsPage Plain(string source) =>
        new(
            PageText.WithoutTags(source),
            PageText.TitleTag(source),
            PageText.AuthorTag(source) is { Length: > 0 } author ? [author] : [],
            PageText.AuthorTag(source) is { Length: > 0 } signer ? [signer] : [],
            DateOnly.TryParse(PageText.FirstDate(source), CultureInfo.InvariantCulture, out var day)
                ? new(DateInterval.On(day), [])
                : Publication.Unknown
        );
}
