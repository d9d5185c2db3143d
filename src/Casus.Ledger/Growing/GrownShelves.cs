using Casus.Incidents.Growth;
using Casus.Incidents.Signatures;
using Casus.Ledger.Judgements;
using Casus.Ledger.Rows;

namespace Casus.Ledger.Growing;

/// <summary>What is known of the pairs of a ledger's reports: from its shelves, else made anew in memory.</summary>
static class GrownShelves
{
    /// <param name="ledger">Folded up to its last entry.</param>
    public static IShelves Of(ILedger ledger) =>
        ledger is IShelved shelved && GrowthStamp.Is(shelved.Shelves, ledger.LastEntry)
            ? shelved.Shelves
            : Anew(ledger);

    static MemoryShelves Anew(ILedger ledger)
    {
        var (shelves, judged) = (new MemoryShelves(), JudgedLedger.Over(ledger));
        var growing = new GrowingReports(shelves);
        growing.Add(
            [.. ledger.ReportIds().Select(judged.Load).Select(s => SignatureReader.Read(s.Report, s.Coding))],
            [],
            [.. Decisions.Of(ledger.Judgements()).Select(d => (d.Report, d.Other, (bool?)d.Same))]
        );
        growing.Flush();
        return shelves;
    }
}
