using Casus.Ledger.Searching;
using Casus.Storage.Tables;
using Npgsql;

namespace Casus.Storage.Postgres;

/// <summary>An inverted index over words that were cut and folded outside, and the words in their order for what stands one after another.</summary>
sealed class PostgresWordIndex(NpgsqlConnection connection) : WordIndex
{
    public override void Remove(string report) => connection.Run("DELETE FROM searched WHERE report = $1", report);

    /// <summary>Nothing: the table is written anew with the others.</summary>
    public override void Sweep() { }

    public override IReadOnlyList<SearchHit> Search(SearchQuery query, SearchPage page) =>
        query.IsEmpty
            ? []
            :
            [
                .. connection
                    .Rows(
                        $"""
                        SELECT id, report, day, place FROM searched
                        WHERE {TsQuery.Where(NameOf(page.Kind))} AND place < $4 ORDER BY place DESC LIMIT $5
                        """,
                        TsQuery.Of(query),
                        TsQuery.Phrases(query, excluded: false),
                        TsQuery.Phrases(query, excluded: true),
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
                    $"SELECT count(*) FROM (SELECT 1 FROM searched WHERE {TsQuery.Where(NameOf(kind))} LIMIT $4) found",
                    TsQuery.Of(query),
                    TsQuery.Phrases(query, excluded: false),
                    TsQuery.Phrases(query, excluded: true),
                    atMost
                );

    protected override void Write(IReadOnlyList<SearchedText> texts)
    {
        const string Insert = """
            INSERT INTO searched (place, kind, id, report, day, joined)
            SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
            """;
        connection.Run(
            Insert,
            Places(texts),
            texts.Select(text => NameOf(text.Kind)).ToArray(),
            texts.Select(text => text.Id).ToArray(),
            texts.Select(text => text.Report).ToArray(),
            texts.Select(text => Written(text.Day)).ToArray(),
            texts.Select(text => $" {SearchWords.Joined(text.Text)} ").ToArray()
        );
    }

    /// <summary>Two texts of one day whose hashes are the same, which hardly ever happens, stand side by side.</summary>
    long[] Places(IReadOnlyList<SearchedText> texts)
    {
        var wanted = texts.Select(text => text.Place).ToArray();
        var taken = connection
            .Rows("SELECT place FROM searched WHERE place = ANY ($1)", wanted)
            .Select(row => row.GetInt64(0))
            .ToHashSet();
        for (var i = 0; i < wanted.Length; i++)
            while (!taken.Add(wanted[i]))
                wanted[i]++;
        return wanted;
    }
}
