using System.Text;
using Casus.Ledger;
using Casus.Ledger.Document;

namespace Casus.Web.Incidents.One;

/// <summary>The arrays of the ledger's document, with one incident's rows only.</summary>
static class IncidentDocument
{
    public static void Write(ILedger ledger, ExportedIncident incident, Stream stream)
    {
        Put(stream, "{");
        var begun = false;
        foreach (var kind in DocumentJson.Kinds)
        {
            Put(stream, $"{(begun ? ",\n" : "")}\"{kind}\":[");
            begun = true;
            var first = true;
            foreach (var row in ledger.Derived(kind, incident.Id))
            {
                Put(stream, first ? "\n" : ",\n");
                first = false;
                stream.Write(row.Json);
            }
            Put(stream, "]");
        }
        Put(stream, "}\n");
    }

    static void Put(Stream stream, string words) => stream.Write(Encoding.UTF8.GetBytes(words));
}
