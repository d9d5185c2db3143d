using Casus.Coding;
using Casus.Reports;

namespace Casus.Ledger;

/// <summary>A ledger whose reports can be read anew by other models or rules: the new readings lie beside those that stand until they are whole.</summary>
public interface IRereadable : ILedger
{
    /// <summary>The versions of a reading anew that was begun and has not taken its place yet; null when there is none.</summary>
    MadeBy? Rereading { get; }

    /// <summary>Begins to read anew, or goes on where the same versions stopped; what other versions had begun is dropped. Nothing that stands changes.</summary>
    void BeginReread(MadeBy madeBy);

    /// <summary>The reports that still lack their new reading, sorted by id, ordinal.</summary>
    IEnumerable<string> NotReread();

    /// <summary>Lays new readings beside those that stand, in one transaction.</summary>
    void Reread(IReadOnlyList<(Report Report, ReportCoding Coding)> readings);

    /// <summary>
    /// Puts the new readings in the place of the old ones in one transaction, an entry for each; names and judgements stay.
    /// Throws <see cref="InvalidOperationException"/> while a report still lacks its new reading.
    /// </summary>
    void FinishReread();
}
