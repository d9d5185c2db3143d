using Casus.Ledger;
using Casus.Ledger.Redactions;
using Casus.Storage.Copies;
using Casus.Storage.Postgres;
using Casus.Storage.Sqlite;
using Npgsql;

namespace Casus.Storage;

/// <summary>
/// Copies a whole ledger from any store to any other, with its entries, its secret and what was made of them: both export the same bytes.
/// The copy is of one moment, whoever writes meanwhile. Throws <see cref="LedgerProblem"/>.
/// </summary>
public static class LedgerCopy
{
    /// <param name="replace">What stands at the target goes; without it a target that holds anything is left alone.</param>
    public static void Make(string from, string to, bool replace, TimeProvider time)
    {
        try
        {
            if (LedgerStore.IsAddress(to))
                ToServer(from, PostgresAddress.Read(to), replace, time);
            else
                ToFile(from, to, replace, time);
        }
        catch (Exception error) when (LedgerProblem.Behind(error, to) is { } problem && problem != error)
        {
            throw problem;
        }
    }

    /// <summary>What people withdrew from a ledger that the other, older one still holds: redactions and forgotten reports.</summary>
    public static int BroughtBack(string older, string newer)
    {
        using var then = LedgerStore.OpenToRead(older);
        using var now = LedgerStore.OpenToRead(newer);
        return Withdrawn(now).Except(Withdrawn(then), StringComparer.Ordinal).Count();
    }

    static IEnumerable<string> Withdrawn(ILedger ledger) =>
        ledger
            .Judgements()
            .Where(j => j.Kind is JudgementKind.Redacted or JudgementKind.Forgotten)
            .Select(j => $"{j.Kind} {j.About[0].Report} {j.Value}");

    static void ToFile(string from, string to, bool replace, TimeProvider time)
    {
        var there = Path.Exists(to) && new FileInfo(to) is not { Exists: true, Length: 0 };
        if (there && !replace)
            throw Taken(to);
        if (there)
            TakeIn(to, time);
        using var held = WriterLock.Take(to) ?? throw Busy(to);
        var draft = to + "-new";
        File.Delete(draft);
        try
        {
            if (LedgerStore.IsAddress(from))
                using (var connection = PostgresLedger.Snapshot(PostgresAddress.Read(from)))
                    FileCopy.OfServer(connection, draft);
            else
                FileCopy.OfFile(from, draft);
            File.Delete(to + "-wal");
            File.Delete(to + "-shm");
            File.Move(draft, to, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    static void ToServer(string from, PostgresAddress to, bool replace, TimeProvider time)
    {
        using var target = PostgresLedger.Held(to);
        if (PostgresFormat.Stands(target) && !replace)
            throw Taken(to.Typed);
        if (LedgerStore.IsAddress(from))
            using (var connection = PostgresLedger.Snapshot(PostgresAddress.Read(from)))
                ServerCopy.Of(connection, target, replace, time);
        else
            OfFile(from, target, replace, time);
    }

    /// <summary>By way of a copy of its own, which can be brought to the current format.</summary>
    static void OfFile(string from, NpgsqlConnection target, bool replace, TimeProvider time)
    {
        var folder = Directory.CreateTempSubdirectory("casus-copy-");
        try
        {
            var draft = Path.Combine(folder.FullName, "copy.db");
            FileCopy.OfFile(from, draft);
            LedgerFile.OpenToWrite(draft, time).Dispose();
            using var connection = Connections.Reader(draft);
            ServerCopy.Of(connection, target, replace, time);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What is to be replaced takes in its log first, so that nothing of that is left beside what comes; what is damaged need not.</summary>
    static void TakeIn(string ledger, TimeProvider time)
    {
        try
        {
            LedgerFile.OpenToWrite(ledger, time).Dispose();
        }
        catch (LedgerProblem problem) when (problem.Fault is LedgerFault.Damaged or LedgerFault.NewerFormat) { }
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
