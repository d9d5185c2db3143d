using System.Text.Json;
using Casus.Coding.Events;
using Casus.Measure.Pages;

namespace Casus.Measure.Sets;

/// <summary>PLOVER records (<c>plover*.jsonl</c>): a sentence, its type, and the countries of source and target.</summary>
static class PloverSet
{
    const string Name = "plover_cameo";

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
        var (all, held) = (new Count(), new Count());
        var rows = JsonLines.Read([.. files]).Take(bench.Limit ?? int.MaxValue).ToList();
        var commonest = rows.Select(TypeOf).GroupBy(t => t).MaxBy(g => (g.Count(), g.Key))?.Key;
        foreach (var row in rows)
        {
            var isHeld = Halves.IsHeld(JsonLines.Text(row, "id"));
            var text = CodedText.Of(JsonLines.Text(row, "text"), bench.Models);
            var told = Held(row, text, commonest);
            all.Add(told);
            if (isHeld)
                held.Add(told);
            if (bench.Fails && !isHeld && !told.Triple)
                bench.Tell(
                    $"{TypeOf(row)} [{string.Join(", ", Codes(row, "source"))}] -> [{string.Join(", ", Codes(row, "target"))}] "
                        + $"for {text.Told} | {text.Report.Text}"
                );
        }
        if (all.Rows == 0)
            yield break;
        yield return new(Name, "category", all.Category, all.BaselineCategory, "goal 0.75");
        yield return new(Name, "category_held", held.Category, held.BaselineCategory);
        yield return new(Name, "triple", all.Triple, all.BaselineTriple, "goal 0.55");
        yield return new(Name, "triple_held", held.Triple, held.BaselineTriple);
        yield return new(Name, "extra", all.Extra, Peers: "UniversalPetrarch: 3,212 beside 565 right");
        yield return new(Name, "extra_held", held.Extra);
    }

    static string TypeOf(JsonElement row)
    {
        var type = JsonLines.Text(row, "event");
        return Folded.GetValueOrDefault(type, type);
    }

    static Telling Held(JsonElement row, CodedText text, string? commonest)
    {
        var (type, acts) = (TypeOf(row), text.Acts);
        var (source, target) = (Codes(row, "source"), Codes(row, "target"));
        var right = acts.Where(a => a.Type == type).ToList();
        var named = text.Countries(2);
        return new(
            right.Count > 0,
            right.Any(a => Fits(a, source, target)),
            acts.Count,
            commonest == type,
            commonest == type
                && (source.Count == 0 || source.Overlaps(named.Take(1)))
                && (target.Count == 0 || target.Overlaps(named.Skip(1)))
        );
    }

    // Two-sided acts name both parties as actors, so that the target may stand among them.
    static bool Fits(CodedEvent act, HashSet<string> source, HashSet<string> target) =>
        (source.Count == 0 || act.Actors.Any(a => Countries(a).Any(source.Contains)))
        && (target.Count == 0 || act.Recipients.Concat(act.Actors.Skip(1)).Any(a => Countries(a).Any(target.Contains)));

    /// <summary>The country of an actor string; organisations are also what they are, where the draft wrote IGO for all of them.</summary>
    static IEnumerable<string> Countries(string code)
    {
        var parts = code.Split(' ', '/');
        return parts[^1] is "UNO" or "EUR" or "IGO" ? [parts[0], "IGO"] : [parts[0]];
    }

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

    readonly record struct Telling(bool Category, bool Triple, int Made, bool BaselineCategory, bool BaselineTriple);

    sealed class Count
    {
        int _category,
            _triple,
            _made,
            _baselineCategory,
            _baselineTriple;

        public int Rows { get; private set; }

        public double Category => Share(_category);

        public double Triple => Share(_triple);

        public double BaselineCategory => Share(_baselineCategory);

        public double BaselineTriple => Share(_baselineTriple);

        public int Extra => _made - _category;

        public void Add(Telling telling)
        {
            Rows++;
            _category += telling.Category ? 1 : 0;
            _triple += telling.Triple ? 1 : 0;
            _made += telling.Made;
            _baselineCategory += telling.BaselineCategory ? 1 : 0;
            _baselineTriple += telling.BaselineTriple ? 1 : 0;
        }

        double Share(int count) => Rows == 0 ? 0 : (double)count / Rows;
    }
}
