using System.Diagnostics;
using Casus.Web.Reading;
using Microsoft.Extensions.Hosting;

namespace Casus.Web.Catalogue;

/// <summary>The catalogue of the moment: read anew in the background when the ledger has been folded further, then put in the place of the old one.</summary>
public sealed class CurrentCatalogue(Shelf shelf, TimeProvider time) : BackgroundService
{
    static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);

    /// <summary>Reading it takes at most one part in so many of the time.</summary>
    const int RestFactor = 4;

    volatile LedgerCatalogue _now = LedgerCatalogue.Empty;

    public LedgerCatalogue Now => _now;

    /// <summary>The first is there before the first page is asked for.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        Refresh();
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookEvery, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var started = Stopwatch.GetTimestamp();
            try
            {
                Refresh();
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                // A ledger that cannot be read just now is looked at again; pages that need it say what is wrong.
                continue;
            }
            await Task.Delay(Stopwatch.GetElapsedTime(started) * RestFactor, time, stoppingToken);
        }
    }

    void Refresh() =>
        _now = shelf.Read(ledger => ledger.DerivedUpTo == _now.Stamp ? _now : CatalogueReader.Read(ledger));
}
