using Casus.Ledger.Searching;

namespace Casus.Ledger;

/// <summary>A ledger to be looked at page by page: rows and words are found without going through the others.</summary>
public interface IBrowsable : ILedger
{
    /// <summary>The derived row of a kind and id; null when there is none.</summary>
    DerivedRow? Find(string kind, string id);

    /// <summary>Rows of a kind at their home, sorted by id, ordinal: the incident, or the report that is in none.</summary>
    IReadOnlyList<DerivedRow> At(string home, string kind);

    /// <summary>The next rows of a kind, sorted by id, ordinal; the first ones without an id to go on from.</summary>
    IReadOnlyList<DerivedRow> Page(string kind, string? after, int atMost);

    /// <summary>How many rows of a kind there are.</summary>
    int Count(string kind);

    /// <summary>What was stored and holds the words, the newest first. A statement that people judged misread is found too, but has no row.</summary>
    IReadOnlyList<SearchHit> Search(SearchQuery query, SearchPage page);

    /// <summary>How many would be found; counting stops at <paramref name="atMost"/>.</summary>
    int HitCount(SearchQuery query, SearchIn kind, int atMost);
}
