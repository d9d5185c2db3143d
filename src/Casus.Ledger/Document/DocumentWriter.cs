using System.Text;
using Casus.Ledger.Moments;

namespace Casus.Ledger.Document;

/// <summary>Derived rows to the one exported document, a row at a time: memory does not grow with the ledger.</summary>
public static class DocumentWriter
{
    /// <summary>Folds what is not folded yet, then writes; <paramref name="withText"/> adds each report's clean text.</summary>
    public static void Write(ILedger ledger, Stream stream, bool withText)
    {
        LedgerFold.Refresh(ledger);
        Put(stream, "{\"format\":");
        stream.Write(DocumentJson.Write(DocumentJson.Format));
        Put(stream, ",\n\"as_of\":");
        stream.Write(DocumentJson.Write(ExportedMoment.Of(ledger)));
        Put(stream, ",\n\"made_by\":");
        stream.Write(DocumentJson.Write(ledger.MadeBy));
        foreach (var kind in DocumentJson.Kinds)
        {
            Put(stream, $",\n\"{kind}\":[");
            var first = true;
            foreach (var row in ledger.Derived(kind))
            {
                Put(stream, first ? "\n" : ",\n");
                first = false;
                if (withText && kind == "reports")
                    PutWithText(stream, row, ledger.Load(row.Id).Report.Text);
                else
                    stream.Write(row.Json);
            }
            Put(stream, first ? "]" : "\n]");
        }
        Put(stream, "\n}\n");
    }

    static void PutWithText(Stream stream, DerivedRow row, string text)
    {
        // The text is the last key of a report, so it goes in before the closing brace.
        stream.Write(row.Json.AsSpan()[..^1]);
        Put(stream, ",\"text\":");
        stream.Write(DocumentJson.Write(text));
        Put(stream, "}");
    }

    static void Put(Stream stream, string words) => stream.Write(Encoding.UTF8.GetBytes(words));
}
