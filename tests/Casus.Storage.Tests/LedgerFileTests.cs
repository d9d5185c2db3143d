using System.Diagnostics;
using System.Text;
using Casus.Ledger;
using Casus.Storage.Tables;
using Casus.Tests;
using Microsoft.Data.Sqlite;
using static Casus.Storage.Tests.SampleEntries;

namespace Casus.Storage.Tests;

public sealed class LedgerFileTests : IDisposable
{
    readonly ScratchFolder _folder = new();

    string Db => _folder.Path("casus.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_closed_ledger_is_one_file()
    {
        Make(Read("One."));
        Assert.Equal(["casus.db"], Directory.GetFiles(_folder.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void Reading_leaves_the_file_and_its_folder_as_they_were()
    {
        Make(Read("One."));
        var before = File.ReadAllBytes(Db);
        using (var reader = LedgerFile.OpenToRead(Db))
            Assert.Single(reader.ReportIds());
        Assert.Equal(before, File.ReadAllBytes(Db));
        Assert.Equal(["casus.db"], Directory.GetFiles(_folder.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void A_second_writer_is_refused_and_told_who_holds_it()
    {
        using var writer = LedgerFile.OpenOrCreate(Db, Made, TimeProvider.System);
        var problem = Assert.Throws<LedgerProblem>(() => LedgerFile.OpenOrCreate(Db, Made, TimeProvider.System));
        Assert.Equal(LedgerFault.Locked, problem.Fault);
        using var self = Process.GetCurrentProcess();
        Assert.Contains($"process {self.Id} on", problem.Message);
    }

    [Fact]
    public void A_missing_ledger_is_not_made_by_reading_it()
    {
        Assert.Equal(LedgerFault.Unavailable, Fault(() => LedgerFile.OpenToRead(Db)));
        Assert.Equal(LedgerFault.Unavailable, Fault(() => LedgerFile.OpenToWrite(Db, TimeProvider.System)));
        Assert.Empty(Directory.GetFiles(_folder.Root));
    }

    [Fact]
    public void A_ledger_in_a_folder_that_is_not_there_is_refused() =>
        Assert.Equal(
            LedgerFault.Unavailable,
            Fault(() => LedgerFile.OpenOrCreate(_folder.Path("no", "casus.db"), Made, TimeProvider.System))
        );

    [Theory]
    [InlineData("Once upon a time.")]
    [InlineData("SQLite format 3\0 and no more")]
    public void Another_file_is_no_ledger_and_is_left_alone(string content)
    {
        File.WriteAllText(Db, content);
        Assert.Equal(LedgerFault.NotALedger, Fault(() => LedgerFile.OpenToRead(Db)));
        Assert.Equal(LedgerFault.NotALedger, Fault(() => LedgerFile.OpenOrCreate(Db, Made, TimeProvider.System)));
        Assert.Equal(content, File.ReadAllText(Db));
    }

    [Fact]
    public void A_folder_is_no_ledger() =>
        Assert.Equal(
            LedgerFault.NotALedger,
            Fault(() => LedgerFile.OpenOrCreate(_folder.Root, Made, TimeProvider.System))
        );

    [Fact]
    public void Another_database_is_no_ledger()
    {
        Sql("CREATE TABLE birds (name TEXT)");
        Assert.Equal(LedgerFault.NotALedger, Fault(() => LedgerFile.OpenOrCreate(Db, Made, TimeProvider.System)));
    }

    [Fact]
    public void A_newer_format_is_refused_and_left_alone()
    {
        Make(Read("One."));
        Sql("PRAGMA user_version = 99");
        var before = File.ReadAllBytes(Db);
        Assert.Equal(LedgerFault.NewerFormat, Fault(() => LedgerFile.OpenToRead(Db)));
        Assert.Equal(LedgerFault.NewerFormat, Fault(() => LedgerFile.OpenOrCreate(Db, Made, TimeProvider.System)));
        Assert.Equal(before, File.ReadAllBytes(Db));
    }

    /// <summary>A newer program was killed before it took its log in: the header of the file still tells the old format.</summary>
    [Fact]
    public void A_newer_format_that_stands_in_the_log_is_refused_too()
    {
        Make(Read("One."));
        var newer = _folder.Path("newer.db");
        using (var connection = new SqliteConnection($"Data Source={Db};Pooling=False"))
        {
            connection.Open();
            connection.Run("PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 99");
            File.Copy(Db, newer);
            File.Copy(Db + "-wal", newer + "-wal");
        }
        var before = File.ReadAllBytes(newer);
        Assert.Equal(LedgerFault.NewerFormat, Fault(() => LedgerFile.OpenToRead(newer)));
        Assert.Equal(LedgerFault.NewerFormat, Fault(() => LedgerFile.OpenToWrite(newer, TimeProvider.System)));
        Assert.Equal(LedgerFault.NewerFormat, Assert.Throws<LedgerProblem>(() => LedgerFile.OpenReader(newer)).Fault);
        Assert.Equal(before, File.ReadAllBytes(newer));
    }

    [Fact]
    public void An_empty_file_becomes_a_ledger()
    {
        File.WriteAllText(Db, "");
        Make(Read("One."));
        Assert.Empty(Wrong());
    }

    [Fact]
    public void A_draft_left_by_a_crash_is_made_anew()
    {
        File.WriteAllText(Db + "-new", "half a ledger");
        Make(Read("One."));
        Assert.Empty(Wrong());
    }

    [Fact]
    public void A_flipped_bit_of_what_is_stored_is_found_wherever_it_is()
    {
        var text = string.Concat(Enumerable.Range(0, 400).Select(i => $"Line {i * 7919 % 1000} of a long report. "));
        Make(Read(text));
        var whole = File.ReadAllBytes(Db);
        var inside = whole.AsSpan().IndexOf("of a long report"u8);
        var dice = new Random(20211);
        for (var trial = 0; trial < 60; trial++)
        {
            var flipped = whole.ToArray();
            flipped[inside + dice.Next(4000)] ^= (byte)(1 << dice.Next(8));
            File.WriteAllBytes(Db, flipped);
            Assert.NotEmpty(Wrong());
        }
    }

    [Fact]
    public void A_cut_file_is_damaged()
    {
        Make([.. Enumerable.Range(0, 30).Select(i => Read($"Report {i}. " + new string('x', 900)))]);
        using (var file = File.OpenWrite(Db))
            file.SetLength(file.Length / 2);
        Assert.NotEmpty(Wrong());
    }

    /// <summary>What the check finds, or the one line that says that the file cannot be opened at all.</summary>
    List<string> Wrong()
    {
        try
        {
            return [.. StoreCheck.Run(Db).SelectMany(result => result.Wrong)];
        }
        catch (LedgerProblem problem) when (problem.Fault == LedgerFault.Damaged)
        {
            return [problem.Message];
        }
    }

    void Make(params Entry[] entries)
    {
        using var ledger = LedgerFile.OpenOrCreate(Db, Made, TimeProvider.System);
        ledger.Append(entries);
    }

    void Reread(bool finish, params string[] texts)
    {
        using var ledger = LedgerFile.OpenToWrite(Db, TimeProvider.System);
        ledger.BeginReread(Newer);
        ledger.Reread([.. texts.Select(Anew)]);
        if (finish)
            ledger.FinishReread();
    }

    void Sql(string sql) => SqliteFile.Run(Db, sql);

    static LedgerFault Fault(Func<ILedger> open) => Assert.Throws<LedgerProblem>(open).Fault;
}
