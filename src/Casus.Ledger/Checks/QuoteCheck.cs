using System.Text;
using System.Text.Json;

namespace Casus.Ledger.Checks;

/// <summary>The quotes of the exported statements stand in the texts at the code points that they name.</summary>
static class QuoteCheck
{
    public static CheckResult Of(ILedger ledger)
    {
        var tally = new Tally();
        var (report, points) = ("", (Rune[])[]);
        foreach (var row in ledger.Derived("statements"))
        {
            using var json = JsonDocument.Parse(row.Json);
            var statement = json.RootElement;
            var of = statement.GetProperty("report").GetString()!;
            if (!ledger.Has(of))
            {
                tally.Check(false, row.Id, $"its report {of} is not there");
                continue;
            }
            if (of != report)
                (report, points) = (of, [.. ledger.Load(of).Report.Text.EnumerateRunes()]);
            var (start, end) = (statement.GetProperty("start").GetInt32(), statement.GetProperty("end").GetInt32());
            var holds =
                start >= 0
                && start < end
                && end <= points.Length
                && string.Concat(points[start..end].Select(point => point.ToString()))
                    == statement.GetProperty("quote").GetString();
            tally.Check(holds, row.Id, $"its quote does not stand at {start}..{end} of {of}");
        }
        return tally.As("quotes in their texts");
    }
}
