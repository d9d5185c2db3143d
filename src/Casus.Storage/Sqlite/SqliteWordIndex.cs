using System.Data.Common;
using Casus.Ledger.Searching;
using Casus.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace Casus.Storage.Sqlite;

/// <summary>FTS5 over words that were cut and folded outside, and a table that tells whose they are.</summary>
sealed class SqliteWordIndex(SqliteConnection connection) : WordIndex
{
    public override void Remove(string report)
    {
        connection.Run("DELETE FROM words WHERE rowid IN (SELECT place FROM searched WHERE report = $1)", report);
        connection.Run("DELETE FROM searched WHERE report = $1", report);
    }

    /// <summary>Deleted words only bear a mark until their segments are merged.</summary>
    public override void Sweep() => connection.Run("INSERT INTO words (words) VALUES ('optimize')");

    public override IReadOnlyList<SearchHit> Search(SearchQuery query, SearchPage page) =>
        query.IsEmpty
            ? []
            :
            [
                .. connection
                    .Rows(
                        """
                        SELECT s.id, s.report, s.day, s.place FROM words CROSS JOIN searched s ON s.place = words.rowid
                        WHERE words MATCH $1 AND words.rowid < $2 ORDER BY words.rowid DESC LIMIT $3
                        """,
                        FtsQuery.Of(query, NameOf(page.Kind)),
                        page.After ?? long.MaxValue,
                        page.AtMost
                    )
                    .Select(row => Hit(page.Kind, row)),
            ];

    public override int Count(SearchQuery query, SearchIn kind, int atMost) =>
        query.IsEmpty
            ? 0
            : (int)
                connection.Number(
                    "SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH $1 LIMIT $2)",
                    FtsQuery.Of(query, NameOf(kind)),
                    atMost
                );

    /// <summary>Asked again and again: made ready once for all of them.</summary>
    protected override void Write(IReadOnlyList<SearchedText> texts)
    {
        using var list = connection.Command(
            """
            INSERT INTO searched (place, kind, id, report, day) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (place) DO NOTHING
            """,
            new object?[5]
        );
        using var add = connection.Command(
            "INSERT INTO words (rowid, reports, statements) VALUES ($1, $2, $3)",
            new object?[3]
        );
        foreach (var text in texts)
        {
            var joined = SearchWords.Joined(text.Text);
            Put(
                add,
                Listed(list, text),
                text.Kind is SearchIn.Reports ? joined : "",
                text.Kind is SearchIn.Statements ? joined : ""
            );
        }
    }

    /// <summary>Two texts of one day whose hashes are the same, which hardly ever happens, stand side by side.</summary>
    static long Listed(DbCommand list, SearchedText text)
    {
        var place = text.Place;
        while (Put(list, place, NameOf(text.Kind), text.Id, text.Report, Written(text.Day)) == 0)
            place++;
        return place;
    }

    static int Put(DbCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command.ExecuteNonQuery();
    }
}
