using System.Text.Json;
using Casus.Ledger;
using Casus.Measure.Clusters;

namespace Casus.Measure.Sets;

/// <summary>Documents through the whole product, as a user's would go, and the incidents that came out against the true ones.</summary>
static class ClusterRun
{
    public static IEnumerable<Score> Run(
        string set,
        IReadOnlyList<GoldDocument> documents,
        Func<int, int, bool> lookAlike,
        Bench bench,
        Entry.Read?[] read
    )
    {
        var gold = documents.Select(d => d.Incident).ToArray();
        bench.Tell($"{set}: baseline over {documents.Count} documents");
        var merges = CosineTree.Grow(WordVectors.Similarities([.. documents.Select(d => d.Text)]));
        var trivial = ClusterScores.Of(gold, CosineTree.BestCut(gold, merges), lookAlike);
        var scores = ClusterScores.Of(gold, Incidents(set, read, bench), lookAlike);
        yield return new(set, "pair_f1", scores.Pairs.F1, trivial.Pairs.F1);
        yield return new(set, "pair_precision", scores.Pairs.Precision, trivial.Pairs.Precision);
        yield return new(set, "pair_recall", scores.Pairs.Recall, trivial.Pairs.Recall);
        yield return new(set, "b3_f1", scores.BCubed, trivial.BCubed);
        if (scores.LookAlikeError is { } error)
            yield return new(set, "look_alike_error", error, trivial.LookAlikeError);
    }

    /// <summary>A label per document: its main incident; a document without one stands alone.</summary>
    static string[] Incidents(string set, Entry.Read?[] entries, Bench bench)
    {
        using var ledger = new MemoryLedger(bench.Models.MadeBy);
        ledger.Append([.. entries.OfType<Entry.Read>()]);
        bench.Tell($"{set}: resolving");
        LedgerFold.Refresh(ledger);
        var incidents = ledger.Derived("reports").ToDictionary(row => row.Id, Incident);
        return [.. entries.Select((e, i) => (e is null ? null : incidents[e.Report.Id]) ?? $"alone {i}")];
    }

    static string? Incident(DerivedRow row)
    {
        using var json = JsonDocument.Parse(row.Json);
        return json.RootElement.GetProperty("incident").GetString();
    }
}
