using Casus.Ledger.Searching;
using Casus.Web.Catalogue;
using Casus.Web.Routing;

namespace Casus.Web.Incidents;

/// <summary>Which incidents are asked for; everything of it stands in the address.</summary>
/// <param name="Words">Folded; each must begin a word of a card.</param>
/// <param name="Chosen">By facet, the values that an incident must all have.</param>
public sealed record IncidentQuery(
    IReadOnlyList<string> Words,
    IReadOnlyList<IReadOnlyList<string>> Chosen,
    DateOnly? From,
    DateOnly? To,
    string? PartOf,
    string Sort
)
{
    /// <summary>The same for two queries that find the same.</summary>
    public string Key =>
        string.Join(
            '\n',
            [Sort, PartOf, $"{From}", $"{To}", string.Concat(Words), .. Chosen.Select(c => string.Join('\t', c))]
        );

    public static IncidentQuery Of(Asked asked) =>
        new(
            [.. SearchWords.In(asked["q"] ?? "").Select(w => " " + w.Folded)],
            [.. FacetKeys.All.Select(key => asked.All(key))],
            Spelling.Day(asked["from"]),
            Spelling.Day(asked["to"]),
            asked["part-of"],
            asked["sort"] is "oldest" or "reports" ? asked["sort"]! : "newest"
        );

    /// <summary>The same without one of its filters.</summary>
    public IncidentQuery Without(string key, string value) =>
        key switch
        {
            "q" => this with { Words = [] },
            "from" => this with { From = null },
            "to" => this with { To = null },
            "part-of" => this with { PartOf = null },
            _ => this with
            {
                Chosen = [.. Chosen.Select((c, f) => FacetKeys.All[f] == key ? [.. c.Where(v => v != value)] : c)],
            },
        };

    /// <summary>In the order asked for.</summary>
    public IReadOnlyList<IncidentCard> In(LedgerCatalogue catalogue)
    {
        var numbers = new int[Chosen.Count][];
        for (var f = 0; f < Chosen.Count; f++)
        {
            var facet = catalogue.Facets[f];
            if (Chosen[f].Any(value => !facet.Numbers.ContainsKey(value)))
                return [];
            numbers[f] = [.. Chosen[f].Select(value => facet.Numbers[value])];
        }
        var found = catalogue.Cards.Where(card => Fits(card, numbers));
        return Sort switch
        {
            "oldest" => [.. found.Reverse().OrderBy(c => c.Day is null)],
            "reports" => [.. found.OrderByDescending(c => c.Reports)],
            _ => [.. found],
        };
    }

    bool Fits(IncidentCard card, int[][] numbers)
    {
        if (PartOf is not null && card.PartOf != PartOf)
            return false;
        if (From is { } from && !((card.End.Latest ?? card.Day) >= from))
            return false;
        if (To is { } to && !(card.Day <= to))
            return false;
        for (var f = 0; f < numbers.Length; f++)
            foreach (var number in numbers[f])
                if (Array.IndexOf(card.Values[f], number) < 0)
                    return false;
        foreach (var word in Words)
            if (!card.Sought.Contains(word, StringComparison.Ordinal))
                return false;
        return true;
    }
}
