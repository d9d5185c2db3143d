using System.Collections.Concurrent;

namespace Casus.Web.Api;

/// <summary>Answers that were made already, by what they are a function of; when there is no more room all are dropped.</summary>
public sealed class KeptPages
{
    const long BytesAtMost = 64L << 20;
    const int PageAtMost = 2 << 20;

    readonly ConcurrentDictionary<string, KeptPage> _pages = new(StringComparer.Ordinal);
    long _bytes;
    long _entry;

    /// <summary>A ledger that has gone on asks for none of the old ones any more, and may have withdrawn words that they hold.</summary>
    public void Follow(long entry)
    {
        if (Interlocked.Exchange(ref _entry, entry) != entry)
            Drop();
    }

    public KeptPage? Of(string stamp) => _pages.GetValueOrDefault(stamp);

    public void Keep(string stamp, KeptPage page)
    {
        if (page.Body.Length > PageAtMost || !_pages.TryAdd(stamp, page))
            return;
        if (Interlocked.Add(ref _bytes, page.Body.Length) > BytesAtMost)
            Drop();
    }

    void Drop()
    {
        _pages.Clear();
        Interlocked.Exchange(ref _bytes, 0);
    }
}

/// <summary>The body of an answer and the headers that belong to it.</summary>
public sealed record KeptPage(byte[] Body, IReadOnlyList<KeyValuePair<string, string>> Headers);
