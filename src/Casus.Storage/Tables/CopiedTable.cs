using System.Data.Common;

namespace Casus.Storage.Tables;

/// <summary>A table that is the same in every store, its key first: read in the order of that, a page at a time.</summary>
sealed record CopiedTable(string Name, int KeyColumns, params string[] Columns)
{
    const int AtOnce = 200;

    /// <summary>In an order in which every row finds those that it points at.</summary>
    public static IReadOnlyList<CopiedTable> All { get; } =
    [
        new("entries", 1, "seq", "kind", "report", "file", "recorded_at", "content", "chain"),
        new("reports", 1, "seq", "id", "sha256", "raw_form", "raw", "report", "coding"),
        new("names", 2, "report", "file", "seq"),
        new("judgements", 1, "seq", "judgement"),
        new("reread", 1, "report", "report_text", "coding", "content"),
        new("derived", 3, "home", "kind", "id", "incident", "json"),
        new("shelves", 1, "key", "value"),
    ];

    public string List => string.Join(", ", Columns);

    public IEnumerable<object?[]> Rows(DbConnection from)
    {
        object?[]? last = null;
        do
        {
            var page = Page(from, last);
            foreach (var row in page)
                yield return row;
            last = page.Count == AtOnce ? page[^1] : null;
        } while (last is not null);
    }

    List<object?[]> Page(DbConnection from, object?[]? after)
    {
        var key = string.Join(", ", Columns.Take(KeyColumns));
        var marks = string.Join(", ", Enumerable.Range(1, KeyColumns).Select(i => $"${i}"));
        var where = after is null ? "" : $"WHERE ({key}) > ({marks})";
        var sql = $"SELECT {List} FROM {Name} {where} ORDER BY {key} LIMIT {AtOnce}";
        return [.. from.Rows(sql, [.. after?.Take(KeyColumns) ?? []]).Select(row => row.Values)];
    }
}
