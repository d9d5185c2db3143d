using System.Collections.Immutable;
using Casus.Incidents.Signatures;
using Casus.Reports.Copies;

namespace Casus.Incidents.Copies;

/// <summary>
/// Sentences that stand under many reports which are no copies of one another: what pages and outlets say under everything, and background that is
/// told again and again. A function of the set: it counts, whatever the order.
/// </summary>
sealed class RepeatedSentences
{
    readonly HashSet<ulong> _repeated = [];
    readonly HashSet<ulong> _furniture = [];

    public RepeatedSentences(IReadOnlyList<Signature> reports)
    {
        // Few sentences are ever seen twice: only of these more is kept than the report that had them first.
        var first = new Dictionary<ulong, int>();
        var again = new Dictionary<ulong, SentenceSpread>();
        for (var i = 0; i < reports.Count; i++)
            foreach (var hash in reports[i].Sentences.Select(s => s.Hash).Distinct())
                if (!first.TryAdd(hash, i))
                {
                    if (!again.TryGetValue(hash, out var spread))
                        again[hash] = spread = new(reports[first[hash]]);
                    spread.Add(reports[i]);
                }
        foreach (var (hash, spread) in again)
        {
            if (spread.IsRepetition)
                _repeated.Add(hash);
            if (spread.IsFurniture)
                _furniture.Add(hash);
        }
    }

    /// <summary>The signature without the places, counts and appeals of sentences that are of no report in particular.</summary>
    public Signature OwnOf(Signature report) =>
        _furniture.Count > 0 && report.Sentences.Any(s => _furniture.Contains(s.Hash))
            ? report.Without(sentence => sentence is { } hash && _furniture.Contains(hash))
            : report;

    /// <summary>The sketch without what is repeated.</summary>
    public CopySketch Strip(Signature report)
    {
        if (_repeated.Count == 0)
            return report.Sketch;
        ImmutableArray<SketchedSentence> found = [.. report.Sentences.Where(s => _repeated.Contains(s.Hash))];
        return found.IsEmpty ? report.Sketch : report.Sketch.Without(found);
    }
}
