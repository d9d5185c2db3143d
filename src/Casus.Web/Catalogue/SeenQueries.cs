using System.Collections.Concurrent;

namespace Casus.Web.Catalogue;

/// <summary>What was found lately, kept as long as the catalogue that it was found in: most readers ask what others have asked.</summary>
public sealed class SeenQueries
{
    const int KeptAtMost = 500;

    volatile Kept _kept = new(LedgerCatalogue.Empty);

    /// <summary>Finds it once for all who ask, also at the same time.</summary>
    public T Of<T>(LedgerCatalogue catalogue, string key, Func<T> find)
        where T : class
    {
        var kept = _kept;
        if (!ReferenceEquals(kept.Catalogue, catalogue))
            _kept = kept = new(catalogue);
        if (kept.Answers.Count >= KeptAtMost && !kept.Answers.ContainsKey(key))
            return find();
        try
        {
            return (T)kept.Answers.GetOrAdd(key, _ => new Lazy<object>(find)).Value;
        }
        catch
        {
            // What went wrong once is tried again by the next who asks.
            kept.Answers.TryRemove(key, out _);
            throw;
        }
    }

    sealed record Kept(LedgerCatalogue Catalogue)
    {
        public ConcurrentDictionary<string, Lazy<object>> Answers { get; } = new(StringComparer.Ordinal);
    }
}
