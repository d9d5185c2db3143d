namespace Casus.Measure.Seeds;

/// <summary>Each dispute with its positions, each ceasefire with its status and without violations that no text claims.</summary>
static class DisputeCheck
{
    public static void Run(LedgerDocument document, CheckResult result)
    {
        foreach (var expected in document.Expected.List("disputes"))
        {
            var holds = document
                .Ledger.List("disputes")
                .Where(d => d.Text("incident") is { Length: > 0 } id && id == document.KeyFor(expected))
                .Where(d => d.Text("kind") == expected.Text("kind"))
                .Where(d => expected.Text("between") is not { Length: > 0 } way || d.Text("between") == way)
                .Any(d => d.List("positions").Count() >= (expected.Flag("one_sided") ? 1 : 2));
            result.Say(
                "dispute",
                holds,
                $"{expected.Text("incident")}: {expected.Text("kind")} {expected.Text("between")}"
            );
        }
        foreach (var expected in document.Expected.List("truces"))
        {
            var hits = document
                .Ledger.List("ceasefires")
                .Where(c => c.Text("incident") == document.KeyFor(expected))
                .Where(c =>
                    expected.Text("status") is not { Length: > 0 } status
                    || status.Split('|').Contains(c.Text("status"))
                )
                .ToList();
            var what = expected.Text("incident");
            result.Say("ceasefire", hits.Count > 0, $"{what}: {expected.Text("status")}");
            if (expected.Number("violations") == 0)
                result.Say(
                    "ceasefire-violations",
                    hits.Count > 0 && hits.All(c => !c.List("violations").Any()),
                    $"{what}: a violation that no text claims"
                );
        }
    }
}
