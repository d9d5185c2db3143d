using System.Text;
using System.Text.Json;
using Casus.Ledger.Document;

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
            if (Read(row.Json) is not { Report: var of, Start: var start, End: var end } statement)
            {
                tally.Check(false, row.Id, "it cannot be read as a statement");
                continue;
            }
            if (!ledger.Has(of))
            {
                tally.Check(false, row.Id, $"its report {of} is not there");
                continue;
            }
            if (of != report)
                (report, points) = (of, [.. ledger.Load(of).Report.Text.EnumerateRunes()]);
            var holds =
                start >= 0
                && start < end
                && end <= points.Length
                && string.Concat(points[start..end].Select(point => point.ToString())) == statement.Quote;
            tally.Check(holds, row.Id, $"its quote does not stand at {start}..{end} of {of}");
        }
        return tally.As("quotes in their texts");
    }

    static ExportedStatement? Read(byte[] json)
    {
        try
        {
            return DocumentJson.Read<ExportedStatement>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
