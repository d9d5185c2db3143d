using Casus.Web.Reading;

namespace Casus.Web.Api;

/// <summary>How far the ledger goes, looked at once a second for all who listen.</summary>
public sealed class LedgerPulse(Shelf shelf, TimeProvider time)
{
    static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    readonly Lock _one = new();
    (DateTimeOffset At, LedgerBeat Beat)? _last;

    /// <summary>At most a second old.</summary>
    public LedgerBeat Now()
    {
        lock (_one)
        {
            var now = time.GetUtcNow();
            if (_last is not { } last || now - last.At >= LookEvery)
                _last = (now, shelf.Read(ledger => new LedgerBeat(ledger.LastEntry, ledger.ReportCount)));
            return _last.Value.Beat;
        }
    }
}

/// <summary>The last entry that is folded, and how many reports there are.</summary>
public sealed record LedgerBeat(long Entry, int Reports);
