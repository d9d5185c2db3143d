using Casus.Ledger;
using Casus.Storage.Sqlite;
using Casus.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace Casus.Storage;

/// <summary>Opens and makes ledger files. Everything here throws <see cref="LedgerProblem"/> when it cannot.</summary>
public static class LedgerFile
{
    /// <summary>Opens a ledger to read it as it stands now; nothing in it changes, and a writer is not held up.</summary>
    public static ILedger OpenToRead(string path) =>
        Guarded(
            path,
            () =>
            {
                LedgerFormat.CheckFile(path);
                return SqliteLedger.Reader(path);
            }
        );

    /// <summary>Opens a ledger for many who look at it, each for a moment, while another program may write it: a server, say.</summary>
    public static LedgerReader OpenReader(string path) =>
        Guarded(
            path,
            () =>
            {
                LedgerFormat.CheckFile(path);
                return new LedgerReader(path, () => SqliteLedger.Viewer(path), () => Tidy(path));
            }
        );

    /// <summary>Which versions read a ledger; null when there is none yet.</summary>
    public static MadeBy? VersionsOf(string path)
    {
        if (!Directory.Exists(path) && new FileInfo(path) is not { Exists: true, Length: > 0 })
            return null;
        using var ledger = OpenToRead(path);
        return ledger.MadeBy;
    }

    /// <summary>Opens a ledger that is there, as its one writer.</summary>
    public static IRereadable OpenToWrite(string path, TimeProvider time) =>
        Guarded(path, () => Locked(path, time, () => KeepOlder(path, LedgerFormat.CheckFile(path))));

    /// <summary>The same for a copy of a ledger, of which no copy is kept.</summary>
    internal static SqlLedger OpenDraft(string path, TimeProvider time) => Locked(path, time, () => { });

    /// <summary>The format that it has, and where it is kept as it was in earlier ones.</summary>
    internal static StoreFormat FormatOf(string path) =>
        Guarded(
            path,
            () =>
            {
                var format = LedgerFormat.CheckFile(path);
                return new StoreFormat(
                    format,
                    LedgerFormat.Steps.Current,
                    OlderCopy.PathOf(path, format),
                    OlderCopy.Of(path)
                );
            }
        );

    /// <summary>Opens a ledger as its one writer; makes it first when there is none.</summary>
    public static IRereadable OpenOrCreate(string path, MadeBy madeBy, TimeProvider time) =>
        Guarded(
            path,
            () =>
                Locked(
                    path,
                    time,
                    () =>
                    {
                        if (new FileInfo(path) is { Exists: true, Length: > 0 } || Directory.Exists(path))
                            KeepOlder(path, LedgerFormat.CheckFile(path));
                        else
                            NewLedger.Make(path, madeBy, time);
                    }
                )
        );

    /// <summary>What a step to a newer format makes of it is tried on a ledger that stands once more beside it.</summary>
    static void KeepOlder(string path, int format)
    {
        if (format < LedgerFormat.Steps.Current)
            OlderCopy.Make(path, format);
    }

    /// <summary>Takes the log that looking leaves beside a ledger; where there is a writer, it does so itself when it closes.</summary>
    static void Tidy(string path)
    {
        try
        {
            if (!File.Exists(path) || !File.Exists(path + "-wal") || WriterLock.Take(path) is not { } writer)
                return;
            using (writer)
                Connections.Tidy(path);
        }
        catch (Exception error) when (error is SqliteException or IOException or UnauthorizedAccessException)
        {
            // The next writer does it.
        }
    }

    static SqliteLedger Locked(string path, TimeProvider time, Action prepare)
    {
        if (Directory.Exists(path))
            LedgerFormat.CheckFile(path);
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            throw new LedgerProblem(
                LedgerFault.Unavailable,
                $"There is no folder {folder} for the ledger {path}. Make it, or choose another place with --ledger."
            );
        var writer =
            WriterLock.Take(path)
            ?? throw new LedgerProblem(
                LedgerFault.Locked,
                $"The ledger {path} is being written by {SqliteLedger.WriterOf(path)}. Try again when it has finished, or use another ledger with --ledger."
            );
        try
        {
            prepare();
            return SqliteLedger.Writer(path, writer, time);
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    static T Guarded<T>(string path, Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception error) when (LedgerProblem.Behind(error, path) is { } problem && problem != error)
        {
            throw problem;
        }
    }
}
