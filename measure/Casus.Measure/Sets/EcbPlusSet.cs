using System.Text.Json;
using Casus.Measure.Clusters;
using Casus.Reports;

namespace Casus.Measure.Sets;

/// <summary>ECB+ (<c>*.jsonl</c>): documents to subtopics; look-alikes are two documents of one topic and different subtopics.</summary>
static class EcbPlusSet
{
    const string Name = "ecbplus";

    public static IEnumerable<Score> Run(string folder, Bench bench)
    {
        var rows = JsonLines.Read(Bench.Files(folder, ".jsonl")).Where(r => r.TryGetProperty("sentences", out _));
        var documents = new List<GoldDocument>();
        var topics = new List<string>();
        foreach (var row in rows.Take(bench.Limit ?? int.MaxValue))
        {
            var lines = row.GetProperty("sentences").EnumerateArray().Select(s => Tokenised.Plain(s.GetString() ?? ""));
            documents.Add(
                new(string.Join("\n\n", lines), Provenance.Text, row.GetProperty("subtopic").GetString() ?? "")
            );
            topics.Add(row.GetProperty("topic").GetString() ?? "");
        }
        var read = GoldReading.Read(Name, documents, bench);
        return ClusterRun
            .Run(Name, documents, (i, j) => topics[i] == topics[j], bench, read)
            .Concat(GreyBand.Of(Name, documents, read));
    }
}
