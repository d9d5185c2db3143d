namespace Casus.Ledger.Searching;

/// <summary>Searching by going through every report: for ledgers in memory and for files without an index; what every index is held against.</summary>
public static class ScannedSearch
{
    public static IReadOnlyList<SearchHit> Search(ILedger ledger, SearchQuery query, SearchPage page) =>
        [
            .. Hits(ledger, query, page.Kind)
                .Where(hit => page.After is not { } after || hit.Place < after)
                .OrderByDescending(hit => hit.Place)
                .Take(page.AtMost),
        ];

    public static int Count(ILedger ledger, SearchQuery query, SearchIn kind, int atMost) =>
        Hits(ledger, query, kind).Take(atMost).Count();

    static IEnumerable<SearchHit> Hits(ILedger ledger, SearchQuery query, SearchIn kind) =>
        query.IsEmpty
            ? []
            : ledger
                .ReportIds()
                .Select(ledger.Load)
                .SelectMany(stored => SearchedText.Of(stored.Report, stored.Coding))
                .Where(text => text.Kind == kind && query.Fits(text.Text))
                .Select(text => new SearchHit(text.Kind, text.Id, text.Report, text.Day, text.Place));
}
