namespace Casus.Web.Routing;

/// <summary>The rows that a program is given at once of a list that may be long, and where the next ones are.</summary>
/// <param name="Next">The address of the page after it; null at the end of the list.</param>
public sealed record RowsPage<T>(IReadOnlyList<T> Rows, string? Next)
{
    const int Usual = 500;
    const int AtMost = 1000;

    /// <summary>From the row after the one that <c>after</c> names on; null where that row stands in the list no more.</summary>
    public static RowsPage<T>? Of(Asked asked, IReadOnlyList<T> found, Func<T, string> idOf)
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
        return new(rows, isEnd ? null : asked.Onward(idOf(rows[^1])));
    }
}
