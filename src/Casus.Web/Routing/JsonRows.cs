using System.Text;
using Casus.Ledger.Document;

namespace Casus.Web.Routing;

/// <summary>A list under the name and version of its form.</summary>
sealed record Listed<T>(string Format, IReadOnlyList<T> Items);

/// <summary>Rows as the ledger's document spells them, under one key, a row at a time.</summary>
static class JsonRows
{
    public static void Write<T>(Stream stream, string kind, IEnumerable<T> rows)
    {
        Put(stream, $"{{\"{kind}\":[");
        var first = true;
        foreach (var row in rows)
        {
            Put(stream, first ? "\n" : ",\n");
            first = false;
            stream.Write(DocumentJson.Write(row));
        }
        Put(stream, first ? "]}\n" : "\n]}\n");
    }

    static void Put(Stream stream, string words) => stream.Write(Encoding.UTF8.GetBytes(words));
}
