using System.Globalization;
using Casus.Language.Expressions;
using Casus.Reports;

namespace Casus.Measure.Pages;

/// <summary>What was read out of a news page.</summary>
/// <param name="Signers">Agencies and the outlet: they sign where no person does.</param>
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
            [],
            DateOnly.TryParse(PageText.FirstDate(source), CultureInfo.InvariantCulture, out var day)
                ? new(DateInterval.On(day), [])
                : Publication.Unknown
        );
}
