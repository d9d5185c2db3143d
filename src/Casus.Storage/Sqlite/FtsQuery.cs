using Casus.Ledger.Searching;

namespace Casus.Storage.Sqlite;

/// <summary>A query in the words of SQLite's FTS5: folded words hold letters and digits only, so nothing needs an escape.</summary>
static class FtsQuery
{
    public static string Of(SearchQuery query, string column)
    {
        var wanted = query.Terms.Where(term => !term.IsExcluded).Select(Phrase);
        var without = query.Terms.Where(term => term.IsExcluded).Select(Phrase).ToList();
        var all = string.Join(" AND ", wanted);
        return without.Count == 0
            ? $"{column} : ({all})"
            : $"{column} : (({all}) NOT ({string.Join(" OR ", without)}))";
    }

    static string Phrase(SearchTerm term) => $"\"{string.Join(' ', term.Words)}\"{(term.IsPrefix ? " *" : "")}";
}
