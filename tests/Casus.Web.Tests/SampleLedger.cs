using Casus.Feeds;
using Casus.Ledger;
using Casus.Storage;
using Casus.Tests;
using Casus.Work;

namespace Casus.Web.Tests;

/// <summary>The samples read into a ledger file, once for all tests.</summary>
static class SampleLedger
{
    static readonly Lazy<Task<string>> Read = new(Make);

    public static Task<string> Path => Read.Value;

    static async Task<string> Make()
    {
        var path = ScratchFolder.OfRun().Path("samples.db");
        var models = Models.Load(Checkout.Knowledge, Models.UsualTier);
        using var ledger = LedgerFile.OpenOrCreate(path, models.MadeBy, TimeProvider.System);
        var run = new ReadingRun(ledger, (bytes, from) => Pipeline.Read(bytes, from, models), new(Workers: 2));
        await run.Read(new Inputs([Checkout.Path("samples")], () => Stream.Null).Items(), CancellationToken.None);
        LedgerFold.Refresh(ledger);
        return path;
    }
}
