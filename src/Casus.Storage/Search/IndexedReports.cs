using Casus.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace Casus.Storage.Search;

/// <summary>The second half of the step to format 4, in its transaction: puts the reports that are there into the index.</summary>
static class IndexedReports
{
    const int AtOnce = 500;

    public static void Fill(SqliteConnection connection)
    {
        using var secret = LedgerSecret.Of(connection);
        var (hidden, index) = (new HiddenWords(secret), new SqliteWordIndex(connection));
        var count = 0;
        foreach (var row in connection.Rows("SELECT id, report, coding FROM reports ORDER BY seq"))
        {
            var id = row.GetString(0);
            index.Add(hidden.Report(id, row.GetString(1)), hidden.Coding(id, row.GetString(2)));
            if (++count % AtOnce == 0)
                index.Flush();
        }
        index.Flush();
    }
}
