using Casus.Ledger.Redactions;
using Casus.Reports;

namespace Casus.Ledger.Checks;

/// <summary>Whether what a ledger holds is true: ids and hashes of the bytes, every span, every quote, and the derived rows.</summary>
public static class LedgerCheck
{
    /// <summary>Reads every report once and folds once more beside the stored rows.</summary>
    public static IReadOnlyList<CheckResult> Run(ILedger ledger)
    {
        var (identities, spans, links) = (new Tally(), new Tally(), new Tally());
        var withdrawn = new Withdrawn(ledger.Judgements());
        foreach (var id in ledger.ReportIds())
        {
            var stored = ledger.Load(id);
            var raw = ledger.Raw(id);
            Identity(id, stored.Report, raw.Span, withdrawn.HashOf(id), identities);
            SpanCheck.Of(stored, raw.Length, spans);
            LinkCheck.Of(stored, links);
        }
        return
        [
            identities.As("ids made of bytes"),
            spans.As("spans in their texts"),
            links.As("links between entries"),
            QuoteCheck.Of(ledger),
            Derived(ledger),
        ];
    }

    /// <param name="kept">The hash that redacted bytes have; their own made the id, with words that may be gone.</param>
    static void Identity(string id, Report report, ReadOnlySpan<byte> raw, string? kept, Tally tally)
    {
        var sha256 = ContentId.Sha256(raw);
        tally.Check(sha256 == (kept ?? report.Sha256), id, "its bytes do not have the hash that it names");
        if (kept is null)
            tally.Check(ReportIdentity.Of(sha256, report.Provenance) == id, id, "its id is not that of its bytes");
        tally.Check(report.Id == id, id, $"it calls itself {report.Id}");
    }

    /// <summary>Rows that lag behind are no fault: the next reader folds the rest.</summary>
    static CheckResult Derived(ILedger ledger)
    {
        var tally = new Tally();
        if (ledger.DerivedUpTo != ledger.LastEntry)
            return tally.As("derived rows (behind; the next command folds them)");
        var folded = new RefoldedLedger(ledger);
        LedgerFold.Refresh(folded);
        foreach (var kind in Document.DocumentJson.Kinds)
        {
            var anew = folded.Derived(kind).ToDictionary(row => row.Id, StringComparer.Ordinal);
            foreach (var row in ledger.Derived(kind))
                tally.Check(
                    anew.Remove(row.Id, out var fresh) && fresh.Json.AsSpan().SequenceEqual(row.Json),
                    row.Id,
                    $"the stored row of {kind} is not what folding gives"
                );
            foreach (var id in anew.Keys)
                tally.Check(false, id, $"folding gives a row of {kind} that is not stored");
        }
        return tally.As("derived rows folded anew");
    }
}
