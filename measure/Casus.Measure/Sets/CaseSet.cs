using Casus.Measure.Pages;

namespace Casus.Measure.Sets;

/// <summary>Snippets of CASE 2021, shared task 2, with a type of event after ACLED; nothing is trained on them.</summary>
static class CaseSet
{
    public const string Name = "case2021_task2";

    public static IEnumerable<Score> Run(string folder, Bench bench)
    {
        var table = AcledTable.Load(bench.Knowledge);
        var rows = JsonLines.Read(Bench.Files(folder, ".jsonl")).Take(bench.Limit ?? int.MaxValue).ToList();
        var read = new List<(string Gold, string Said, bool Held)>();
        foreach (var row in rows)
        {
            var text = CodedText.Of(JsonLines.Text(row, "text"), bench.Models);
            var (gold, said) = (JsonLines.Text(row, "type"), table.Label(text));
            var isHeld = Halves.IsHeld(JsonLines.Text(row, "id"));
            read.Add((gold, said, isHeld));
            if (bench.Fails && !isHeld && gold != said)
                bench.Tell($"{gold}, not {said}, for {text.Coding.Main?.Kind}: {text.Told} | {text.Report.Text}");
        }
        if (read.Count == 0)
            yield break;
        var commonest = read.GroupBy(r => r.Gold).MaxBy(g => (g.Count(), g.Key))!.Key;
        foreach (var (name, part) in new[] { ("", read), ("_held", read.FindAll(r => r.Held)) })
        {
            if (part.Count == 0)
                continue;
            var trivial = part.ConvertAll(r => r with { Said = commonest });
            yield return new(
                Name,
                "weighted_f1" + name,
                Weighted(part),
                Weighted(trivial),
                name == "" ? "goal 0.60" : ""
            );
            yield return new(
                Name,
                "macro_f1" + name,
                ByLabel(part).Average(l => l.F1),
                ByLabel(trivial).Average(l => l.F1)
            );
        }
    }

    static double Weighted(List<(string Gold, string Said, bool Held)> rows) =>
        ByLabel(rows).Sum(l => l.F1 * l.Gold) / rows.Count;

    static IEnumerable<Tally> ByLabel(List<(string Gold, string Said, bool Held)> rows) =>
        rows.Select(r => r.Gold)
            .Distinct()
            .Select(label => new Tally(
                rows.Count(r => r.Gold == label && r.Said == label),
                rows.Count(r => r.Gold == label),
                rows.Count(r => r.Said == label)
            ));
}
