using System.Text.Json;

namespace Casus.Measure.Seeds;

/// <summary>Holds an exported ledger (with texts) against what a careful person reads in its reports.</summary>
public static class LedgerCheck
{
    public static CheckResult Run(JsonElement ledger, JsonElement expected)
    {
        var document = new LedgerDocument(ledger, expected);
        var result = new CheckResult();
        ReportCheck.Run(document, result);
        IncidentCheck.Run(document, result);
        new FigureCheck(document, result).Run();
        AppealCheck.Run(document, result);
        DisputeCheck.Run(document, result);
        StatementCheck.Run(document, result);
        EventCheck.Run(document, result);
        return result;
    }
}
