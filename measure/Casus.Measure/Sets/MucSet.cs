using System.Text.Json;
using Casus.Measure.Muc;
using Casus.Measure.Pages;

namespace Casus.Measure.Sets;

/// <summary>MUC-4: telexes on violence in Latin America with keys of their incidents; texts that tell of none have none.</summary>
static class MucSet
{
    public const string Name = "muc4";

    /// <summary>One text in so many of the large part is read, told by its place: all of them take minutes.</summary>
    const int OneOf = 3;

    public static IEnumerable<Score> Run(string folder, Bench bench)
    {
        var countries = MucCountries.Load(bench.Knowledge);
        foreach (var file in Bench.Files(folder, ".jsonl"))
        {
            var part = Path.GetFileNameWithoutExtension(file).Split('.')[^1];
            var isDev = part == "dev";
            var rows = JsonLines
                .Read([file])
                .Where((_, i) => !isDev || i % OneOf == 0)
                .Take(bench.Limit ?? int.MaxValue)
                .ToList();
            var read = Read(rows, countries, bench);
            bench.Tell($"{Name}: {part}, {rows.Count} texts");
            var parts = isDev ? new[] { "", "_held" } : [""];
            foreach (var half in parts)
            foreach (var score in Scores(part + half, [.. read.Where(r => half == "" || Halves.IsHeld(r.Id))]))
                yield return score;
            if (bench.Fails && isDev)
            {
                var sum = new MucScores();
                foreach (var text in read.Where(r => !Halves.IsHeld(r.Id)))
                {
                    sum.Add(text.Gold, text.Said);
                    Tell(text, bench);
                }
                bench.Tell($"{Name}: {sum.Told}");
            }
        }
    }

    static MucText[] Read(List<JsonElement> rows, MucCountries countries, Bench bench)
    {
        var (models, read) = (bench.Models, new MucText[rows.Count]);
        Parallel.For(
            0,
            rows.Count,
            i =>
            {
                var text = JsonLines.Text(rows[i], "text");
                read[i] = new(
                    JsonLines.Text(rows[i], "id"),
                    [.. rows[i].GetProperty("templates").EnumerateArray().Select(MucTemplate.Read)],
                    MucReading.Read(CodedText.Of(text, models), models, countries),
                    MucBaseline.Read(text)
                );
            }
        );
        return read;
    }

    static IEnumerable<Score> Scores(string part, IReadOnlyList<MucText> texts)
    {
        var (ours, plain) = (new MucScores(), new MucScores());
        foreach (var text in texts)
        {
            ours.Add(text.Gold, text.Said);
            plain.Add(text.Gold, text.Plain);
        }
        foreach (var slot in MucScores.Slots)
            yield return new(Name, $"{part}.{slot}_f1", ours.F1(slot), plain.F1(slot), part == "dev" ? Goal(slot) : "");
    }

    static string Goal(string slot) => slot is "number" or "effect" or "date" or "place" ? "goal 0.60" : "";

    static void Tell(MucText text, Bench bench)
    {
        bench.Tell($"== {text.Id}");
        foreach (var (gold, said) in MucAlignment.Of(text.Gold, text.Said))
            bench.Tell($"  gold {gold?.Told ?? "-"}\n  said {said?.Told ?? "-"}");
    }

    sealed record MucText(
        string Id,
        IReadOnlyList<MucTemplate> Gold,
        IReadOnlyList<MucIncident> Said,
        IReadOnlyList<MucIncident> Plain
    );
}
