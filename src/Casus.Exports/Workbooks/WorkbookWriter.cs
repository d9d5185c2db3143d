using System.IO.Compression;
using Casus.Exports.Archives;
using Casus.Exports.Tables;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Sheet = Casus.Exports.Tables.Sheet;

namespace Casus.Exports.Workbooks;

/// <summary>Tables as an xlsx workbook: a sheet each, its header frozen, days as days, text inline, no formula anywhere. Put together in memory.</summary>
public static class WorkbookWriter
{
    /// <summary>What a sheet can hold, its header included.</summary>
    const int RowsAtMost = 1_048_576;

    /// <summary>Leaves the stream open. A table with more rows than a sheet can hold goes on in another sheet.</summary>
    public static void Write(IEnumerable<Sheet> sheets, Stream stream)
    {
        using var memory = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
            Put(document, sheets);
        memory.Position = 0;
        // The package stamps its parts with the clock: packed anew they are the same bytes every time.
        using var made = new ZipArchive(memory, ZipArchiveMode.Read);
        FixedZip.Write(stream, archive => CopyInto(archive, made));
    }

    static void CopyInto(ZipArchive archive, ZipArchive made)
    {
        foreach (var entry in made.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
            FixedZip.Add(
                archive,
                entry.FullName,
                target =>
                {
                    using var source = entry.Open();
                    source.CopyTo(target);
                }
            );
    }

    static void Put(SpreadsheetDocument document, IEnumerable<Sheet> sheets)
    {
        // Names of our own: the library would draw them by lot.
        var book = document.AddWorkbookPart();
        document.ChangeIdOfPart(book, "rId1");
        book.AddNewPart<WorkbookStylesPart>("rId1").Stylesheet = WorkbookStyles.Make();
        var list = new Sheets();
        foreach (var sheet in sheets)
        {
            using var rows = sheet.Rows.GetEnumerator();
            var (part, more) = (0, rows.MoveNext());
            do
            {
                part++;
                var number = (uint)list.ChildElements.Count + 1;
                var id = $"rId{number + 1}";
                list.Append(
                    new DocumentFormat.OpenXml.Spreadsheet.Sheet
                    {
                        Name = part == 1 ? sheet.Name : $"{sheet.Name} {part}",
                        SheetId = number,
                        Id = id,
                    }
                );
                var sheetPart = book.AddNewPart<WorksheetPart>(id);
                more = WorksheetText.Write(sheetPart, sheet.Columns, rows, more, RowsAtMost);
            } while (more);
        }
        book.Workbook = new Workbook(list);
    }
}
