using Casus.Ledger.Document;

namespace Casus.Ledger.Briefs;

/// <summary>Settled losses, each with the rule that gave it and by how many.</summary>
static class TollsPart
{
    public static void Write(string heading, IEnumerable<ExportedToll> tolls, BriefPage page)
    {
        var settled = tolls.Where(t => t.Low is not null || t.Best is not null || t.High is not null).ToList();
        if (settled.Count == 0)
            return;
        page.Part(heading);
        foreach (var toll in settled)
        {
            var status = toll.Status is { } s ? $" {BriefWords.Kind(s)}" : "";
            var weight =
                $"{BriefWords.Count(toll.Claimants, "claimant")}, {BriefWords.Count(toll.Origins, "known origin")}";
            page.Item(
                $"{toll.Side ?? "side not told"},{status} {BriefWords.Kind(toll.Kind)}: {BriefWords.Toll(toll)} — {toll.Rule} ({weight}{(toll.Reviewed ? ", reviewed" : "")})",
                null,
                null
            );
        }
    }
}
