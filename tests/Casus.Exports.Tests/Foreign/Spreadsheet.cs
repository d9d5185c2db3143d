using System.Xml.Linq;
using Casus.Tests;

namespace Casus.Exports.Tests.Foreign;

/// <summary>A sheet as LibreOffice has it in memory: how many rows, and each cell that is not empty.</summary>
sealed record OfficeSheet(string Name, IReadOnlyList<IReadOnlyList<OfficeCell>> Rows);

sealed record OfficeCell(string Text, string Type, string? Formula);

/// <summary>LibreOffice as a reader. Skips the test where it is not installed.</summary>
static class Spreadsheet
{
    static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static readonly XNamespace Words = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /// <summary>Commas, quotes, UTF-8, from the first line on: what a person says in the dialogue.</summary>
    const string Utf8 = "--infilter=CSV:44,34,76,1";

    public static IReadOnlyList<OfficeSheet> Open(byte[] bytes, string extension)
    {
        using var folder = new ScratchFolder();
        File.WriteAllBytes(folder.Path("export" + extension), bytes);
        string[] reading = extension == ".csv" ? [Utf8] : [];
        Program.Run(
            folder.Root,
            "soffice",
            [
                $"-env:UserInstallation={new Uri(folder.Path("profile")).AbsoluteUri}",
                "--headless",
                .. reading,
                "--convert-to",
                "fods",
                "export" + extension,
            ]
        );
        return [.. XDocument.Load(folder.Path("export.fods")).Descendants(Table + "table").Select(Sheet)];
    }

    static OfficeSheet Sheet(XElement table) =>
        new(
            table.Attribute(Table + "name")!.Value,
            [.. table.Descendants(Table + "table-row").Select(Cells).Where(row => row.Count > 0)]
        );

    /// <summary>What is repeated to the sheet's edge is empty.</summary>
    static List<OfficeCell> Cells(XElement row) =>
        [
            .. row.Elements(Table + "table-cell")
                .Where(cell => cell.Attribute(Office + "value-type") is not null)
                .SelectMany(cell =>
                    Enumerable.Repeat(Cell(cell), (int?)cell.Attribute(Table + "number-columns-repeated") ?? 1)
                ),
        ];

    static OfficeCell Cell(XElement cell)
    {
        var type = cell.Attribute(Office + "value-type")!.Value;
        var text = string.Join('\n', cell.Elements(Words + "p").Select(p => p.Value));
        return new(
            type switch
            {
                "float" => cell.Attribute(Office + "value")!.Value,
                "date" => cell.Attribute(Office + "date-value")!.Value,
                _ => text,
            },
            type,
            cell.Attribute(Table + "formula")?.Value
        );
    }
}
