using System.Diagnostics;
using Casus.Web.Reading;
using Microsoft.Extensions.Hosting;

namespace Casus.Web.Catalogue;

/// <summary>The catalogue of the moment: brought up to date in the background when the ledger has been folded further, then put in the place of the old one.</summary>
public sealed class CurrentCatalogue(Shelf shelf, TimeProvider time) : BackgroundService
{
    static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);

    /// <summary>Reading it takes at most one part in so many of the time.</summary>
    const int RestFactor = 4;

    readonly CatalogueHomes _homes = new();
    volatile LedgerCatalogue _now = LedgerCatalogue.Empty;
    volatile Task _first = Task.CompletedTask;

    public LedgerCatalogue Now => _now;

    /// <summary>Ends when there is a first catalogue: a large ledger's takes seconds. Fails while the ledger cannot be read.</summary>
    public Task First => _first;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        _first = Task.Run(Refresh, CancellationToken.None);
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookEvery, time);
        var reading = _first;
        do
        {
            var started = Stopwatch.GetTimestamp();
            try
            {
                await reading;
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                // A ledger that cannot be read just now is looked at again; pages that need it say what is wrong.
            }
            await Task.Delay(Stopwatch.GetElapsedTime(started) * RestFactor, time, stoppingToken);
            await timer.WaitForNextTickAsync(stoppingToken);
            reading = Task.Run(Refresh, CancellationToken.None);
            if (!_first.IsCompletedSuccessfully)
                _first = reading;
        } while (!stoppingToken.IsCancellationRequested);
    }

    void Refresh() => _now = shelf.Read(ledger => ledger.DerivedUpTo == _now.Stamp ? _now : _homes.Read(ledger));
}
