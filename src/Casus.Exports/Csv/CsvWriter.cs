using System.Buffers;
using System.Text;
using Casus.Exports.Tables;

namespace Casus.Exports.Csv;

/// <summary>Tables as RFC 4180 has them: UTF-8, CRLF, a header, quotes doubled, no cell that a spreadsheet would run.</summary>
public static class CsvWriter
{
    /// <summary>The semicolon and the tab part cells in some countries' spreadsheets.</summary>
    static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\r\n\t");

    /// <summary>Leaves the stream open. <paramref name="bom"/>: some spreadsheets take UTF-8 only so.</summary>
    public static void Write(Sheet sheet, Stream stream, bool bom = false)
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(bom), 16 * 1024, leaveOpen: true);
        Line(output, sheet.Columns.Select(Field));
        foreach (var row in sheet.Rows)
            Line(output, row.Select(Field));
    }

    static void Line(StreamWriter output, IEnumerable<string> fields)
    {
        output.Write(string.Join(',', fields));
        output.Write("\r\n");
    }

    static string Field(Cell cell) => cell.Kind is CellKind.Text ? Field(cell.ToString()) : cell.ToString();

    static string Field(string text)
    {
        var safe = SafeText.Of(text);
        return safe.AsSpan().IndexOfAny(Quoted) < 0 && safe.AsSpan().Trim().Length == safe.Length
            ? safe
            : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
