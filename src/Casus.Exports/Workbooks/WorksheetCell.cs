using System.Globalization;
using System.Text.RegularExpressions;
using Casus.Exports.Tables;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = Casus.Exports.Tables.Cell;

namespace Casus.Exports.Workbooks;

/// <summary>A value as a cell of a sheet.</summary>
static partial class WorksheetCell
{
    const int LettersAtMost = 32_767;

    /// <summary>Spreadsheets count days from here; before March 1900 they count wrongly.</summary>
    static readonly DateOnly Zero = new(1899, 12, 30);
    static readonly DateOnly FirstSafe = new(1900, 3, 1);

    public static OpenXmlElement Of(Cell cell, string name, uint style)
    {
        var isDay = cell.Kind is CellKind.Day && cell.Date >= FirstSafe;
        if (!isDay && cell.Kind is CellKind.Text or CellKind.Day && !isDay)
            return new DocumentFormat.OpenXml.Spreadsheet.Cell(new InlineString(Words(cell.ToString())))
            {
                CellReference = name,
                DataType = CellValues.InlineString,
                StyleIndex = style,
            };
        var number = isDay ? cell.Date.DayNumber - Zero.DayNumber : cell.Number;
        return new DocumentFormat.OpenXml.Spreadsheet.Cell(
            new CellValue(number.ToString("R", CultureInfo.InvariantCulture))
        )
        {
            CellReference = name,
            StyleIndex = isDay ? WorkbookStyles.Day : style,
        };
    }

    /// <summary>A1, B1 … Z1, AA1.</summary>
    public static string Name(int column, int row)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return string.Create(CultureInfo.InvariantCulture, $"{letters}{row}");
    }

    static Text Words(string text)
    {
        var cut = text.Length <= LettersAtMost ? text : text[..(LettersAtMost - 1)] + "…";
        // What looks like a spreadsheet's own escape is to be read as it stands.
        return new(Escape().Replace(XmlText.Of(cut), "_x005F$0")) { Space = SpaceProcessingModeValues.Preserve };
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
