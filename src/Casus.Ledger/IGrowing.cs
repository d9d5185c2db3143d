using Casus.Incidents.Growth;
using Casus.Ledger.Moments;

namespace Casus.Ledger;

/// <summary>A ledger whose derived rows can be brought up to a later entry in part, so that adding costs what the new reports touch.</summary>
public interface IGrowing : ILedger
{
    /// <summary>What was appended after an entry, in order.</summary>
    IEnumerable<LoggedEntry> After(long entry);

    /// <summary>Changes shelves and derived rows and stamps them, in one transaction: all of it or nothing.</summary>
    void Grow(long upTo, Action<IDerivedRows> work);
}

/// <summary>A ledger that shows what growing keeps of its reports, to be looked at only.</summary>
public interface IShelved : ILedger
{
    IShelves Shelves { get; }
}

/// <summary>The derived rows and the shelves beside them, inside a transaction.</summary>
public interface IDerivedRows
{
    /// <summary>Replacing all derived rows empties them.</summary>
    IShelves Shelves { get; }

    /// <summary>Rows of a kind and home: the incident, or the report that is in none.</summary>
    IReadOnlyList<DerivedRow> At(string home, string kind);

    /// <summary>Puts a row in the place of the one with its kind and id in that home, if there is one.</summary>
    void Put(string home, DerivedRow row);

    void Remove(string home, string kind, string id);

    /// <summary>Removes all rows and empties the shelves.</summary>
    void Clear();
}
