using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Casus.Ledger;
using Casus.Ledger.Checks;
using Casus.Ledger.Redactions;
using Casus.Reports;
using Casus.Storage.Postgres;
using Casus.Storage.Sqlite;
using Casus.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace Casus.Storage;

/// <summary>Whether a stored ledger is whole: the engine's own check, the chain of entries, and the hash of every stored row.</summary>
public static class StoreCheck
{
    /// <summary>Throws <see cref="LedgerProblem"/> when the store cannot even be opened as a ledger.</summary>
    public static IReadOnlyList<CheckResult> Run(string ledger)
    {
        try
        {
            using var connection = Open(ledger);
            return
            [
                connection is SqliteConnection ? Pages(connection) : Tables(connection),
                Chain(connection),
                Reports(connection, Withdrawn(connection)),
                Names(connection),
                Judgements(connection),
            ];
        }
        catch (Exception error) when (error is DbException or InvalidDataException or InvalidCastException)
        {
            throw LedgerProblem.Behind(error, ledger) is { } problem
                ? problem
                : LedgerProblem.Damaged(ledger, error.Message, error);
        }
    }

    static DbConnection Open(string ledger)
    {
        if (PostgresAddress.Is(ledger))
            return PostgresLedger.Snapshot(PostgresAddress.Read(ledger));
        LedgerFormat.CheckFile(ledger);
        return Connections.Reader(ledger);
    }

    static CheckResult Pages(DbConnection connection)
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

    /// <summary>A server keeps its keys true by itself, unless somebody took them away.</summary>
    static CheckResult Tables(DbConnection connection)
    {
        const string Broken = """
            SELECT conrelid::regclass::text || ': ' || conname FROM pg_constraint
            WHERE connamespace = 'casus'::regnamespace AND NOT convalidated
            """;
        return new(
            "tables of the database",
            connection.Number("SELECT count(*) FROM pg_tables WHERE schemaname = 'casus'"),
            [.. connection.Rows(Broken).Select(row => $"a rule of a table is not enforced: {row.GetString(0)}")]
        );
    }

    static CheckResult Chain(DbConnection connection)
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
    static Withdrawn Withdrawn(DbConnection connection)
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

    static CheckResult Reports(DbConnection connection, Withdrawn withdrawn)
    {
        var wrong = new List<string>();
        const string Last = """
            SELECT e.report, e.seq, e.content
            FROM (SELECT report, max(seq) seq FROM entries WHERE kind IN ('read', 'reread') GROUP BY report) last
            JOIN entries e ON e.seq = last.seq ORDER BY e.seq
            """;
        var entries = connection
            .Rows(Last)
            .Select(row => (row.GetString(0), row.GetInt64(1), row.GetString(2)))
            .ToList();
        foreach (var (id, seq, content) in entries)
            if (!withdrawn.IsForgotten(id) && Fault(connection, withdrawn, id, seq, content) is { } fault)
                wrong.Add(fault);
        var stored = connection.Number("SELECT count(*) FROM reports");
        if (stored > entries.Count)
            wrong.Add($"{stored - entries.Count} reports have no entry");
        return new("reports and their hashes", entries.Count, wrong);
    }

    /// <summary>One report at a time is in memory.</summary>
    static string? Fault(DbConnection connection, Withdrawn withdrawn, string id, long seq, string content)
    {
        const string Stored = "SELECT sha256, raw_form, raw, report, coding FROM reports WHERE seq = $1 AND id = $2";
        foreach (var row in connection.Rows(Stored, seq, id))
            return EntryChain.Hash(row.GetString(0), row.GetString(3), row.GetString(4)) != content
                    ? $"what is stored of report {id} was changed"
                : Sha256(row) != (withdrawn.HashOf(id) ?? row.GetString(0)) ? $"the bytes of report {id} were changed"
                : null;
        return $"report {id} is gone";
    }

    static CheckResult Names(DbConnection connection)
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

    static CheckResult Judgements(DbConnection connection)
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
            return ContentId.Sha256(RawBytes.Unpack(row.GetString(1), row.GetBytes(2)));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
