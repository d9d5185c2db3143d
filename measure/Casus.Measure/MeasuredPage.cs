using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Casus.Measure;

/// <summary>The page of measurements in the docs.</summary>
static class MeasuredPage
{
    public static void Write(string path, IReadOnlyList<Score> scores, MeasureOptions options, TimeProvider clock)
    {
        var page = new StringBuilder();
        page.AppendLine("# Measured");
        page.AppendLine();
        page.AppendLine(
            "Written by `./build.sh measure`; do not edit. The baseline is a trivial method on the same data."
        );
        page.AppendLine();
        page.AppendLine(
            CultureInfo.InvariantCulture,
            $"{clock.GetUtcNow():yyyy-MM-dd}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, .NET {Environment.Version}{Cut(options)}."
        );
        foreach (var set in scores.GroupBy(s => s.Set))
        {
            page.AppendLine();
            page.AppendLine(CultureInfo.InvariantCulture, $"## {set.Key}");
            page.AppendLine();
            page.AppendLine(Notes.Of(set.Key));
            page.AppendLine();
            page.AppendLine("| metric | score | baseline | must | peers |");
            page.AppendLine("|---|---|---|---|---|");
            foreach (var score in set)
                page.AppendLine(Row(score));
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, page.ToString());
    }

    static string Row(Score score)
    {
        var baseline = score.Baseline is { } value ? MeasureCommand.Number(value) : "–";
        var peers = score.Peers.Length > 0 ? score.Peers : Peers.Of(score.Set, score.Metric);
        var must = Targets.Of(score.Set, score.Metric);
        return $"| {score.Metric} | {MeasureCommand.Number(score.Value)} | {baseline} | {must} | {peers} |";
    }

    static string Cut(MeasureOptions options) =>
        options.Limit is { } limit ? $"; **only the first {limit} documents of each set**" : "";
}
