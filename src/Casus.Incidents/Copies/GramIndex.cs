using Casus.Reports.Copies;

namespace Casus.Incidents.Copies;

/// <summary>Which reports hold a gram. Of many that hold the same one only the first are kept: a copy of them all is a copy of the first.</summary>
sealed class GramIndex
{
    const int ReportsPerGram = 8;
    const int CandidatesAtMost = 48;

    /// <summary>One gram in common is chance.</summary>
    const int LeastShared = 2;

    readonly Dictionary<ulong, List<int>> _reports = [];

    public void Add(CopySketch sketch, int report)
    {
        foreach (var hash in Hashes(sketch))
        {
            if (!_reports.TryGetValue(hash, out var held))
                _reports[hash] = held = [];
            if (held.Count < ReportsPerGram)
                held.Add(report);
        }
    }

    /// <summary>The reports with most grams in common, the first of equals first.</summary>
    public IEnumerable<int> Candidates(CopySketch sketch) =>
        Hashes(sketch)
            .SelectMany(hash => _reports.GetValueOrDefault(hash) ?? [])
            .CountBy(report => report)
            .Where(shared => shared.Value >= LeastShared)
            .OrderByDescending(shared => shared.Value)
            .ThenBy(shared => shared.Key)
            .Take(CandidatesAtMost)
            .Select(shared => shared.Key);

    static IEnumerable<ulong> Hashes(CopySketch sketch) => sketch.Grams.Select(gram => gram >> CopySketch.PositionBits);
}
