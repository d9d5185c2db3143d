using Casus.Exports.Feeds;
using Casus.Language.Expressions;
using Casus.Ledger;
using Casus.Ledger.Document;

namespace Casus.Exports.Dossiers;

/// <summary>A ledger's incidents of one level for feeds and calendars.</summary>
static class FeedEntries
{
    public static IEnumerable<FeedEntry> Of(ILedger ledger) =>
        OneLevel
            .Of(ledger)
            .Select(incident =>
                FeedEntry.Of(
                    incident,
                    LedgerRows
                        .Read<ExportedReport>(ledger, "reports", incident.Id)
                        .Select(r => new DateInterval(r.Published.Earliest, r.Published.Latest))
                )
            );
}
