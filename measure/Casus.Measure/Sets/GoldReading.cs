using System.Text;
using Casus.Ledger;
using Casus.Reports;

namespace Casus.Measure.Sets;

/// <summary>A document of a set of incidents: its bytes, what is given with them, and the incident it truly belongs to.</summary>
sealed record GoldDocument(string Text, Provenance Provenance, string Incident);

/// <summary>Documents of a set read as reports are, on all cores.</summary>
static class GoldReading
{
    /// <summary>One entry for each document, in their order; null, and told, where a stage breaks: the others are scored all the same.</summary>
    public static Entry.Read?[] Read(string set, IReadOnlyList<GoldDocument> documents, Bench bench)
    {
        // Loaded here, so that the threads do not wait for one of them.
        _ = bench.Models;
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
        return entries;
    }

    /// <summary>The documents that were read, by their true incident, of the incidents that are asked about.</summary>
    public static IEnumerable<IGrouping<string, (GoldDocument Document, Entry.Read Read)>> ByIncident(
        IReadOnlyList<GoldDocument> documents,
        Entry.Read?[] read,
        Func<string, bool> isAsked
    ) =>
        documents
            .Zip(read)
            .Where(d => d.Second is not null && isAsked(d.First.Incident))
            .Select(d => (d.First, d.Second!))
            .GroupBy(d => d.First.Incident, StringComparer.Ordinal);

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
}
