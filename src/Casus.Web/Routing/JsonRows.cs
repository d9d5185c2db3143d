using System.Text;
using Casus.Ledger.Document;

namespace Casus.Web.Routing;

/// <summary>A list under the name and version of its form.</summary>
sealed record Listed<T>(string Format, IReadOnlyList<T> Items);

/// <summary>Rows as the ledger's document spells them, under one key, a row at a time.</summary>
static class JsonRows
{
    public static void Write<T>(Stream stream, string kind, IEnumerable<T> rows) =>
        Write(stream, kind, rows.Select(DocumentJson.Write));

    /// <summary>One page of a list that goes on.</summary>
    /// <param name="next">The address of the page after it; null at the end of the list.</param>
    public static void Write<T>(Stream stream, string kind, IEnumerable<T> rows, string? next) =>
        Write(stream, kind, rows.Select(DocumentJson.Write), next);

    /// <summary>Rows that are spelled already.</summary>
    public static void Write(Stream stream, string kind, IEnumerable<byte[]> rows, string? next)
    {
        Open(stream, kind, rows);
        Put(stream, ",\"next\":");
        stream.Write(DocumentJson.Write(next));
        Put(stream, "}\n");
    }

    static void Write(Stream stream, string kind, IEnumerable<byte[]> rows)
    {
        Open(stream, kind, rows);
        Put(stream, "}\n");
    }

    static void Open(Stream stream, string kind, IEnumerable<byte[]> rows)
    {
        Put(stream, $"{{\"{kind}\":[");
        var first = true;
        foreach (var row in rows)
        {
            Put(stream, first ? "\n" : ",\n");
            first = false;
            stream.Write(row);
        }
        Put(stream, first ? "]" : "\n]");
    }

    static void Put(Stream stream, string words) => stream.Write(Encoding.UTF8.GetBytes(words));
}
