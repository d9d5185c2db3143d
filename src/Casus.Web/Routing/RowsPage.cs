namespace Casus.Web.Routing;

/// <summary>Lists that may be long, as programs are given them: some rows at once, and where the next ones are.</summary>
public static class RowsPage
{
    const int Usual = 500;
    const int AtMost = 1000;

    /// <summary>Of the query: the id of the last row that was seen, and how many rows to give.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["after", "limit"];

    /// <summary>The rows that are asked for, and the address of those after them, null at the end; null where the row that was seen stands in the list no more.</summary>
    public static (IReadOnlyList<T> Rows, string? Next)? Of<T>(
        Asked asked,
        IReadOnlyList<T> found,
        Func<T, string> idOf
    )
    {
        var from = 0;
        if (asked["after"] is { } after)
        {
            while (from < found.Count && idOf(found[from]) != after)
                from++;
            if (from++ == found.Count)
                return null;
        }
        var rows = found.Skip(from).Take(asked.Number("limit", Usual, AtMost)).ToList();
        var isEnd = from + rows.Count >= found.Count;
        return (rows, isEnd ? null : asked.Onward(idOf(rows[^1])));
    }
}
