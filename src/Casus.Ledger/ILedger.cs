using System.Collections.Immutable;
using Casus.Coding;
using Casus.Reports;

namespace Casus.Ledger;

/// <summary>Which models and rules read a ledger, and in which tier; fixed when it is made.</summary>
public sealed record MadeBy(string Models, string Rules, string Tier);

/// <summary>A report as stored: what was read, and every name it was given by (sorted).</summary>
public sealed record StoredReport(Report Report, ReportCoding Coding, IReadOnlyList<string> Files)
{
    /// <summary>Ids of the figures that a person accepted or corrected; only what is folded has any.</summary>
    internal ImmutableSortedSet<string> Reviewed { get; init; } = [];
}

/// <summary>A derived object, ready for the exported document: <paramref name="Json"/> is its UTF-8 text there.</summary>
/// <param name="Kind">The document's array that it stands in: <c>reports</c>, <c>incidents</c>, <c>statements</c> …</param>
public sealed record DerivedRow(string Kind, string Id, string? Incident, byte[] Json);

/// <summary>The append-only store of a ledger and its cache of derived rows. One writer; every call sees all that was appended before it.</summary>
public interface ILedger : IDisposable
{
    MadeBy MadeBy { get; }

    /// <summary>Number of the last entry; 0 when there is none.</summary>
    long LastEntry { get; }

    int ReportCount { get; }

    bool Has(string report);

    /// <summary>Appends in one transaction. A report that is there already is only named anew; a name it already has is no entry at all.</summary>
    void Append(IReadOnlyList<Entry> entries);

    /// <summary>Sorted by id, ordinal.</summary>
    IEnumerable<string> ReportIds();

    /// <summary>Throws <see cref="KeyNotFoundException"/> when there is no such report.</summary>
    StoredReport Load(string report);

    /// <summary>The bytes as received.</summary>
    ReadOnlyMemory<byte> Raw(string report);

    /// <summary>In the order in which they were made.</summary>
    IEnumerable<Judgement> Judgements();

    /// <summary>The last entry that the derived rows cover; null when there are none.</summary>
    long? DerivedUpTo { get; }

    /// <summary>Replaces all derived rows in one transaction and stamps them.</summary>
    void ReplaceDerived(long upTo, IEnumerable<DerivedRow> rows);

    /// <summary>Rows of a kind, sorted by id, ordinal; with an incident, only its own.</summary>
    IEnumerable<DerivedRow> Derived(string kind, string? incident = null);

    /// <summary>The row of a kind with an id; null when there is none. Statements and figures are not looked up one by one.</summary>
    DerivedRow? Row(string kind, string id) =>
        this is IBrowsable browsable
            ? browsable.Find(kind, id)
            : Derived(kind).FirstOrDefault(row => string.Equals(row.Id, id, StringComparison.Ordinal));
}
