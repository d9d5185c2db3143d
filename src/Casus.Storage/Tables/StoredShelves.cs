using System.Data.Common;
using Casus.Incidents.Growth;

namespace Casus.Storage.Tables;

/// <summary>Shelves in a table of the ledger's file, hidden under its secret as the hashes of words are; inside a transaction that the caller has begun.</summary>
sealed class StoredShelves(DbConnection connection, LedgerSecret secret) : IShelves, IDisposable
{
    readonly DbCommand _get = connection.Command("SELECT value FROM shelves WHERE key = $1", 0L);
    readonly DbCommand _put = connection.Command(
        "INSERT INTO shelves (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        0L,
        Array.Empty<byte>()
    );
    readonly DbCommand _remove = connection.Command("DELETE FROM shelves WHERE key = $1", 0L);
    readonly DbCommand _last = connection.Command(
        "SELECT key, value FROM shelves WHERE key BETWEEN $1 AND $2 ORDER BY key DESC LIMIT 1",
        0L,
        0L
    );

    public byte[]? Get(long key)
    {
        _get.Parameters[0].Value = key;
        return _get.ExecuteScalar() is byte[] hidden ? Turned(key, hidden) : null;
    }

    public void Put(long key, byte[] value)
    {
        _put.Parameters[0].Value = key;
        _put.Parameters[1].Value = Hidden(key, value);
        _put.ExecuteNonQuery();
    }

    public void Remove(long key)
    {
        _remove.Parameters[0].Value = key;
        _remove.ExecuteNonQuery();
    }

    public IEnumerable<KeyValuePair<long, byte[]>> Range(long from, long before) =>
        connection
            .Rows("SELECT key, value FROM shelves WHERE key >= $1 AND key < $2 ORDER BY key", from, before)
            .Select(row => Row(row.GetInt64(0), row.GetBytes(1)));

    public KeyValuePair<long, byte[]>? Last(long from, long upTo)
    {
        _last.Parameters[0].Value = from;
        _last.Parameters[1].Value = upTo;
        using var row = _last.ExecuteReader();
        return row.Read() ? Row(row.GetInt64(0), row.GetFieldValue<byte[]>(1)) : null;
    }

    /// <summary>The value as it lies in the store.</summary>
    public byte[] Hidden(long key, byte[] value) => Turned(key, [.. value]);

    public long Blind(long value) => secret.Blind(value);

    KeyValuePair<long, byte[]> Row(long key, byte[] hidden) => KeyValuePair.Create(key, Turned(key, hidden));

    byte[] Turned(long key, byte[] value)
    {
        secret.Turn(value, key);
        return value;
    }

    public void Dispose()
    {
        _get.Dispose();
        _put.Dispose();
        _remove.Dispose();
        _last.Dispose();
    }
}
