using System.Text;
using System.Text.Json;
using Casus.Ledger;
using Casus.Measure.Clusters;
using Casus.Reports;

namespace Casus.Measure.Sets;

/// <summary>A document of a set of incidents: its bytes, what is given with them, and the incident it truly belongs to.</summary>
sealed record GoldDocument(string Text, Provenance Provenance, string Incident);

/// <summary>Documents through the whole product, as a user's would go, and the incidents that came out against the true ones.</summary>
static class ClusterRun
{
    public static IEnumerable<Score> Run(
        string set,
        IReadOnlyList<GoldDocument> documents,
        Func<int, int, bool> lookAlike,
        Bench bench
    )
    {
        var gold = documents.Select(d => d.Incident).ToArray();
        bench.Tell($"{set}: baseline over {documents.Count} documents");
        var merges = CosineTree.Grow(WordVectors.Similarities([.. documents.Select(d => d.Text)]));
        var trivial = ClusterScores.Of(gold, CosineTree.BestCut(gold, merges), lookAlike);
        var scores = ClusterScores.Of(gold, Incidents(set, documents, bench), lookAlike);
        yield return new(set, "pair_f1", scores.Pairs.F1, trivial.Pairs.F1);
        yield return new(set, "pair_precision", scores.Pairs.Precision, trivial.Pairs.Precision);
        yield return new(set, "pair_recall", scores.Pairs.Recall, trivial.Pairs.Recall);
        yield return new(set, "b3_f1", scores.BCubed, trivial.BCubed);
        if (scores.LookAlikeError is { } error)
            yield return new(set, "look_alike_error", error, trivial.LookAlikeError);
    }

    /// <summary>A label per document: its main incident; a document without one stands alone.</summary>
    static string[] Incidents(string set, IReadOnlyList<GoldDocument> documents, Bench bench)
    {
        var models = bench.Models;
        var entries = new Entry.Read?[documents.Count];
        var done = 0;
        Parallel.For(
            0,
            documents.Count,
            i =>
            {
                entries[i] = Read(set, i, documents[i], bench);
                if (Interlocked.Increment(ref done) % 200 == 0)
                    bench.Tell($"{set}: {done} of {documents.Count} read");
            }
        );
        using var ledger = new MemoryLedger(models.MadeBy);
        ledger.Append([.. entries.OfType<Entry.Read>()]);
        bench.Tell($"{set}: resolving");
        LedgerFold.Refresh(ledger);
        var incidents = ledger.Derived("reports").ToDictionary(row => row.Id, Incident);
        return [.. entries.Select((e, i) => (e is null ? null : incidents[e.Report.Id]) ?? $"alone {i}")];
    }

    /// <summary>Null, and told, where a stage breaks: the other documents are scored all the same.</summary>
    static Entry.Read? Read(string set, int number, GoldDocument document, Bench bench)
    {
        var bytes = Encoding.UTF8.GetBytes(document.Text);
        try
        {
            var (report, coding) = Pipeline.Read(bytes, document.Provenance, bench.Models);
            return new($"{number:D6}", bytes, report, coding);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            bench.Tell($"{set}: document {number} broke a stage: {error}");
            return null;
        }
    }

    static string? Incident(DerivedRow row)
    {
        using var json = JsonDocument.Parse(row.Json);
        return json.RootElement.GetProperty("incident").GetString();
    }
}
