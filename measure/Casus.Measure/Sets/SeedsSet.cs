using System.Text.Json;
using Casus.Ledger;
using Casus.Measure.Seeds;

namespace Casus.Measure.Sets;

/// <summary>A folder of reports with its <c>expected.json</c>: read as a user's would be, exported with texts, held to the expectations.</summary>
static class SeedsSet
{
    public static IEnumerable<Score> Run(string folder, Bench bench)
    {
        var set = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "expected.json")));
        bench.Tell($"{set}: reading");
        using var document = JsonDocument.Parse(FolderLedger.Export(folder, bench.Models));
        var result = LedgerCheck.Run(document.RootElement, expected.RootElement);
        foreach (var fail in bench.Fails ? result.Fails : [])
            bench.Tell($"{set}: {fail}");
        yield return new(set, "overall", result.Ratio);
        foreach (var (kind, tally) in result.Kinds)
            yield return new(set, kind, tally.Recall);
        yield return new(set, "extra", result.Extra);
        yield return new(set, "event_precision", result.Events.Precision);
    }
}
