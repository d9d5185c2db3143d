using DocumentFormat.OpenXml.Spreadsheet;

namespace Casus.Exports.Workbooks;

/// <summary>The three looks of a cell: plain, day, header.</summary>
static class WorkbookStyles
{
    public const uint Plain = 0;
    public const uint Day = 1;
    public const uint Header = 2;

    /// <summary>Year, month, day; the built-in form would follow the reader's country.</summary>
    const uint IsoDay = 164;

    public static Stylesheet Make() =>
        new(
            new NumberingFormats(new NumberingFormat { NumberFormatId = IsoDay, FormatCode = "yyyy\\-mm\\-dd" }),
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            ),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                new CellFormat { NumberFormatId = IsoDay, ApplyNumberFormat = true },
                new CellFormat { FontId = 1, ApplyFont = true }
            )
        );
}
