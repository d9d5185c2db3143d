using Casus.Feeds;
using Casus.Ledger;
using Casus.Ledger.Document;
using Casus.Work;

namespace Casus.Measure.Sets;

/// <summary>A folder of reports read into a ledger in memory, in the way of the command line.</summary>
static class FolderLedger
{
    /// <summary>The exported document with texts.</summary>
    public static byte[] Export(string folder, Models models)
    {
        using var ledger = new MemoryLedger(models.MadeBy);
        var run = new ReadingRun(
            ledger,
            (bytes, provenance) => Pipeline.Read(bytes, provenance, models),
            new(Environment.ProcessorCount)
        );
        run.Read(new Inputs([folder], () => Stream.Null).Items(), CancellationToken.None).GetAwaiter().GetResult();
        LedgerFold.Refresh(ledger);
        using var stream = new MemoryStream();
        DocumentWriter.Write(ledger, stream, withText: true);
        return stream.ToArray();
    }
}
