using System.Text.Json;
using Casus.Storage.Copies;
using Casus.Storage.Sqlite;
using Casus.Storage.Tables;

namespace Casus.Storage;

/// <summary>
/// A whole ledger as lines of JSON that any program reads, to be laid down for years: casus-archive/1. It holds what was put in, with its chain of
/// hashes, and nothing that is made of it; unpacked it exports the same bytes.
/// </summary>
public static class LedgerArchive
{
    const string Format = "casus-archive/1";
    const string Meta = "meta";
    static readonly string[] OfMeta = ["key", "value"];

    static IEnumerable<CopiedTable> Kept => CopiedTable.All.Where(table => table.Name is not ("derived" or "shelves"));

    /// <summary>Leaves the stream open. The ledger is a file of the current format, such as a copy of <see cref="LedgerCopy"/> that was written to.</summary>
    public static void Pack(string ledger, Stream stream)
    {
        using var from = Connections.Reader(ledger);
        ArchiveLine.Write(stream, Format, [], []);
        // How far it is folded is said of rows that stay behind.
        foreach (var row in CopiedMeta.Rows(from).Where(row => row.GetString(0) != "derived_up_to"))
            ArchiveLine.Write(stream, Meta, OfMeta, row.Values);
        var rows = 0L;
        foreach (var table in Kept)
        foreach (var row in table.Rows(from))
        {
            ArchiveLine.Write(stream, table.Name, table.Columns, row);
            rows++;
        }
        ArchiveLine.Write(stream, "end", ["rows"], [rows]);
    }

    /// <summary>Makes a ledger file where none is. Throws <see cref="LedgerProblem"/> naming the line where the archive is none, or not whole.</summary>
    public static void Unpack(string archive, string ledger)
    {
        var number = 0L;
        try
        {
            using var copy = Connections.Maker(ledger);
            LedgerFormat.Migrate(copy);
            copy.Run("BEGIN IMMEDIATE");
            var (rows, ended) = (0L, false);
            foreach (var text in File.ReadLines(archive))
            {
                number++;
                using var line = JsonDocument.Parse(text);
                var table = line.RootElement.GetProperty("table").GetString()!;
                if (ended || (number == 1) != (table == Format))
                    throw new FormatException("another line was due");
                if (table == "end")
                    ended = line.RootElement.GetProperty("rows").GetInt64() == rows;
                else if (table == Meta)
                    copy.Run(
                        "INSERT OR REPLACE INTO meta (key, value) VALUES ($1, $2)",
                        ArchiveLine.Cells(line.RootElement, OfMeta)
                    );
                else if (Kept.FirstOrDefault(t => t.Name == table) is { } kept)
                {
                    FileCopy.Insert(copy, kept, [ArchiveLine.Cells(line.RootElement, kept.Columns)]);
                    rows++;
                }
                else if (number > 1)
                    throw new FormatException($"'{table}' is no table");
            }
            if (!ended)
                throw new FormatException("its last lines are missing");
            IndexedReports.Fill(copy, new SqliteWordIndex(copy));
            copy.Run("COMMIT; VACUUM");
        }
        catch (Exception error)
            when (error is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            throw new LedgerProblem(
                LedgerFault.Damaged,
                $"{archive} is no whole archive of a ledger: line {number}: {error.Message} Take another copy.",
                error
            );
        }
    }
}
