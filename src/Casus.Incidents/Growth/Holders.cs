namespace Casus.Incidents.Growth;

/// <summary>The reports listed under one key, ascending: all of them, or of many the first.</summary>
readonly record struct Holders(List<long> Reports, bool AreAll)
{
    /// <summary>So many of a long list are read at once, enough for all that only the first of a list take part in.</summary>
    public const int Head = 160;

    public static Holders None { get; } = new([], true);

    /// <summary>One list of two; where either was only a head, no more than a head is sure.</summary>
    public static Holders Of(Holders one, List<long> other, bool hasMore)
    {
        List<long> merged = [.. one.Reports, .. other];
        merged.Sort();
        var areAll = one.AreAll && !hasMore && merged.Count <= Head;
        return new(areAll || merged.Count <= Head ? merged : merged[..Head], areAll);
    }
}
