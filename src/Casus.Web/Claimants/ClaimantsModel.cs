using Casus.Ledger.Searching;
using Casus.Web.Catalogue;
using Casus.Web.Routing;

namespace Casus.Web.Claimants;

/// <summary>Who says things, narrowed by words and side, one page of it.</summary>
public sealed record ClaimantsModel(
    IReadOnlyList<ClaimantCard> Found,
    int Page,
    int Pages,
    IReadOnlyList<ClaimantCard> Rows
)
{
    const int Usual = 60;

    public static ClaimantsModel Of(Asked asked)
    {
        var words = SearchWords.In(asked["q"] ?? "").Select(w => " " + w.Folded).ToList();
        var found = asked
            .Catalogue.Claimants.Where(c => asked["side"] is not { } side || c.Side == side)
            .Where(c =>
                words.Count == 0
                || " " + SearchWords.Joined($"{c.Id} {c.Name}") is var sought
                    && words.All(w => sought.Contains(w, StringComparison.Ordinal))
            )
            .ToList();
        var pages = Math.Max(1, (found.Count + Usual - 1) / Usual);
        var page = asked.Number("page", 1, pages);
        return new(found, page, pages, [.. found.Skip((page - 1) * Usual).Take(Usual)]);
    }
}
