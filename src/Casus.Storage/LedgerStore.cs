using Casus.Ledger;
using Casus.Storage.Postgres;
using Npgsql;

namespace Casus.Storage;

/// <summary>Opens and makes ledgers wherever they are kept: in a file, or on a server named by an address. Everything here throws <see cref="LedgerProblem"/> when it cannot.</summary>
public static class LedgerStore
{
    /// <summary>True for an address of a server; anything else names a file.</summary>
    public static bool IsAddress(string ledger) => PostgresAddress.Is(ledger);

    /// <summary>An address of a server as one word, the same however it is typed and whoever asks.</summary>
    public static string NameOf(string address) => PostgresAddress.Read(address).Name;

    /// <summary>As it may be shown: an address without a password, which is refused wherever it is to be used.</summary>
    public static string Shown(string ledger) => IsAddress(ledger) ? PostgresAddress.Shown(ledger) : ledger;

    /// <summary>Opens a ledger to read it as it stands now; nothing in it changes, and a writer is not held up.</summary>
    public static ILedger OpenToRead(string ledger) =>
        IsAddress(ledger) ? Guarded(ledger, PostgresLedger.Reader) : LedgerFile.OpenToRead(ledger);

    /// <summary>Opens a ledger for many who look at it, each for a moment, while another program may write it: a server, say.</summary>
    public static LedgerReader OpenReader(string ledger)
    {
        if (!IsAddress(ledger))
            return LedgerFile.OpenReader(ledger);
        // What cannot be opened now is said now.
        Guarded(ledger, PostgresLedger.Viewer).Dispose();
        return new(ledger, () => PostgresLedger.Viewer(PostgresAddress.Read(ledger)), () => { });
    }

    /// <summary>Which versions read a ledger; null when there is none yet.</summary>
    public static MadeBy? VersionsOf(string ledger) =>
        IsAddress(ledger) ? Guarded(ledger, PostgresLedger.VersionsOf) : LedgerFile.VersionsOf(ledger);

    /// <summary>Looked up without changing anything.</summary>
    public static StoreFormat FormatOf(string ledger) =>
        IsAddress(ledger)
            ? Guarded(
                ledger,
                address => new StoreFormat(PostgresLedger.FormatOf(address), PostgresFormat.Steps.Current, null, [])
            )
            : LedgerFile.FormatOf(ledger);

    /// <summary>Opens a ledger that is there, as its one writer.</summary>
    public static IRereadable OpenToWrite(string ledger, TimeProvider time) =>
        IsAddress(ledger)
            ? Guarded(ledger, address => PostgresLedger.Writer(address, null, time))
            : LedgerFile.OpenToWrite(ledger, time);

    /// <summary>Opens a ledger as its one writer; makes it first when there is none.</summary>
    public static IRereadable OpenOrCreate(string ledger, MadeBy madeBy, TimeProvider time) =>
        IsAddress(ledger)
            ? Guarded(ledger, address => PostgresLedger.Writer(address, madeBy, time))
            : LedgerFile.OpenOrCreate(ledger, madeBy, time);

    static T Guarded<T>(string ledger, Func<PostgresAddress, T> open)
    {
        try
        {
            return open(PostgresAddress.Read(ledger));
        }
        catch (NpgsqlException error)
        {
            throw PostgresFaults.Of(error, ledger);
        }
    }
}
