using System.Text;
using Casus.Exports.Csv;
using Casus.Exports.Dossiers;
using Casus.Exports.Tables;
using Casus.Exports.Tests.Foreign;
using Casus.Exports.Workbooks;

namespace Casus.Exports.Tests.Workbooks;

/// <summary>Words that a spreadsheet would run, numbers and rows, opened by LibreOffice.</summary>
public class SpreadsheetTests
{
    static readonly string[] Risky =
    [
        "=1+1",
        "+1+1",
        "-1+1",
        "@SUM(A1:A2)",
        "\t=1+1",
        "\r=1+1",
        " =1+1",
        "'=1+1",
        "＝1+1",
        "＋1+1",
        "－1+1",
        "＠SUM(A1)",
        "=cmd|' /C calc'!A0",
        "=DDE(\"soffice\";\"a\";\"b\")",
        "=HYPERLINK(\"http://x.example\")",
    ];

    static Sheet Sheet =>
        new("s", ["text", "number"], Risky.Select(text => (IReadOnlyList<Cell>)[Cell.Of(text), Cell.Of(-3.5)]));

    [Fact]
    public void Raw_text_holds_formulas_and_ours_none_in_CSV()
    {
        var raw = Encoding.UTF8.GetBytes(string.Concat(Risky.Select(text => $"{text},-3.5\r\n")));
        Assert.Contains(Spreadsheet.Open(raw, ".csv").Single().Rows, row => row.Any(cell => cell.Formula is not null));
        Check(Exported.Bytes(stream => CsvWriter.Write(Sheet, stream)), ".csv", SafeText.Undone);
    }

    [Fact]
    public void A_workbook_holds_no_formula_and_every_word() =>
        Check(Exported.Bytes(stream => WorkbookWriter.Write([Sheet], stream)), ".xlsx", text => text);

    static void Check(byte[] bytes, string extension, Func<string, string> undone)
    {
        var rows = Spreadsheet.Open(bytes, extension).Single().Rows.Skip(1).ToList();
        Assert.Equal(Risky.Length, rows.Count);
        Assert.All(rows.SelectMany(row => row), cell => Assert.Null(cell.Formula));
        Assert.All(rows, row => Assert.Equal(("-3.5", "float"), (row[1].Text, row[1].Type)));
        // LibreOffice shows a tab as an element of its own and a bare return as a line's end.
        Assert.Equal(Risky.Select(Bare), rows.Select(row => Bare(undone(row[0].Text))));
    }

    static string Bare(string text) => text.Replace("\t", "").Replace("\r", "").Trim();

    [Fact]
    public void Every_sheet_of_a_ledger_has_its_rows_and_its_days()
    {
        var sheets = Spreadsheet.Open(Exported.By("xlsx"), ".xlsx");
        var ledger = Sample.Ledger();
        Assert.Equal(
            LedgerSheets.All(ledger, new()).Select(s => $"{s.Name} {s.Rows.Count()}"),
            sheets.Select(s => $"{s.Name} {s.Rows.Count - 1}")
        );
        Assert.All(sheets.SelectMany(s => s.Rows).SelectMany(row => row), cell => Assert.Null(cell.Formula));
        Assert.Contains(sheets.SelectMany(s => s.Rows).SelectMany(row => row), c => c is { Type: "date" });
    }
}
