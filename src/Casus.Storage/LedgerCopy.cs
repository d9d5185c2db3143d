using System.Text.Json;
using Casus.Storage.Copies;
using Casus.Storage.Postgres;
using Casus.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Casus.Storage;

/// <summary>
/// Copies a whole ledger from any store to any other, with its entries, its secret and what was made of them: both export the same bytes.
/// The copy is of one moment, whoever writes meanwhile. Throws <see cref="LedgerProblem"/>.
/// </summary>
public static class LedgerCopy
{
    /// <param name="replace">What stands at the target goes; without it a target that holds anything is left alone.</param>
    /// <returns>
    /// How many words and reports, withdrawn from what stood there, were withdrawn from the copy again; null where that could not be read any more.
    /// </returns>
    public static int? Make(string from, string to, bool replace, TimeProvider time)
    {
        try
        {
            return LedgerStore.IsAddress(to)
                ? ToServer(from, PostgresAddress.Read(to), replace, time)
                : ToFile(from, to, replace, time);
        }
        catch (Exception error) when (LedgerProblem.Behind(error, to) is { } problem && problem != error)
        {
            throw problem;
        }
    }

    static int? ToFile(string from, string to, bool replace, TimeProvider time)
    {
        var there = Path.Exists(to) && new FileInfo(to) is not { Exists: true, Length: 0 };
        if (there && !replace)
            throw Taken(to);
        using var held = WriterLock.Take(to) ?? throw Busy(to);
        var withdrawn = there ? WithdrawnFrom(to) : [];
        if (there)
            TakeIn(to);
        var draft = to + "-new";
        File.Delete(draft);
        try
        {
            var again = Draft(from, draft, withdrawn, time);
            File.Delete(to + "-wal");
            File.Delete(to + "-shm");
            File.Move(draft, to, overwrite: true);
            return again;
        }
        finally
        {
            File.Delete(draft);
        }
    }

    static int? ToServer(string from, PostgresAddress to, bool replace, TimeProvider time)
    {
        using var target = PostgresLedger.Held(to);
        var there = PostgresFormat.Stands(target);
        if (there && !replace)
            throw Taken(to.Typed);
        var withdrawn = there ? WithdrawnFrom(to.Typed) : [];
        if (!LedgerStore.IsAddress(from) || withdrawn is { Count: > 0 })
            return ThroughFile(from, target, withdrawn, replace, time);
        using (var connection = PostgresLedger.Snapshot(PostgresAddress.Read(from)))
            ServerCopy.Of(connection, target, replace, time);
        return withdrawn?.Count;
    }

    /// <summary>By way of a copy of its own, which can be brought to the current format and lose what must not come back.</summary>
    static int? ThroughFile(
        string from,
        NpgsqlConnection target,
        IReadOnlyList<Withdrawal>? withdrawn,
        bool replace,
        TimeProvider time
    )
    {
        var folder = Directory.CreateTempSubdirectory("casus-copy-");
        try
        {
            var draft = Path.Combine(folder.FullName, "copy.db");
            var again = Draft(from, draft, withdrawn, time);
            LedgerFile.OpenDraft(draft, time).Dispose();
            using var connection = Connections.Reader(draft);
            ServerCopy.Of(connection, target, replace, time);
            return again;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static int? Draft(string from, string draft, IReadOnlyList<Withdrawal>? withdrawn, TimeProvider time)
    {
        if (LedgerStore.IsAddress(from))
            using (var connection = PostgresLedger.Snapshot(PostgresAddress.Read(from)))
                FileCopy.OfServer(connection, draft);
        else
            FileCopy.OfFile(from, draft);
        if (withdrawn is not { Count: > 0 })
            return withdrawn?.Count;
        using var copy = LedgerFile.OpenDraft(draft, time);
        var again = withdrawn.Where(one => one.IsMissing(copy)).ToList();
        if (again.Count > 0)
            copy.Withdraw(writer => again.ForEach(one => one.Run(writer)));
        return again.Count;
    }

    /// <summary>Null where what stands there cannot tell.</summary>
    static IReadOnlyList<Withdrawal>? WithdrawnFrom(string ledger)
    {
        try
        {
            if (LedgerStore.VersionsOf(ledger) is null)
                return [];
            using var there = LedgerStore.OpenToRead(ledger);
            return Withdrawal.AllOf(there);
        }
        catch (Exception error)
            when (error is JsonException or InvalidDataException
                || LedgerProblem.Behind(error, ledger) is { Fault: LedgerFault.Damaged or LedgerFault.NewerFormat }
            )
        {
            return null;
        }
    }

    /// <summary>What is to be replaced takes in its log first, so that nothing of that is left beside what comes; what is damaged need not.</summary>
    static void TakeIn(string ledger)
    {
        try
        {
            LedgerFormat.CheckFile(ledger);
            Connections.Tidy(ledger);
        }
        catch (LedgerProblem problem) when (problem.Fault == LedgerFault.NewerFormat) { }
        catch (SqliteException) { }
    }

    static LedgerProblem Busy(string to) =>
        new(
            LedgerFault.Locked,
            $"The ledger {to} is being written by another program. Try again when it has finished."
        );

    static LedgerProblem Taken(string to) =>
        new(
            LedgerFault.Unavailable,
            $"There is something at {to} already; it was left as it is. Name another place, or replace it with --force."
        );
}
