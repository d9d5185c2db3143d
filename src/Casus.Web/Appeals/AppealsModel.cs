using Casus.Web.Catalogue;
using Casus.Web.Routing;

namespace Casus.Web.Appeals;

/// <summary>Appeals narrowed by who asks, whom, under what and with which reply.</summary>
public sealed record AppealsModel(IReadOnlyList<AppealCard> Found, int Page, int Pages, IReadOnlyList<AppealCard> Rows)
{
    const int Usual = 50;

    /// <summary>Keys of the query, and what they narrow.</summary>
    public static IReadOnlyList<(string Key, Func<AppealCard, IEnumerable<string>> Values)> Filters { get; } =
    [
        ("requester", a => [a.Appeal.Requester]),
        ("addressee", a => [a.Appeal.Addressee]),
        ("stage", a => [Spelling.Of(a.Appeal.Stage)]),
        ("instrument", a => a.Appeal.Instruments.Select(i => i.Name)),
        (
            "reply",
            a =>
                a.Appeal.Responses.Count == 0
                    ? ["none"]
                    : a.Appeal.Responses.Select(r => Spelling.Of(r.Status)).Distinct()
        ),
    ];

    public static AppealsModel Of(Asked asked)
    {
        var found = asked
            .Catalogue.Appeals.Where(card =>
                Filters.All(f =>
                    asked[f.Key] is not { } value || f.Values(card).Contains(value, StringComparer.Ordinal)
                )
            )
            .ToList();
        var pages = Math.Max(1, (found.Count + Usual - 1) / Usual);
        var page = asked.Number("page", 1, pages);
        return new(found, page, pages, [.. found.Skip((page - 1) * Usual).Take(Usual)]);
    }

    /// <summary>The values of a filter over what was found, most first.</summary>
    public IReadOnlyList<FacetCount> Counts(Func<AppealCard, IEnumerable<string>> values, string? chosen) =>
        [
            .. Found
                .SelectMany(values)
                .GroupBy(v => v, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Take(FacetCounts.ShownAtMost)
                .Select(g => new FacetCount(g.Key, g.Count(), g.Key == chosen)),
        ];
}
