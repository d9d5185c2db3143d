using System.Text.Json;
using Casus.Exports.Dossiers;
using Casus.Exports.Tests.Foreign;
using Casus.Tests;

namespace Casus.Cli.Tests.Stores;

/// <summary>The views of the ledger file as another program finds them: Python, with the SQLite that it brings.</summary>
public sealed class ViewTests : IDisposable
{
    readonly ScratchFolder _folder = new();

    public ViewTests()
    {
        _folder.Write(
            "a.txt",
            "TUMBES, Peru, April 2, 2019 - Peru's army said three soldiers were killed in shelling near Piura on Tuesday."
        );
        ReadLedgers.Put(_folder);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("v_reports", "reports")]
    [InlineData("v_incidents", "incidents")]
    [InlineData("v_places", "places")]
    [InlineData("v_claims", "statements")]
    [InlineData("v_casualties", "figures")]
    [InlineData("v_tolls", "tolls")]
    public void Each_has_the_rows_and_values_of_its_table(string view, string table)
    {
        var shown = Read($"SELECT * FROM {view}");
        var rows = Rows(table);
        Assert.NotEmpty(rows);
        Assert.Equal(rows.Count, shown.Length);
        foreach (var (row, seen) in rows.Zip(shown))
        foreach (var (name, value) in seen.Where(cell => row.ContainsKey(cell.Key)))
            Assert.Equal(row[name], value);
        Assert.Contains($"`{view}`", File.ReadAllText(Checkout.Path("docs", "exports.md")));
    }

    [Fact]
    public void A_figure_stands_with_its_claimant_and_its_words()
    {
        var figure = Assert.Single(Read("SELECT * FROM v_casualties WHERE kind = 'killed'"));
        Assert.Equal(("PER", "3", "PER"), (figure["side"], figure["best"], figure["claimant_side"]));
        Assert.Contains("three soldiers were killed", figure["quote"]);
    }

    Dictionary<string, string>[] Read(string sql) =>
        JsonSerializer.Deserialize<Dictionary<string, string>[]>(
            Python.Read(
                File.ReadAllBytes(_folder.Path("casus.db")),
                "import sqlite3\nledger = sqlite3.connect(path)\nledger.row_factory = sqlite3.Row\n"
                    + $"rows = ledger.execute({JsonSerializer.Serialize(sql)}).fetchall()\n"
                    + "print(json.dumps([{k: '' if r[k] is None else str(r[k]) for k in r.keys()} for r in rows]))"
            )
        )!;

    /// <summary>The exported table's cells by column, as the view has them: a flag is 0 or 1 there.</summary>
    List<Dictionary<string, string>> Rows(string table)
    {
        using var ledger = Storage.LedgerStore.OpenToRead(_folder.Path("casus.db"));
        var sheet = LedgerSheets.Of(ledger, table, new());
        return
        [
            .. sheet.Rows.Select(row =>
                sheet
                    .Columns.Zip(row.Select(cell => cell.ToString()))
                    .ToDictionary(
                        cell => cell.First,
                        cell =>
                            cell.Second switch
                            {
                                "true" => "1",
                                "false" => "0",
                                var words => words,
                            }
                    )
            ),
        ];
    }
}
