using System.Text;
using Casus.Coding;
using Casus.Coding.Main;
using Casus.Language.Expressions;
using Casus.Ledger;
using Casus.Reports.Copies;
using Casus.Tests;
using Microsoft.Data.Sqlite;
using static Casus.Storage.Tests.SampleEntries;

namespace Casus.Storage.Tests;

/// <summary>Hashes of words lie in the file under a secret of the ledger's own, and come out of it as they went in.</summary>
public sealed class LedgerSecretTests : IDisposable
{
    readonly ScratchFolder _folder = new();
    readonly Entry.Read _read;

    public LedgerSecretTests()
    {
        var read = Read("Shots at the mill, \"words\":[ and \"sketch\":\" in quotes");
        var words = Enumerable.Range(1, 40).Select(i => new SignatureWord((i * 123_456_789L) + 7));
        var main = new MainIncident(IncidentKind.Clash, ["\"words\":["], new(DateInterval.Unknown, []), "Shots")
        {
            Words = [.. words],
        };
        var sketch = CopySketch.Of(string.Join(' ', Enumerable.Range(0, 300).Select(i => $"Word{i}")));
        _read = read with { Report = read.Report with { Sketch = sketch }, Coding = read.Coding with { Main = main } };
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_hidden_comes_back_and_lies_otherwise_in_every_ledger()
    {
        var (one, other) = (Stored("one.db"), Stored("other.db"));
        Assert.NotEqual(one, other);
        var open = Encoding.UTF8.GetString(StoredJson.Write(_read.Coding));
        foreach (var number in _read.Coding.Main!.Words.Select(w => $"{w.Packed}"))
        {
            Assert.Contains(number, open);
            Assert.DoesNotContain(number, one);
        }
        Assert.DoesNotContain(Sketch(Encoding.UTF8.GetString(StoredJson.Write(_read.Report))), one);
    }

    [Fact]
    public void A_ledger_without_a_secret_is_read_and_written_as_it_lies()
    {
        using (LedgerFile.OpenOrCreate(_folder.Path("old.db"), Made, TimeProvider.System)) { }
        Run("old.db", "DELETE FROM meta WHERE key = 'secret'");
        Assert.Contains($"{_read.Coding.Main!.Words[0].Packed}", Stored("old.db"));
    }

    /// <summary>What lies in the file, once it was seen that the same comes out that went in.</summary>
    string Stored(string file)
    {
        using (var ledger = LedgerFile.OpenOrCreate(_folder.Path(file), Made, TimeProvider.System))
        {
            ledger.Append([_read]);
            var stored = ledger.Load(_read.Report.Id);
            Assert.Equal(Text(new(_read.Report, _read.Coding, ["a.txt"])), Text(stored));
        }
        Assert.All(StoreCheck.Run(_folder.Path(file)), check => Assert.Empty(check.Wrong));
        return Run(file, "SELECT report || coding FROM reports");
    }

    static string Sketch(string json)
    {
        const string Name = "\"sketch\":\"";
        var start = json.LastIndexOf(Name, StringComparison.Ordinal) + Name.Length;
        return json[start..json.IndexOf('"', start)];
    }

    string Run(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Path(file)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() as string ?? "";
    }
}
