using Casus.Exports.Dossiers;
using Casus.Ledger;
using Casus.Ledger.Document;
using Casus.Ledger.Tests;

namespace Casus.Exports.Tests;

/// <summary>The sample's rows, to be changed and put back.</summary>
static class Rows
{
    public static Dossier Clash() => OneLevel.Dossiers(Sample.Ledger()).Single(d => d.Incident.Parties.Contains("PER"));

    public static IEnumerable<T> Of<T>(ILedger ledger, string kind) =>
        ledger.Derived(kind).Select(row => DocumentJson.Read<T>(row.Json));

    /// <summary>The sample with rows beside its own.</summary>
    public static ILedger With(params IEnumerable<DerivedRow> more)
    {
        var sample = Sample.Ledger();
        var ledger = new ListLedger([.. sample.ReportIds().Select(sample.Load)]);
        ledger.ReplaceDerived(0, [.. DocumentJson.Kinds.SelectMany(kind => sample.Derived(kind)), .. more]);
        return ledger;
    }

    public static DerivedRow Row<T>(string kind, string id, T value) => new(kind, id, id, DocumentJson.Write(value));
}
