using System.Collections.Concurrent;
using Casus.Ledger;

namespace Casus.Web.Reading;

/// <summary>Open readers of one ledger, lent to one request at a time.</summary>
/// <param name="open">Opens another reader of the same ledger.</param>
public sealed class Shelf(Func<ILedger> open) : IDisposable
{
    readonly ConcurrentBag<ILedger> _idle = [];

    public T Read<T>(Func<ILedger, T> read)
    {
        var ledger = _idle.TryTake(out var idle) ? idle : open();
        try
        {
            return read(ledger);
        }
        finally
        {
            _idle.Add(ledger);
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var ledger))
            ledger.Dispose();
    }
}
