using Casus.Incidents.Resolution;
using Casus.Incidents.Signatures;
using Casus.Ledger.Judgements;
using Casus.Ledger.Rows;

namespace Casus.Ledger;

/// <summary>Entries to the ledger as one reads it: a function of the set of reports and the judgements, never of their order.</summary>
public static class LedgerFold
{
    /// <summary>Brings the derived rows up to the last entry; does nothing when they are there already.</summary>
    public static void Refresh(ILedger ledger)
    {
        var last = ledger.LastEntry;
        if (ledger.DerivedUpTo == last)
            return;
        var judged = JudgedLedger.Over(ledger);
        var signatures = ledger
            .ReportIds()
            .Select(judged.Load)
            .Select(stored => SignatureReader.Read(stored.Report, stored.Coding));
        var resolved = IncidentResolver.Resolve([.. signatures], Decisions.Of(ledger.Judgements()));
        ledger.ReplaceDerived(last, LedgerRows.Of(judged, JudgedApart.Of(resolved, ledger.Judgements())));
    }
}
