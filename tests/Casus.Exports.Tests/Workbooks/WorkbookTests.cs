using Casus.Exports.Dossiers;
using Casus.Exports.Tables;
using Casus.Exports.Tests.Foreign;
using Casus.Exports.Workbooks;

namespace Casus.Exports.Tests.Workbooks;

public class WorkbookTests
{
    [Fact]
    public void A_spreadsheet_program_finds_every_row_days_as_days_and_no_formula()
    {
        var told = Node.Read(
            Exported.By("xlsx"),
            """
            import Excel from 'xlsx';
            const book = Excel.read(fs.readFileSync(path), { cellDates: true, cellFormula: true, UTC: true });
            for (const name of book.SheetNames) {
              const sheet = book.Sheets[name];
              for (const at of Object.keys(sheet)) if (sheet[at].f) throw new Error('a formula in ' + at);
              console.log(name, Excel.utils.decode_range(sheet['!ref']).e.r);
            }
            const rows = Excel.utils.sheet_to_json(book.Sheets['incidents'], { UTC: true });
            const days = rows.map(r => r.date_start instanceof Date ? r.date_start.toISOString().slice(0, 10) : 'no day');
            console.log(days.join(' '), JSON.stringify(rows.map(r => r.label).sort()));
            """
        );
        var ledger = Sample.Ledger();
        var rows = LedgerSheets.All(ledger, new()).Select(s => $"{s.Name} {s.Rows.Count()}");
        Assert.Equal(
            [.. rows, "2019-04-02 2019-04-02 [\"=Ships meet; \\\"fire\\\",\\nthey say\",\"Stones in Arica\"]"],
            told.Split('\n')
        );
    }

    [Fact]
    public void Python_finds_whole_parts_and_only_inline_text()
    {
        var told = Python.Read(
            Exported.By("xlsx"),
            """
            import zipfile, xml.etree.ElementTree as T
            z = zipfile.ZipFile(path)
            assert z.testzip() is None and {i.date_time for i in z.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            kinds, formulas = set(), 0
            for name in z.namelist():
                root = T.fromstring(z.read(name))
                if '/worksheets/' in name:
                    pane = root.find('.//{*}pane')
                    assert (pane.get('state'), pane.get('ySplit'), pane.get('topLeftCell')) == ('frozen', '1', 'A2')
                    formulas += len(root.findall('.//{*}f'))
                    kinds |= {c.get('t') for c in root.iter('{http://schemas.openxmlformats.org/spreadsheetml/2006/main}c')}
            print(formulas, sorted(map(str, kinds)))
            """
        );
        Assert.Equal("0 ['None', 'inlineStr']", told);
    }

    [Fact]
    public void The_same_rows_are_the_same_bytes() => Assert.Equal(Exported.By("xlsx"), Exported.By("xlsx"));

    [Fact]
    public void Rows_are_written_as_they_come_and_go_on_in_another_sheet_where_one_is_full()
    {
        using var stream = new MemoryStream();
        const int Count = 60_000;
        WorkbookWriter.Write([new("s", ["n"], Rows())], stream, rowsAtMost: 25_001);
        var told = Python.Read(
            stream.ToArray(),
            "import zipfile, re\nz = zipfile.ZipFile(path)\nassert z.testzip() is None\n"
                + "print(' '.join(str(len(re.findall(b'<x:row |<row ', z.read(n)))) for n in z.namelist() if '/worksheets/' in n))"
        );
        Assert.Equal("25001 25001 10001", told);
        IEnumerable<IReadOnlyList<Cell>> Rows()
        {
            for (var i = 0; i < Count; i++)
                yield return [Cell.Of(i)];
            // What is still held back is less than a sheet.
            Assert.True(stream.Length > 50_000, $"only {stream.Length} bytes were written before the last row");
        }
    }

    [Fact]
    public void Days_before_spreadsheets_count_rightly_escapes_and_long_texts_are_kept_as_words()
    {
        var sheet = new Sheet(
            "s",
            ["a", "b", "c", "d"],
            [
                [
                    Cell.Of(new DateOnly(1899, 5, 6)),
                    Cell.Of("_x0041_ \u0001 🚢"),
                    Cell.Of(new string('x', 40_000)),
                    Cell.Of(-70.5),
                ],
            ]
        );
        var told = Node.Read(
            Exported.Bytes(stream => WorkbookWriter.Write([sheet], stream)),
            """
            import Excel from 'xlsx';
            const book = Excel.read(fs.readFileSync(path));
            const [a, b, c, d] = Excel.utils.sheet_to_json(book.Sheets.s, { header: 1 })[1];
            console.log(JSON.stringify([a, b, c.length, d]));
            """
        );
        Assert.Equal("[\"1899-05-06\",\"_x0041_ \uFFFD 🚢\",32767,-70.5]", told);
    }
}
