using System.Text.Json;
using Casus.Measure.Pages;

namespace Casus.Measure.Sets;

/// <summary>Validation records of PETRARCH (<c>petr1*.jsonl</c>): sentences on countries that do not exist, with the codes of their events.</summary>
static class PetrarchSet
{
    public const string Name = "petr1";

    public static IEnumerable<Score> Run(string folder, Bench bench)
    {
        var files = Bench
            .Files(folder, ".jsonl")
            .Where(f => Path.GetFileName(f).StartsWith(Name, StringComparison.Ordinal));
        var rows = JsonLines.Read([.. files]).Take(bench.Limit ?? int.MaxValue).ToList();
        var read = rows.Select(row => Read(row, bench)).ToList();
        foreach (var scheme in new[] { "CAMEO", "WEIS" })
        {
            var codes = OlderCodes.Load(bench.Knowledge, scheme);
            var golds = read.Select(r => (Row: r, Gold: Gold(r.Json, codes))).Where(r => r.Gold.Count > 0).ToList();
            if (golds.Count == 0)
                continue;
            var metric = scheme == "CAMEO" ? "root" : "root_weis";
            var goal = scheme == "CAMEO" ? "goal 0.65" : "";
            yield return new(Name, metric, Share(golds, Right), Share(golds, Commonest(golds)), goal);
            var held = golds.Where(r => Halves.IsHeld(r.Row.Id)).ToList();
            if (held.Count > 0)
                yield return new(Name, metric + "_held", Share(held, Right), Share(held, Commonest(golds)));
            foreach (var (row, gold) in bench.Fails ? golds : [])
                if (!Halves.IsHeld(row.Id) && Right(row, gold) < gold.Count)
                    bench.Tell($"{scheme}: {string.Join(", ", gold.Select(g => g.Type))} for {row.Told} | {row.Text}");
        }
    }

    static RowRead Read(JsonElement row, Bench bench)
    {
        var text = CodedText.Of(JsonLines.Text(row, "text"), bench.Models);
        return new(JsonLines.Text(row, "id"), text.Report.Text, row, [.. text.Acts.Select(a => a.Type)], text.Told);
    }

    static int Right(RowRead row, HashSet<OlderCode> gold) =>
        gold.Count(g => row.Types.Contains(g.Type) || row.Types.Contains(g.Coming));

    static Func<RowRead, HashSet<OlderCode>, int> Commonest(List<(RowRead Row, HashSet<OlderCode> Gold)> golds)
    {
        var type = golds.SelectMany(g => g.Gold).GroupBy(t => t.Type).MaxBy(g => (g.Count(), g.Key))!.Key;
        return (_, gold) => gold.Count(g => g.Type == type);
    }

    static double Share(
        List<(RowRead Row, HashSet<OlderCode> Gold)> rows,
        Func<RowRead, HashSet<OlderCode>, int> right
    ) => (double)rows.Sum(r => right(r.Row, r.Gold)) / rows.Sum(r => r.Gold.Count);

    static HashSet<OlderCode> Gold(JsonElement row, OlderCodes codes) =>
        row.TryGetProperty("events", out var events)
            ? [.. events.EnumerateArray().Select(e => codes.Of(JsonLines.Text(e, "eventcode"))).OfType<OlderCode>()]
            : [];

    sealed record RowRead(string Id, string Text, JsonElement Json, HashSet<string> Types, string Told);
}
