using System.Globalization;
using Casus.Exports.Tests.Foreign;
using Casus.Tests;

namespace Casus.Cli.Tests.Stores;

/// <summary>A ledger as lines of JSON, and back: the same export, the same chain.</summary>
public sealed class ArchiveTests : IDisposable
{
    readonly ScratchFolder _folder = new();

    public ArchiveTests()
    {
        _folder.Write("a.txt", "TUMBES, Peru, April 2, 2019 - Ana Quispe 🚢 said three soldiers were killed.");
        _folder.Write("b.txt", "TUMBES, Peru, April 3, 2019 - Peru's army said \"two\" sailors died at sea.");
        ReadLedgers.Put(_folder);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_ledger_comes_back_with_its_judgements_its_chain_and_its_exported_bytes()
    {
        var figure = Run("export", "-f", "csv", "-k", "figures").Output.Split("\r\n")[1].Split(',')[0];
        Assert.Equal(0, Run("judge", "accepted", figure, "--by", "ana", "--why", "so it is").Code);
        Assert.Equal(0, Run("redact", "b.txt", "--words", "sailors", "--by", "ana", "--why", "asked for").Code);
        Assert.Equal(0, Run("backup", "2019.jsonl").Code);
        Assert.Equal(5, Run("backup", "2019.jsonl").Code);
        Assert.Equal(0, Run("restore", "2019.jsonl", "--ledger", "again.db").Code);
        Assert.Equal(CasusProgram.Export(_folder.Root), CasusProgram.Export(_folder.Root, "again.db"));
        Assert.Equal(Run("judgements").Output, Run("judgements", "--ledger", "again.db").Output);
        Assert.Equal(0, Run("verify", "--ledger", "again.db").Code);
        Assert.Equal(0, Run("backup", "again.jsonl", "--ledger", "again.db").Code);
        Assert.Equal(File.ReadAllBytes(_folder.Path("2019.jsonl")), File.ReadAllBytes(_folder.Path("again.jsonl")));
        Assert.DoesNotContain("sailors", File.ReadAllText(_folder.Path("2019.jsonl")));
    }

    [Fact]
    public void Python_reads_every_line_and_the_bytes_of_every_report()
    {
        Assert.Equal(0, Run("backup", "2019.jsonl").Code);
        var told = Python.Read(
            File.ReadAllBytes(_folder.Path("2019.jsonl")),
            """
            import base64, collections, hashlib, zlib
            lines = [json.loads(line) for line in open(path, encoding='utf-8')]
            assert lines[0]['table'] == 'casus-archive/1' and lines[-1]['table'] == 'end'
            reports = [line for line in lines if line['table'] == 'reports']
            for r in reports:
                raw = base64.b64decode(r['raw']['base64'])
                raw = raw if r['raw_form'] == 'plain' else zlib.decompress(raw, -15)
                assert hashlib.sha256(raw).hexdigest() == r['sha256']
                assert json.loads(r['report']) and json.loads(r['coding'])
            print(len(reports), lines[-1]['rows'] == len([l for l in lines[1:-1] if l['table'] != 'meta']))
            """
        );
        Assert.Equal("2 True", told);
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "{\"table\":\"other/1\"}")]
    [InlineData(9, "{\"table\":\"entries\",")]
    [InlineData(9, "{\"table\":\"strangers\",\"seq\":1}")]
    [InlineData(-1, "")]
    public void What_is_no_whole_archive_is_refused_by_its_line_and_makes_nothing(int line, string instead)
    {
        Assert.Equal(0, Run("backup", "2019.jsonl").Code);
        var lines = File.ReadAllLines(_folder.Path("2019.jsonl")).ToList();
        if (line > 0)
            lines[line - 1] = instead;
        else if (line < 0)
            lines.RemoveAt(lines.Count - 1);
        else
            lines.Clear();
        File.WriteAllLines(_folder.Path("cut.jsonl"), lines);
        var ran = Run("restore", "cut.jsonl", "--ledger", "again.db");
        Assert.Equal((6, ""), (ran.Code, ran.Output));
        var named = line > 0 ? line : lines.Count;
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"line {named}: "), ran.Errors);
        Assert.False(File.Exists(_folder.Path("again.db")));
    }

    Ran Run(params string[] args) => CasusProgram.Run(_folder.Root, args);
}
