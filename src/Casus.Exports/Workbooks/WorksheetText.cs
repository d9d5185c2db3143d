using System.Globalization;
using Casus.Exports.Tables;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = Casus.Exports.Tables.Cell;
using Row = DocumentFormat.OpenXml.Spreadsheet.Row;

namespace Casus.Exports.Workbooks;

/// <summary>One sheet, row after row.</summary>
static class WorksheetText
{
    /// <summary>Writes rows from the current one on; true when the sheet is full and rows are left.</summary>
    /// <param name="more">Whether <paramref name="rows"/> stands on a row.</param>
    public static bool Write(
        Stream target,
        IReadOnlyList<string> columns,
        IEnumerator<IReadOnlyList<Cell>> rows,
        bool more,
        int rowsAtMost
    )
    {
        using var writer = OpenXmlWriter.Create(target);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(FrozenHeader()));
        writer.WriteStartElement(new SheetData());
        Put(writer, 1, [.. columns.Select(name => Cell.Of(name))], WorkbookStyles.Header);
        for (var number = 2; more && number <= rowsAtMost; number++, more = rows.MoveNext())
            Put(writer, number, rows.Current, WorkbookStyles.Plain);
        writer.WriteEndElement();
        writer.WriteEndElement();
        return more;
    }

    static SheetView FrozenHeader() =>
        new(
            new Pane
            {
                VerticalSplit = 1,
                TopLeftCell = "A2",
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            }
        )
        {
            WorkbookViewId = 0,
        };

    static void Put(OpenXmlWriter writer, int number, IReadOnlyList<Cell> cells, uint style)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)number });
        for (var column = 0; column < cells.Count; column++)
            if (cells[column].Kind is not CellKind.Empty)
                writer.WriteElement(WorksheetCell.Of(cells[column], WorksheetCell.Name(column, number), style));
        writer.WriteEndElement();
    }
}
