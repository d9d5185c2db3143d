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
            if (spread.IsRepetition)
                _repeated.Add(hash);
    }

    /// <summary>The sketch without what is repeated.</summary>
    public CopySketch Strip(Signature report)
    {
        if (_repeated.Count == 0)
            return report.Sketch;
        ImmutableArray<SketchedSentence> found = [.. report.Sentences.Where(s => _repeated.Contains(s.Hash))];
        return found.IsEmpty ? report.Sketch : report.Sketch.Without(found);
    }
}
