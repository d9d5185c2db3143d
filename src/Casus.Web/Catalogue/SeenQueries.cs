using System.Collections.Concurrent;

namespace Casus.Web.Catalogue;

/// <summary>What was found lately, kept as long as the catalogue that it was found in: most readers ask what others have asked.</summary>
public sealed class SeenQueries
{
    const int KeptAtMost = 500;

    volatile Kept _kept = new(LedgerCatalogue.Empty);

    /// <summary>Finds it once; two who ask at the same time may both find it.</summary>
    public T Of<T>(LedgerCatalogue catalogue, string key, Func<T> find)
        where T : class
    {
        var kept = _kept;
        if (!ReferenceEquals(kept.Catalogue, catalogue))
            _kept = kept = new(catalogue);
        if (kept.Answers.TryGetValue(key, out var known))
            return (T)known;
        var found = find();
        if (kept.Answers.Count < KeptAtMost)
            kept.Answers.TryAdd(key, found);
        return found;
    }

    sealed record Kept(LedgerCatalogue Catalogue)
    {
        public ConcurrentDictionary<string, object> Answers { get; } = new(StringComparer.Ordinal);
    }
}
