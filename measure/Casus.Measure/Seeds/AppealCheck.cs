using System.Text.Json;

namespace Casus.Measure.Seeds;

/// <summary>Each appeal: from whom to whom, how far it got, what came back, under which instrument; and none made up.</summary>
static class AppealCheck
{
    static readonly string[] NotMade = ["planned", "conditional", "denied"];

    public static void Run(LedgerDocument document, CheckResult result)
    {
        var appeals = document.Ledger.List("appeals").ToList();
        var used = new HashSet<int>();
        foreach (var expected in document.Expected.List("appeals"))
        {
            var hit = Enumerable
                .Range(0, appeals.Count)
                .Where(n => !used.Contains(n) && Fits(document, expected, appeals[n]))
                .Cast<int?>()
                .FirstOrDefault();
            if (hit is { } n)
                used.Add(n);
            if (!expected.Flag("optional"))
                Hold(document, result, expected, hit is { } at ? appeals[at] : default);
        }
        for (var n = 0; n < appeals.Count; n++)
        {
            var appeal = appeals[n];
            var isExtra =
                !used.Contains(n)
                && !appeal.Flag("background")
                && document.KeyOf.ContainsValue(appeal.Text("incident") ?? "")
                && !NotMade.Contains(appeal.Text("stage"));
            if (isExtra)
                result.SayExtra(
                    $"appeal: {appeal.Text("requester")} -> {appeal.Text("addressee")} in {appeal.Text("incident")}"
                );
        }
    }

    static bool Fits(LedgerDocument document, JsonElement expected, JsonElement appeal) =>
        appeal.Text("requester") == expected.Text("requester")
        && appeal.Text("addressee") == expected.Text("addressee")
        && appeal.Flag("background") == expected.Flag("background")
        && (expected.Flag("background") || appeal.Text("incident") == document.KeyFor(expected));

    static void Hold(LedgerDocument document, CheckResult result, JsonElement expected, JsonElement appeal)
    {
        var what = $"{expected.Text("incident")}: {expected.Text("requester")} -> {expected.Text("addressee")}";
        result.Say("appeal", appeal.ValueKind == JsonValueKind.Object, what);
        if (expected.Text("stage") is { Length: > 0 } stage)
            result.Say(
                "appeal-stage",
                stage.Split('|').Contains(appeal.Text("stage")),
                $"{what}: {appeal.Text("stage")}, wanted {stage}"
            );
        var got = appeal.List("responses").Select(r => r.Text("status")).ToHashSet();
        if (expected.Text("response") is { Length: > 0 } response)
            result.Say(
                "appeal-response",
                response == "none" ? got.SetEquals(["no-answer"]) : got.Contains(response),
                $"{what}: {string.Join(", ", got)}, wanted {response}"
            );
        Instruments(result, expected, what, [.. appeal.List("instruments")]);
        var from = appeal.Texts("statements").Select(s => document.FileOf(document.Statement(s))).ToHashSet();
        foreach (var file in expected.Texts("reports"))
            result.Say("appeal-evidence", from.Contains(file), $"{what}: no statement from {file}");
    }

    static void Instruments(CheckResult result, JsonElement expected, string what, List<JsonElement> instruments)
    {
        if (expected.Text("instrument") is { Length: > 0 } name)
            result.Say(
                "appeal-instrument",
                instruments.Any(i => Json.Plain(i.Text("name")).Contains(Json.Plain(name), StringComparison.Ordinal)),
                $"{what}: {string.Join(", ", instruments.Select(i => i.Text("name")))}"
            );
        foreach (var year in expected.List("instrument_years"))
            result.Say(
                "appeal-instrument",
                instruments.Any(i => i.Number("year") == year.GetDouble()),
                $"{what}: no instrument of {year}"
            );
    }
}
