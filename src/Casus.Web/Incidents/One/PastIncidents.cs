using System.Collections.Concurrent;

namespace Casus.Web.Incidents.One;

/// <summary>
/// Incidents at other moments, each folded once and kept while the ledger stays as it is. One is folded at a time, behind the readers' backs:
/// a large one takes longer than anybody waits for a page, and the others must not wait for it.
/// </summary>
public sealed class PastIncidents : IDisposable
{
    const int KeptAtMost = 64;

    /// <summary>So long a reader waits for one to be ready.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    readonly ConcurrentDictionary<string, Task<IncidentModel?>> _all = new(StringComparer.Ordinal);
    readonly SemaphoreSlim _one = new(1);

    /// <summary>The task is done when the model is there; it gives null where no report told of the incident then.</summary>
    /// <param name="key">All that the model is a function of.</param>
    public async Task<Task<IncidentModel?>?> Of(string key, Func<IncidentModel?> fold)
    {
        if (!_all.TryGetValue(key, out var folding))
        {
            if (_all.Count >= KeptAtMost)
                foreach (var (old, task) in _all)
                    if (task.IsCompleted)
                        _all.TryRemove(old, out _);
            if (_all.Count >= KeptAtMost)
                return null;
            folding = _all.GetOrAdd(key, _ => Task.Run(() => Fold(fold)));
        }
        await Task.WhenAny(folding, Task.Delay(Patience));
        if (folding.IsFaulted)
            _all.TryRemove(key, out _);
        return folding.IsCompleted ? folding : null;
    }

    async Task<IncidentModel?> Fold(Func<IncidentModel?> fold)
    {
        await _one.WaitAsync();
        try
        {
            return fold();
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();
}
