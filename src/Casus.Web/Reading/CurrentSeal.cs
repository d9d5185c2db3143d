using Casus.Ledger.Briefs;
using Microsoft.Extensions.Hosting;

namespace Casus.Web.Reading;

/// <summary>By what a print can be checked: the ledger's hash and cut-off, and up to which entry they are true.</summary>
public sealed record LedgerSeal(long Entry, BriefHead Head);

/// <summary>
/// The seal of the moment, worked out in the background. A hash goes over the whole document, so it waits until the ledger has been
/// still for a while: while reports are being read, the last one is shown with its entry.
/// </summary>
public sealed class CurrentSeal(Shelf shelf, TimeProvider time) : BackgroundService
{
    static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);

    volatile LedgerSeal? _now;

    public LedgerSeal? Now => _now;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookEvery, time);
        long? seen = null;
        do
        {
            try
            {
                var stamp = shelf.Stamp();
                if (stamp != _now?.Entry && (seen is null || seen == stamp))
                    _now = await Task.Run(() => shelf.Read(l => new LedgerSeal(stamp, BriefHead.Of(l))), stoppingToken);
                seen = stamp;
            }
            catch (Exception error) when (error is not (OutOfMemoryException or OperationCanceledException))
            {
                // A ledger that cannot be read just now is looked at again; pages that need it say what is wrong.
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
