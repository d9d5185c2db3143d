using System.Globalization;
using Casus.Ledger.Briefs;

namespace Casus.Ledger.Why;

/// <summary>An explanation as a page to read.</summary>
public static class WhyWriter
{
    public static void Write(Explanation why, TextWriter output)
    {
        var page = new BriefPage(output, BriefFormat.Plain);
        page.Title($"{why.Title ?? "(no title)"} [{why.File}]");
        page.Line($"{why.Report}{(why.Label is null ? "" : $" · {why.Incident} · {why.Label}")}");
        page.Line(why.Verdict);
        if (why.Dated is { } dated)
            page.Line($"Dated by its company: {dated}");
        Pairs(page, "In the same incident", [.. why.Pairs.Where(p => p.Together)]);
        Pairs(
            page,
            why.Against is null ? "Near, and in others" : "In the other incident",
            [.. why.Pairs.Where(p => !p.Together)]
        );
    }

    static void Pairs(BriefPage page, string heading, IReadOnlyList<WhyPair> pairs)
    {
        if (pairs.Count == 0)
            return;
        page.Part(heading);
        foreach (var pair in pairs)
            Pair(page, pair);
    }

    static void Pair(BriefPage page, WhyPair pair)
    {
        page.Item($"{pair.Report}  {pair.Title ?? "(no title)"}", null, pair.File);
        page.Item($"  {pair.Verdict}", null, null);
        Parts(page, pair);
    }

    /// <summary>What speaks for and against a pair, the weightiest first.</summary>
    internal static void Parts(BriefPage page, WhyPair pair)
    {
        if (pair.Veto is { } veto)
            page.Item($"  Against it: {veto}", null, null);
        foreach (var part in pair.Parts.OrderByDescending(p => Math.Abs(p.Points)))
            page.Item($"  {Points(part.Points), 5}  {part.Name}: {part.Words}", null, null);
        page.Item($"  {Points(pair.Parts.Sum(p => p.Points)), 5}  in all", null, null);
    }

    static string Points(double points) => points.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);
}
