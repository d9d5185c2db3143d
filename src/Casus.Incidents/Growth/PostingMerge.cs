namespace Casus.Incidents.Growth;

/// <summary>Sorted lists of postings to one.</summary>
static class PostingMerge
{
    public static IEnumerable<(long Key, List<long> Reports)> Of(
        IReadOnlyList<IEnumerator<(long Key, List<long> Reports)>> runs
    )
    {
        var open = runs.Where(run => run.MoveNext()).ToList();
        while (open.Count > 0)
        {
            var key = open.Min(run => run.Current.Key);
            var reports = new List<long>();
            foreach (var run in open.Where(run => run.Current.Key == key))
                reports.AddRange(run.Current.Reports);
            yield return (key, reports);
            open.RemoveAll(run => run.Current.Key == key && !run.MoveNext());
        }
    }
}
