using Casus.Ledger;

namespace Casus.Storage.Tables;

/// <summary>Derived rows that are written while they grow.</summary>
interface IGrownRows : IDerivedRows, IDisposable
{
    /// <summary>Writes what was held back.</summary>
    void Finish();
}
