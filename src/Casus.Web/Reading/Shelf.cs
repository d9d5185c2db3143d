using Casus.Ledger;

namespace Casus.Web.Reading;

/// <summary>Views of one ledger, each taken for one request.</summary>
/// <param name="open">Gives the ledger as it stands; nothing that it gives is seen by two threads.</param>
public sealed class Shelf(Func<IBrowsable> open)
{
    public T Read<T>(Func<IBrowsable, T> read)
    {
        using var ledger = open();
        return read(ledger);
    }

    public void Read(Action<IBrowsable> read)
    {
        using var ledger = open();
        read(ledger);
    }

    /// <summary>The last entry that is folded.</summary>
    public long Stamp() => Read(ledger => ledger.DerivedUpTo ?? 0);
}
