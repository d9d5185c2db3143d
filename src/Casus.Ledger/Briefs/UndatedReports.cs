using Casus.Ledger.Moments;

namespace Casus.Ledger.Briefs;

/// <summary>What a view as of a moment leaves out because nothing tells when it was published.</summary>
static class UndatedReports
{
    const int AtMost = 30;

    public static void Write(MomentLedger ledger, BriefPage page)
    {
        if (ledger.Undated.Count == 0)
            return;
        page.Part("Left out: reports of no known date");
        foreach (var id in ledger.Undated.Take(AtMost))
        {
            var stored = ledger.LoadUndated(id);
            page.Item(stored.Report.Title ?? "(no title)", null, stored.Files[0]);
        }
        if (ledger.Undated.Count > AtMost)
            page.Item($"… and {ledger.Undated.Count - AtMost} more", null, null);
    }
}
