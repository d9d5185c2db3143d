using System.Text;
using System.Text.Json;
using Casus.Coding;
using Casus.Coding.Events;
using Casus.Language;
using Casus.Reports;

namespace Casus.Measure.Sets;

/// <summary>PLOVER records (<c>plover*.jsonl</c>): a sentence, its type, and the countries of source and target.</summary>
static class PloverSet
{
    /// <summary>Types of the first draft that PLOVER 2.0 folded into others.</summary>
    static readonly Dictionary<string, string> Folded = new()
    {
        ["DEMAND"] = "REQUEST",
        ["DISAPPROVE"] = "ACCUSE",
        ["INVESTIGATE"] = "ACCUSE",
        ["FIGHT"] = "ASSAULT",
    };

    public static IEnumerable<Score> Run(string folder, Bench bench)
    {
        var files = Bench
            .Files(folder, ".jsonl")
            .Where(f => Path.GetFileName(f).StartsWith("plover", StringComparison.Ordinal));
        int all = 0,
            category = 0,
            triple = 0,
            made = 0;
        foreach (var row in JsonLines.Read([.. files]).Take(bench.Limit ?? int.MaxValue))
        {
            var type = row.GetProperty("event").GetString() ?? "";
            type = Folded.GetValueOrDefault(type, type);
            var acts = Acts(row.GetProperty("text").GetString() ?? "", bench.Models);
            var right = acts.Where(a => a.Type == type).ToList();
            all++;
            made += acts.Count;
            category += right.Count > 0 ? 1 : 0;
            triple += right.Any(a => Fits(a, Codes(row, "source"), Codes(row, "target"))) ? 1 : 0;
        }
        if (all == 0)
            yield break;
        yield return new("plover_cameo", "category", (double)category / all, Peers: "goal 0.75");
        yield return new("plover_cameo", "triple", (double)triple / all, Peers: "goal 0.55");
        yield return new("plover_cameo", "extra", made - category, Peers: "UniversalPetrarch: 3,212 beside 565 right");
    }

    static List<CodedEvent> Acts(string text, Models models)
    {
        var report = ReportReader.Read(Encoding.UTF8.GetBytes(text), Provenance.Text, models.Reports);
        var parsed = LanguagePipeline.Parse(report.Text, models.Language);
        return [.. ReportCoder.Code(report, parsed, models.Coding).Statements.SelectMany(s => s.Events)];
    }

    // Two-sided acts name both parties as actors, so that the target may stand among them.
    static bool Fits(CodedEvent act, HashSet<string> source, HashSet<string> target) =>
        (source.Count == 0 || act.Actors.Any(a => source.Contains(Country(a))))
        && (target.Count == 0 || act.Recipients.Concat(act.Actors.Skip(1)).Any(a => target.Contains(Country(a))));

    static string Country(string code) => code.Split(' ', '/')[0];

    static HashSet<string> Codes(JsonElement row, string role) =>
        row.TryGetProperty(role, out var players) && players.ValueKind is JsonValueKind.Array
            ?
            [
                .. players
                    .EnumerateArray()
                    .Where(p => p.ValueKind is JsonValueKind.Object && p.TryGetProperty("code", out _))
                    .Select(p => p.GetProperty("code").GetString() ?? ""),
            ]
            : [];
}
