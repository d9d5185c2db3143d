using System.Globalization;
using System.Text;

namespace Casus.Bench.Growth;

/// <summary>The page of growth and its plot.</summary>
static class GrowthPage
{
    public static void Write(string folder, IReadOnlyList<GrowthPoint> points, GrowthPoint? one)
    {
        Directory.CreateDirectory(folder);
        var page = new StringBuilder("# What adding costs\n\n");
        page.Append(
            "A thousand invented reports are added to ledger files of growing size (`bench growth`; the generator is seeded, "
        );
        page.Append(
            "`bench/Casus.Bench/Growth/SyntheticReports.cs`). Seconds are the processor's, the mean of six batches that follow "
        );
        page.Append("one another; reading texts and writing an export are not in them.\n\n");
        page.Append(
            "| reports before | store, s | fold, s | fold by the clock, s | memory at most, MB | file, MB |\n|---|---|---|---|---|---|\n"
        );
        foreach (var point in points)
            page.Append(point.Line()).Append('\n');
        page.Append(
            CultureInfo.InvariantCulture,
            $"\nThe last to the first: {(points[^1].Fold + points[^1].Store) / (points[0].Fold + points[0].Store):F2} times.\n"
        );
        page.Append("\n![Cost of adding](growth.svg)\n");
        if (one is not null)
        {
            page.Append("\nAdding a thousand reports to one incident:\n\n");
            page.Append(
                "| reports before | store, s | fold, s | fold by the clock, s | memory, MB | file, MB |\n|---|---|---|---|---|---|\n"
            );
            page.Append(one.Line()).Append('\n');
        }
        Console.WriteLine(page);
        File.WriteAllText(Path.Combine(folder, "growth.md"), page.ToString());
        File.WriteAllText(Path.Combine(folder, "growth.svg"), Plot(points));
    }

    static string Plot(IReadOnlyList<GrowthPoint> points)
    {
        const int Width = 480;
        const int Height = 240;
        const int Edge = 48;
        var most = Math.Max(points.Max(p => p.Fold + p.Store) * 1.2, 0.1);
        var (from, to) = (
            Math.Log10(points[0].Reports),
            Math.Log10(Math.Max(points[^1].Reports, points[0].Reports * 10))
        );
        double X(int reports) => Edge + ((Math.Log10(reports) - from) / (to - from) * (Width - (2 * Edge)));
        double Y(double seconds) => Height - Edge - (seconds / most * (Height - (2 * Edge)));
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}\" height=\"{Height}\" font-family=\"sans-serif\" font-size=\"12\">\n"
        );
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<path d=\"M{Edge} {Edge}V{Height - Edge}H{Width - Edge}\" fill=\"none\" stroke=\"#888\"/>\n"
        );
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<polyline fill=\"none\" stroke=\"#06c\" stroke-width=\"2\" points=\"{string.Join(' ', points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{X(p.Reports):F1},{Y(p.Fold + p.Store):F1}")))}\"/>\n"
        );
        foreach (var point in points)
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<circle cx=\"{X(point.Reports):F1}\" cy=\"{Y(point.Fold + point.Store):F1}\" r=\"3\" fill=\"#06c\"/><text x=\"{X(point.Reports):F1}\" y=\"{Y(point.Fold + point.Store) - 8:F1}\" text-anchor=\"middle\">{point.Fold + point.Store:F1} s</text><text x=\"{X(point.Reports):F1}\" y=\"{Height - Edge + 18}\" text-anchor=\"middle\">{point.Reports:#,0}</text>\n"
            );
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"{Width / 2}\" y=\"{Height - 8}\" text-anchor=\"middle\">reports in the ledger; seconds to add 1,000</text>\n</svg>\n"
        );
        return svg.ToString();
    }
}
