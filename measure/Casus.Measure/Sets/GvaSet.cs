using System.Text.Json;
using Casus.Measure.Clusters;
using Casus.Reports;

namespace Casus.Measure.Sets;

/// <summary>
/// The long tail of SemEval-2018 task 5 (<c>*.jsonl</c>): rows with a text are documents, rows with a date and a state are incidents.
/// Look-alikes are two documents of different incidents in the same state and the same month.
/// </summary>
static class GvaSet
{
    const string Name = "gva_longtail";

    public static IEnumerable<Score> Run(string folder, Bench bench)
    {
        var rows = JsonLines.Read(Bench.Files(folder, ".jsonl")).ToList();
        var places = rows.Where(r => r.TryGetProperty("state", out _))
            .ToDictionary(r => Text(r, "incident"), r => Text(r, "state") + "|" + Month(Text(r, "date")));
        var held = rows.Where(r => r.TryGetProperty("text", out _)).Take(bench.Limit ?? int.MaxValue).ToList();
        var documents = held.Select(r => new GoldDocument(
                Text(r, "text"),
                new Provenance(MediaKind.Text, Title: Text(r, "title"), Published: Text(r, "dct")),
                Text(r, "incident")
            ))
            .ToList();
        var keys = documents.Select((d, i) => places.GetValueOrDefault(d.Incident, $"unknown {i}")).ToList();
        var read = GoldReading.Read(Name, documents, bench);
        var truth = rows.Where(r => r.TryGetProperty("num_killed", out _))
            .ToDictionary(
                r => Text(r, "incident"),
                r => new Casualties(r.GetProperty("num_killed").GetInt64(), r.GetProperty("num_injured").GetInt64())
            );
        return ClusterRun
            .Run(Name, documents, (i, j) => keys[i] == keys[j], bench, read)
            .Concat(GreyBand.Of(Name, documents, read))
            .Concat(HiddenDates.Of(Name, documents, read, bench))
            .Concat(CasualtyScores.Of(Name, documents, read, truth, bench))
            .Concat(IncidentDays.Of(Name, documents, read, Days(rows), bench));
    }

    static Dictionary<string, DateOnly> Days(List<JsonElement> rows) =>
        rows.Where(r => r.TryGetProperty("state", out _) && IncidentDays.Day(Text(r, "date")) is not null)
            .ToDictionary(r => Text(r, "incident"), r => IncidentDays.Day(Text(r, "date"))!.Value);

    static string Month(string date) => date[..Math.Min(7, date.Length)];

    static string Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
