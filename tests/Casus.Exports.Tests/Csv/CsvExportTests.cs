using System.Text.Json;
using Casus.Exports.Csv;
using Casus.Exports.Dossiers;
using Casus.Exports.Tables;
using Casus.Exports.Tests.Foreign;
using Casus.Ledger;

namespace Casus.Exports.Tests.Csv;

/// <summary>Python's csv reads the tables back, cell for cell.</summary>
public class CsvExportTests
{
    const string ReadAll =
        "import csv\nprint(json.dumps(list(csv.reader(open(path, newline='', encoding='utf-8'), strict=True))))";

    public static TheoryData<string> Kinds => [.. LedgerSheets.Kinds];

    [Theory, MemberData(nameof(Kinds))]
    public void Python_reads_every_cell_as_it_was(string kind)
    {
        var ledger = Sample.Ledger();
        var sheet = LedgerSheets.Of(ledger, kind, new());
        var rows = JsonSerializer.Deserialize<string[][]>(Python.Read(Bytes(sheet), ReadAll))!;
        Assert.Equal(sheet.Columns, rows[0]);
        var expected = sheet.Rows.Select(row => row.Select(c => c.ToString()).ToArray()).ToList();
        Assert.Equal(expected, rows.Skip(1).Select(row => row.Select(SafeText.Undone).ToArray()));
    }

    [Fact]
    public void A_row_of_the_ledger_is_a_row_of_its_table()
    {
        var ledger = Sample.Ledger();
        foreach (var kind in (string[])["reports", "incidents", "statements", "figures", "appeals", "tolls"])
            Assert.Equal(ledger.Derived(kind).Count(), LedgerSheets.Of(ledger, kind, new()).Rows.Count());
    }

    [Fact]
    public void No_cell_begins_as_a_formula_and_negative_numbers_stay_numbers()
    {
        var sheet = new Sheet(
            "s",
            ["a", "b", "c"],
            [
                [Cell.Of(-70.25), Cell.Of(-3L), Cell.Of("-3 dead, =x")],
            ]
        );
        var text = System.Text.Encoding.UTF8.GetString(Bytes(sheet));
        Assert.Equal("a,b,c\r\n-70.25,-3,\"'-3 dead, =x\"\r\n", text);
        var all = JsonSerializer.Deserialize<string[][]>(
            Python.Read(Bytes(LedgerSheets.Of(Sample.Ledger(), "statements", new())), ReadAll)
        )!;
        Assert.DoesNotContain(all.SelectMany(row => row), cell => cell.Length > 0 && "=+-@\t\r".Contains(cell[0]));
    }

    [Fact]
    public void A_spreadsheet_program_finds_formulas_in_raw_text_and_none_in_ours()
    {
        string[] risky = ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", " =1+1", "=cmd|' /C calc'!A0", "＝1+1"];
        const string Count = """
            import Excel from 'xlsx';
            const book = Excel.read(fs.readFileSync(path), { cellFormula: true });
            const cells = Object.entries(book.Sheets.Sheet1).filter(([at]) => !at.startsWith('!')).map(([, cell]) => cell);
            console.log(cells.filter(c => c.f).length, cells.filter(c => c.t === 'n').length);
            """;
        var raw = System.Text.Encoding.UTF8.GetBytes($"a\r\n{string.Join("\r\n", risky)}\r\n");
        Assert.NotEqual("0", Node.Read(raw, Count).Split(' ')[0]);
        var sheet = new Sheet("s", ["a"], [.. risky.Select(text => new[] { Cell.Of(text) }), [Cell.Of(-3L)]]);
        Assert.Equal("0 1", Node.Read(Bytes(sheet), Count));
    }

    [Fact]
    public void A_figure_stands_with_its_claimant_and_its_words()
    {
        var rows = LedgerSheets.Of(Sample.Ledger(), "figures", new("https://ledger.example/"));
        var columns = rows.Columns.ToList();
        var row = rows.Rows.Single(r => r[columns.IndexOf("best")].ToString() == "2");
        Assert.Equal("defence ministry", row[columns.IndexOf("claimant")].ToString());
        Assert.Equal("Andina", row[columns.IndexOf("agency_chain")].ToString());
        Assert.Matches(
            "^https://ledger.example/reports/r[a-z2-7]{16}#c=31-103$",
            row[columns.IndexOf("permalink")].ToString()
        );
    }

    [Fact]
    public void The_archive_is_the_same_bytes_again_and_python_finds_every_table_in_it()
    {
        var archive = Exported.By("csv");
        Assert.Equal(archive, Exported.By("csv"));
        var names = Python.Read(
            archive,
            "import zipfile\nz = zipfile.ZipFile(path)\nassert z.testzip() is None\n"
                + "assert {i.date_time for i in z.infolist()} == {(1980, 1, 1, 0, 0, 0)}\nprint(' '.join(z.namelist()))"
        );
        Assert.Equal(string.Join(' ', LedgerSheets.Kinds.Select(k => k + ".csv")), names);
    }

    [Fact]
    public void The_mark_of_UTF8_is_written_only_when_asked_for()
    {
        var sheet = new Sheet("s", ["é"], []);
        Assert.Equal("EF-BB-BF", BitConverter.ToString(Exported.Bytes(s => CsvWriter.Write(sheet, s, bom: true)))[..8]);
        Assert.Equal("C3-A9-0D", BitConverter.ToString(Bytes(sheet))[..8]);
    }

    static byte[] Bytes(Sheet sheet) => Exported.Bytes(stream => CsvWriter.Write(sheet, stream));
}
