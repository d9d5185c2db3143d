using System.Collections.Concurrent;
using System.Data.Common;
using Casus.Storage.Tables;

namespace Casus.Storage;

/// <summary>
/// A ledger that many look at while one program writes it. Views may be taken by several threads at once, and more than one may stand;
/// none of them ever writes.
/// </summary>
public sealed class LedgerReader : IDisposable
{
    readonly string _path;
    readonly Func<SqlLedger> _open;
    readonly Action _tidy;
    readonly ConcurrentBag<SqlLedger> _idle = [];
    volatile bool _closed;

    /// <param name="tidy">Clears up what looking leaves behind.</param>
    internal LedgerReader(string path, Func<SqlLedger> open, Action tidy) => (_path, _open, _tidy) = (path, open, tidy);

    /// <summary>
    /// The ledger as it stands at this moment, as far as it is folded, and whatever is added later: to be used by one thread, and closed soon,
    /// for the log grows while it stands. Throws <see cref="LedgerProblem"/>.
    /// </summary>
    public LedgerSnapshot View()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        try
        {
            // A server may have gone and come back since its connection was last used.
            while (_idle.TryTake(out var idle))
                try
                {
                    return Held(idle);
                }
                catch (DbException) { }
            return Held(_open());
        }
        catch (Exception error) when (error is DbException or IOException or UnauthorizedAccessException)
        {
            throw LedgerProblem.Behind(error, _path)!;
        }
    }

    LedgerSnapshot Held(SqlLedger ledger)
    {
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

    /// <summary>Closes what no view holds; a view that still stands closes its own.</summary>
    public void Dispose()
    {
        if (_closed)
            return;
        _closed = true;
        while (_idle.TryTake(out var ledger))
            ledger.Dispose();
        _tidy();
    }

    void Release(SqlLedger ledger)
    {
        try
        {
            ledger.LetGo();
        }
        catch (DbException)
        {
            ledger.Dispose();
            return;
        }
        if (_closed)
            ledger.Dispose();
        else
            _idle.Add(ledger);
    }
}
