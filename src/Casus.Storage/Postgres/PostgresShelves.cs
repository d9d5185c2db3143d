using Casus.Incidents.Growth;
using Casus.Storage.Tables;
using Npgsql;

namespace Casus.Storage.Postgres;

/// <summary>Shelves on a server, written many at once.</summary>
sealed class PostgresShelves(NpgsqlConnection connection, LedgerSecret secret) : IShelves, IDisposable
{
    const int HeldAtMost = 1000;

    readonly StoredShelves _stored = new(connection, secret);
    readonly Dictionary<long, byte[]?> _coming = [];

    public byte[]? Get(long key) => _coming.TryGetValue(key, out var held) ? held : _stored.Get(key);

    public void Put(long key, byte[] value) => Hold(key, [.. value]);

    public void Remove(long key) => Hold(key, null);

    public IEnumerable<KeyValuePair<long, byte[]>> Range(long from, long before)
    {
        Flush();
        return _stored.Range(from, before);
    }

    public KeyValuePair<long, byte[]>? Last(long from, long upTo)
    {
        Flush();
        return _stored.Last(from, upTo);
    }

    public long Blind(long value) => secret.Blind(value);

    public void Clear()
    {
        _coming.Clear();
        connection.Run("DELETE FROM shelves");
    }

    public void Flush()
    {
        if (_coming.Count == 0)
            return;
        var kept = _coming.Where(held => held.Value is not null).ToList();
        connection.Run(
            "DELETE FROM shelves WHERE key = ANY ($1)",
            _coming.Where(held => held.Value is null).Select(held => held.Key).ToArray()
        );
        connection.Run(
            """
            INSERT INTO shelves (key, value) SELECT * FROM unnest($1::bigint[], $2::bytea[])
            ON CONFLICT (key) DO UPDATE SET value = excluded.value
            """,
            kept.Select(held => held.Key).ToArray(),
            kept.Select(held => _stored.Hidden(held.Key, held.Value!)).ToArray()
        );
        _coming.Clear();
    }

    public void Dispose() => _stored.Dispose();

    void Hold(long key, byte[]? value)
    {
        _coming[key] = value;
        if (_coming.Count >= HeldAtMost)
            Flush();
    }
}
