using Casus.Ledger.Searching;

namespace Casus.Storage.Postgres;

/// <summary>A query in the words of PostgreSQL: folded words hold letters and digits only, so nothing needs an escape.</summary>
static class TsQuery
{
    /// <summary>Of <c>$1</c>, which words stand there and which do not; <c>$2</c>, which of them one after another; and <c>$3</c>, which do not so.</summary>
    public static string Where(string kind) =>
        $"kind = '{kind}' AND words @@ $1::tsquery AND joined LIKE ALL ($2) AND joined NOT LIKE ALL ($3)";

    public static string Of(SearchQuery query) =>
        string.Join(
            " & ",
            query
                .Terms.Where(term => !term.IsExcluded || term.Words.Length == 1)
                .SelectMany(term => term.Words.Select((_, i) => Word(term, i)))
        );

    /// <summary>Patterns over joined words.</summary>
    public static string[] Phrases(SearchQuery query, bool excluded) =>
        [
            .. query
                .Terms.Where(term => term.Words.Length > 1 && term.IsExcluded == excluded)
                .Select(term => $"% {string.Join(' ', term.Words)}{(term.IsPrefix ? "%" : " %")}"),
        ];

    static string Word(SearchTerm term, int i) =>
        $"{(term.IsExcluded ? "!" : "")}'{term.Words[i]}'{(term.IsPrefix && i == term.Words.Length - 1 ? ":*" : "")}";
}
