namespace Casus.Incidents;

/// <summary>Everything that is connected.</summary>
static class Walk
{
    /// <summary>Ascending.</summary>
    public static List<long> From(long start, Func<long, IEnumerable<long>> neighbours)
    {
        var seen = new SortedSet<long> { start };
        var open = new Stack<long>();
        open.Push(start);
        while (open.TryPop(out var at))
            foreach (var next in neighbours(at))
                if (seen.Add(next))
                    open.Push(next);
        return [.. seen];
    }
}
