using System.Data.Common;

namespace Casus.Storage.Tables;

/// <summary>Puts all reports that are there into an index, in the transaction that its caller has begun.</summary>
static class IndexedReports
{
    const int AtOnce = 200;

    public static void Fill(DbConnection connection, WordIndex index)
    {
        using var secret = LedgerSecret.Of(connection);
        var hidden = new HiddenWords(secret);
        var last = 0L;
        while (Page(connection, last) is { Count: > 0 } page)
        {
            foreach (var row in page)
                index.Add(
                    hidden.Report(row.GetString(1), row.GetString(2)),
                    hidden.Coding(row.GetString(1), row.GetString(3))
                );
            index.Flush();
            last = page[^1].GetInt64(0);
        }
    }

    static List<SqlRow> Page(DbConnection connection, long after) =>
        [
            .. connection.Rows(
                "SELECT seq, id, report, coding FROM reports WHERE seq > $1 ORDER BY seq LIMIT $2",
                after,
                AtOnce
            ),
        ];
}
