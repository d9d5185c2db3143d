using Casus.Ledger.Document;
using Casus.Ledger.Moments;

namespace Casus.Ledger.Briefs;

/// <summary>By what a printed brief can be checked: which ledger it is of, and until when that knows.</summary>
/// <param name="Hash">SHA-256 of the exported document, in hexadecimal.</param>
/// <param name="CutOff">The moment of a view, else the last day on which one of its reports was published.</param>
public sealed record BriefHead(string Hash, string CutOff)
{
    public static BriefHead Of(ILedger ledger) => new(DocumentHash.Of(ledger), CutOffOf(ledger));

    static string CutOffOf(ILedger ledger)
    {
        if (ledger is MomentLedger view)
            return view.Moment.ToString();
        var last = ledger
            .Derived("reports")
            .Select(row => DocumentJson.Read<ExportedReport>(row.Json).Published.Latest)
            .Max();
        return last is null ? "no report of a known day" : $"reports published by {BriefWords.Days(new(last, last))}";
    }
}
