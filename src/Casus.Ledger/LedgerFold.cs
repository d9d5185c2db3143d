using System.Collections.Immutable;
using Casus.Incidents.Episodes;
using Casus.Incidents.Growth;
using Casus.Incidents.Resolution;
using Casus.Incidents.Signatures;
using Casus.Ledger.Growing;
using Casus.Ledger.Judgements;
using Casus.Ledger.Moments;
using Casus.Ledger.Rows;

namespace Casus.Ledger;

/// <summary>Entries to the ledger as one reads it: a function of the set of reports and the judgements, never of their order.</summary>
public static class LedgerFold
{
    /// <summary>Entries that are folded at once: their reports, and those that they touch, are in memory together.</summary>
    public const int BatchAtMost = 1000;

    /// <summary>Brings the derived rows up to the last entry; does nothing when they are there already.</summary>
    /// <param name="batchAtMost">More entries at once take less time and more memory, and leave the same rows.</param>
    public static void Refresh(ILedger ledger, int batchAtMost = BatchAtMost)
    {
        if (ledger.DerivedUpTo == ledger.LastEntry)
            return;
        if (ledger is IGrowing growing && growing.After(growing.DerivedUpTo ?? 0).All(CanGrow))
            LedgerGrowth.Refresh(growing, batchAtMost);
        else
            RefreshWhole(ledger);
    }

    /// <summary>The same rows made of all reports at once: what growing is held against.</summary>
    public static void RefreshWhole(ILedger ledger)
    {
        var judged = JudgedLedger.Over(ledger);
        ImmutableArray<Signature> signatures =
        [
            .. ledger
                .ReportIds()
                .Select(judged.Load)
                .Select(stored => SignatureReader.Read(stored.Report, stored.Coding)),
        ];
        var resolved = EpisodeFinder.Find(
            IncidentResolver.Resolve(signatures, Decisions.Of(ledger.Judgements())),
            signatures
        );
        var incidents = resolved.Incidents.ToDictionary(i => i.Id, StringComparer.Ordinal);
        var apart = new JudgedApart(
            ledger.Judgements(),
            report => resolved.IncidentOf.TryGetValue(report, out var incident) ? incidents[incident] : null
        );
        ledger.ReplaceDerived(
            ledger.LastEntry,
            LedgerRows.Of(judged, resolved with { Incidents = [.. resolved.Incidents.Select(apart.Of)] })
        );
    }

    static bool CanGrow(LoggedEntry entry) => entry.Report is not { } report || GrowingReports.CanHold(report);
}
