using System.Collections.Concurrent;
using Casus.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Casus.Storage;

/// <summary>
/// A ledger file that many look at while one program writes it. Views may be taken by several threads at once, and more than one may stand;
/// none of them ever writes to the file or moves its log into it.
/// </summary>
public sealed class LedgerReader : IDisposable
{
    readonly string _path;
    readonly ConcurrentBag<SqliteLedger> _idle = [];
    volatile bool _closed;

    internal LedgerReader(string path) => _path = path;

    /// <summary>
    /// The ledger as it stands at this moment, as far as it is folded, and whatever is added later: to be used by one thread, and closed soon,
    /// for the log grows while it stands. Throws <see cref="LedgerProblem"/>.
    /// </summary>
    public LedgerSnapshot View()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        try
        {
            var ledger = _idle.TryTake(out var idle) ? idle : SqliteLedger.Viewer(_path);
            try
            {
                ledger.Hold();
                return new(ledger, Release);
            }
            catch
            {
                ledger.Dispose();
                throw;
            }
        }
        catch (Exception error) when (error is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw LedgerProblem.Behind(error, _path)!;
        }
    }

    /// <summary>Closes what no view holds; a view that still stands closes its own.</summary>
    public void Dispose()
    {
        if (_closed)
            return;
        _closed = true;
        while (_idle.TryTake(out var ledger))
            ledger.Dispose();
        LedgerFile.Tidy(_path);
    }

    void Release(SqliteLedger ledger)
    {
        ledger.LetGo();
        if (_closed)
            ledger.Dispose();
        else
            _idle.Add(ledger);
    }
}
