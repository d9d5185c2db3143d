using System.Globalization;
using System.Text;
using System.Text.Json;
using Casus.Ledger;
using Casus.Ledger.Checks;
using Casus.Ledger.Redactions;
using Casus.Reports;
using Casus.Storage.Sqlite;
using Casus.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace Casus.Storage;

/// <summary>Whether a ledger file is whole: SQLite's own check, the chain of entries, and the hash of every stored row.</summary>
public static class StoreCheck
{
    /// <summary>Throws <see cref="LedgerProblem"/> when the file cannot even be opened as a ledger.</summary>
    public static IReadOnlyList<CheckResult> Run(string path)
    {
        LedgerFormat.CheckFile(path);
        try
        {
            using var connection = Connections.Reader(path);
            return
            [
                Pages(connection),
                Chain(connection),
                Reports(connection, Withdrawn(connection)),
                Names(connection),
                Judgements(connection),
            ];
        }
        catch (Exception error) when (error is SqliteException or InvalidDataException or InvalidCastException)
        {
            throw LedgerProblem.Behind(error, path) is { } problem
                ? problem
                : LedgerProblem.Damaged(path, error.Message, error);
        }
    }

    static CheckResult Pages(SqliteConnection connection)
    {
        var lines = connection
            .Rows("PRAGMA integrity_check")
            .Select(row => row.GetString(0))
            .Concat(
                connection
                    .Rows("PRAGMA foreign_key_check")
                    .Select(row => $"a row of {row.GetString(0)} points at nothing")
            )
            .Where(line => line != "ok");
        return new("pages of the file", connection.Number("PRAGMA page_count"), [.. lines]);
    }

    static CheckResult Chain(SqliteConnection connection)
    {
        var wrong = new List<string>();
        var (count, chain) = (0L, EntryChain.Start);
        const string Entries = "SELECT seq, kind, report, file, recorded_at, content, chain FROM entries ORDER BY seq";
        foreach (var row in connection.Rows(Entries))
        {
            var entry = new EntryRow(
                row.GetInt64(0),
                row.GetString(1),
                row.TextOrNull(2),
                row.TextOrNull(3),
                row.GetString(4),
                row.GetString(5)
            );
            if (entry.Seq != ++count)
                wrong.Add($"entry {count} is missing");
            else if (EntryChain.Next(chain, entry) != row.GetString(6))
                wrong.Add($"entry {count} was changed, or one before it");
            (count, chain) = (entry.Seq, row.GetString(6));
        }
        return new("entries in their chain", count, wrong);
    }

    /// <summary>Of judgements that cannot be read, which are found further on, none.</summary>
    static Withdrawn Withdrawn(SqliteConnection connection)
    {
        var judgements = new List<Judgement>();
        foreach (var row in connection.Rows("SELECT judgement FROM judgements ORDER BY seq"))
            try
            {
                judgements.Add(StoredJson.Read<Judgement>(Encoding.UTF8.GetBytes(row.GetString(0))));
            }
            catch (JsonException) { }
        return new(judgements);
    }

    static CheckResult Reports(SqliteConnection connection, Withdrawn withdrawn)
    {
        var wrong = new List<string>();
        var count = 0L;
        const string Stored = """
            SELECT e.report, r.sha256, r.raw_form, r.raw, r.report, r.coding, e.content
            FROM (SELECT report, max(seq) seq FROM entries WHERE kind IN ('read', 'reread') GROUP BY report) last
            JOIN entries e ON e.seq = last.seq LEFT JOIN reports r ON r.seq = e.seq AND r.id = e.report ORDER BY e.seq
            """;
        foreach (var row in connection.Rows(Stored))
        {
            count++;
            var id = row.GetString(0);
            if (withdrawn.IsForgotten(id))
                continue;
            if (row.IsDBNull(1))
                wrong.Add($"report {id} is gone");
            else if (EntryChain.Hash(row.GetString(1), row.GetString(4), row.GetString(5)) != row.GetString(6))
                wrong.Add($"what is stored of report {id} was changed");
            else if (Sha256(row) != (withdrawn.HashOf(id) ?? row.GetString(1)))
                wrong.Add($"the bytes of report {id} were changed");
        }
        var stored = connection.Number("SELECT count(*) FROM reports");
        if (stored > count)
            wrong.Add($"{stored - count} reports have no entry");
        return new("reports and their hashes", count, wrong);
    }

    static CheckResult Names(SqliteConnection connection)
    {
        const string Odd = """
            SELECT coalesce(n.report, e.report), coalesce(n.file, e.file)
            FROM (SELECT seq, report, file FROM entries WHERE kind IN ('read', 'named') AND file IS NOT NULL) e
            FULL JOIN names n ON n.seq = e.seq AND n.report = e.report AND n.file = e.file
            WHERE n.seq IS NULL OR e.seq IS NULL
            """;
        return new(
            "names of reports",
            connection.Number("SELECT count(*) FROM names"),
            [
                .. connection
                    .Rows(Odd)
                    .Select(row => $"the name {row.GetString(1)} of report {row.GetString(0)} does not fit its entry"),
            ]
        );
    }

    static CheckResult Judgements(SqliteConnection connection)
    {
        var wrong = new List<string>();
        var count = 0L;
        const string Stored = """
            SELECT e.seq, j.judgement, e.content FROM entries e LEFT JOIN judgements j ON j.seq = e.seq
            WHERE e.kind = 'judged' ORDER BY e.seq
            """;
        foreach (var row in connection.Rows(Stored))
        {
            count++;
            if (row.TextOrNull(1) is not { } judgement || EntryChain.Hash(judgement) != row.GetString(2))
                wrong.Add(string.Create(CultureInfo.InvariantCulture, $"judgement {row.GetInt64(0)} was changed"));
        }
        return new("judgements", count, wrong);
    }

    static string? Sha256(SqlRow row)
    {
        try
        {
            return ContentId.Sha256(RawBytes.Unpack(row.GetString(2), row.GetBytes(3)));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
