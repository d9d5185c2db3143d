using System.Diagnostics;
using Casus.Ledger.Judgements;
using Casus.Ledger.Review;
using Casus.Web.Reading;

namespace Casus.Web.Review;

/// <summary>
/// What waits for a person. Finding it goes through all pairs in doubt, so it is done behind the readers' backs, one at a time, when somebody asks
/// and the ledger has gone on; meanwhile the last one is shown without what was decided since.
/// </summary>
public sealed class ReviewQueue(Shelf shelf)
{
    /// <summary>Of a long queue the rest is shown when these are decided.</summary>
    public const int AtMost = 500;

    /// <summary>So long after it was begun readers wait for the first queue of a ledger; one that takes longer is not waited for.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>So long a reader waits who can be shown an older one.</summary>
    static readonly TimeSpan PatienceWithOlder = TimeSpan.FromMilliseconds(50);

    /// <summary>What takes longer to find is found anew at most one part in so many of the time.</summary>
    static readonly TimeSpan Long = TimeSpan.FromSeconds(1);
    const int RestFactor = 4;

    readonly Lock _one = new();
    Found? _last;
    Task<Found>? _finding;
    long _began;

    /// <summary>What waits, as far as it is known; the list is null while the first is being found.</summary>
    public async Task<(ReviewList? List, bool IsCurrent)> Now()
    {
        var finding = Begin();
        var patience = (_last is null ? Patience : PatienceWithOlder) - Stopwatch.GetElapsedTime(_began);
        if (finding is not null && patience > TimeSpan.Zero)
            await Task.WhenAny(finding, Task.Delay(patience));
        // What went wrong is told once, to whoever waited for it.
        if (finding is { IsFaulted: true })
            await finding;
        var last = _last;
        return (last is null ? null : Undecided(last.List), last?.Stamp == shelf.Stamp());
    }

    Task<Found>? Begin()
    {
        var stamp = shelf.Stamp();
        lock (_one)
        {
            if (_last is { } last && (last.Stamp == stamp || last.Rests))
                return null;
            if (_finding is null or { IsCompleted: true })
                (_finding, _began) = (Task.Run(Find), Stopwatch.GetTimestamp());
            return _finding;
        }
    }

    Found Find()
    {
        var started = Stopwatch.GetTimestamp();
        var (stamp, list) = shelf.Read(ledger => (ledger.LastEntry, ReviewFinder.Of(ledger, AtMost)));
        var found = new Found(stamp, list, Stopwatch.GetElapsedTime(started), Stopwatch.GetTimestamp());
        _last = found;
        return found;
    }

    /// <summary>Without pairs that somebody has judged since the list was made.</summary>
    ReviewList Undecided(ReviewList list)
    {
        var judged = shelf.Read(ledger =>
            StandingJudgement
                .Of(ledger.Judgements())
                .Where(j => j.Judgement.About.Count == 2)
                .Select(j => (j.Id, Pair: Pair(j.Judgement.About[0].Report, j.Judgement.About[1].Report)))
                .ToList()
        );
        List<ReviewItem> left =
        [
            .. list.Items.Where(item =>
                item.Sides.Count != 2
                || judged.All(j => j.Id == item.Judgement || j.Pair != Pair(item.Sides[0].Report, item.Sides[1].Report))
            ),
        ];
        return list with { Count = list.Count - list.Items.Count + left.Count, Items = left };
    }

    static (string, string) Pair(string one, string other) =>
        string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    sealed record Found(long Stamp, ReviewList List, TimeSpan Took, long At)
    {
        public bool Rests => Took > Long && Stopwatch.GetElapsedTime(At) < Took * RestFactor;
    }
}
