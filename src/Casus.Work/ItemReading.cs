using Casus.Coding;
using Casus.Feeds;
using Casus.Ledger;
using Casus.Reports;

namespace Casus.Work;

/// <summary>What came of one item: an entry for the ledger, or the finding that says why there is none.</summary>
sealed record ItemReading(long Order, Item Item, Entry? Entry, IReadOnlyList<Finding> Findings)
{
    public static ItemReading Of(
        long order,
        Item item,
        Func<string, bool> known,
        Func<ReadOnlyMemory<byte>, Provenance, (Report Report, ReportCoding Coding)> read
    )
    {
        if (item.Finding is { } finding)
            return new(order, item, null, [finding]);
        var id = ReportIdentity.Of(item.Bytes.Span, item.Provenance);
        if (known(id))
            return new(order, item, new Entry.Named(id, item.Name), item.Notes);
        try
        {
            var (report, coding) = read(item.Bytes, item.Provenance);
            return string.IsNullOrWhiteSpace(report.Text)
                ? new(order, item, null, [report.Findings is [var why, ..] ? why : Reports.Findings.NothingToRead()])
                : new(
                    order,
                    item,
                    new Entry.Read(item.Name, item.Bytes, report, coding),
                    [.. item.Notes, .. report.Findings, .. coding.Findings]
                );
        }
        // A stage that throws is broken code; the other reports are read all the same, and this one is tried again next time.
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return new(order, item, null, [WorkFindings.Broken(error)]);
        }
    }
}
