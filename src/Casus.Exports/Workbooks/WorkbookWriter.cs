using System.IO.Compression;
using Casus.Exports.Archives;
using Casus.Exports.Tables;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Casus.Exports.Workbooks;

/// <summary>
/// Tables as an xlsx workbook: a sheet each, its header frozen, days as days, text inline, no formula anywhere. Written row by row: the library's
/// own package would hold all of it, name its parts by lot and stamp them with the clock.
/// </summary>
public static class WorkbookWriter
{
    /// <summary>What a sheet can hold, its header included.</summary>
    public const int RowsOfASheet = 1_048_576;

    /// <summary>Leaves the stream open. A table with more rows than a sheet can hold goes on in another sheet.</summary>
    /// <param name="rowsAtMost">Of a sheet, its header included.</param>
    public static void Write(IEnumerable<Tables.Sheet> sheets, Stream stream, int rowsAtMost = RowsOfASheet) =>
        FixedZip.Write(stream, archive => Put(archive, sheets, rowsAtMost));

    static void Put(ZipArchive archive, IEnumerable<Tables.Sheet> sheets, int rowsAtMost)
    {
        FixedZip.Add(archive, "[Content_Types].xml", WorkbookParts.Types);
        FixedZip.Add(archive, "_rels/.rels", WorkbookParts.Root);
        FixedZip.Add(archive, "xl/styles.xml", target => Put(target, WorkbookStyles.Make()));
        var list = new Sheets();
        foreach (var sheet in sheets)
        {
            using var rows = sheet.Rows.GetEnumerator();
            var (part, more) = (0, rows.MoveNext());
            do
            {
                part++;
                var number = list.ChildElements.Count + 1;
                list.Append(
                    new DocumentFormat.OpenXml.Spreadsheet.Sheet
                    {
                        Name = part == 1 ? sheet.Name : $"{sheet.Name} {part}",
                        SheetId = (uint)number,
                        Id = WorkbookParts.Id(number),
                    }
                );
                FixedZip.Add(
                    archive,
                    "xl/" + WorkbookParts.Sheet(number),
                    target => more = WorksheetText.Write(target, sheet.Columns, rows, more, rowsAtMost)
                );
            } while (more);
        }
        FixedZip.Add(archive, "xl/workbook.xml", target => Put(target, new Workbook(list)));
        FixedZip.Add(
            archive,
            "xl/_rels/workbook.xml.rels",
            target => WorkbookParts.Links(target, list.ChildElements.Count)
        );
    }

    static void Put(Stream target, OpenXmlElement root)
    {
        using var writer = OpenXmlWriter.Create(target);
        writer.WriteElement(root);
    }
}
