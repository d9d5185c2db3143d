namespace Casus.Ledger.Searching;

/// <summary>Searching a view of a ledger that holds some of its reports.</summary>
public static class SearchOfView
{
    /// <summary>Hits of the ledger below that the view holds.</summary>
    public static IReadOnlyList<SearchHit> Search(ILedger view, ILedger entries, SearchQuery query, SearchPage page)
    {
        if (entries is not IBrowsable below)
            return ScannedSearch.Search(view, query, page);
        var found = new List<SearchHit>();
        var next = page;
        while (found.Count < page.AtMost && below.Search(query, next) is { Count: > 0 } hits)
        {
            found.AddRange(hits.Where(hit => view.Has(hit.Report)).Take(page.AtMost - found.Count));
            next = next with { After = hits[^1].Place };
        }
        return found;
    }

    /// <summary>How many, counted to the limit.</summary>
    public static int Count(ILedger view, ILedger entries, SearchQuery query, SearchIn kind, int atMost) =>
        Search(view, entries, query, new(kind, null, atMost)).Count;
}
