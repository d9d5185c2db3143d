using System.Diagnostics;
using System.Text;
using Casus.Ledger;
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
    public void A_ledger_opened_to_be_read_takes_no_entry()
    {
        Make(Read("One."));
        using var reader = LedgerFile.OpenToRead(Db);
        Assert.Throws<InvalidOperationException>(() => reader.Append([Read("Two.")]));
    }

    [Fact]
    public void A_reader_keeps_its_view_while_a_writer_goes_on()
    {
        using var writer = LedgerFile.OpenOrCreate(Db, Made, TimeProvider.System);
        writer.Append([Read("One.")]);
        using var reader = LedgerFile.OpenToRead(Db);
        writer.Append([Read("Two.")]);
        Assert.Equal(1, reader.LastEntry);
        Assert.Equal(2, writer.LastEntry);
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
    public void A_lock_is_free_when_its_holder_is_gone()
    {
        Make(Read("One."));
        using var writer = LedgerFile.OpenToWrite(Db, TimeProvider.System);
        Assert.Equal(1, writer.LastEntry);
    }

    [Fact]
    public void Versions_of_a_ledger_are_those_it_was_made_with()
    {
        Make();
        using var again = LedgerFile.OpenOrCreate(Db, new("other", "other", "accurate"), TimeProvider.System);
        Assert.Equal(Made, again.MadeBy);
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
    public void A_whole_ledger_has_nothing_wrong()
    {
        Make(Read("One."), Read("One.", "b.txt"), Judged(Read("One.").Report.Id, "fits"));
        Assert.Empty(Wrong());
        Assert.Equal([3, 1, 2, 1], StoreCheck.Run(Db).Skip(1).Select(result => result.Count));
    }

    [Theory]
    [InlineData("UPDATE reports SET coding = replace(coding, '[]', '[1]')", "was changed")]
    [InlineData("UPDATE reports SET raw = x'00', raw_form = 'plain'", "bytes of report")]
    [InlineData("UPDATE entries SET recorded_at = '2000-01-01T00:00:00.000Z' WHERE seq = 1", "entry 1 was changed")]
    [InlineData("DELETE FROM judgements", "judgement 3 was changed")]
    [InlineData("UPDATE names SET file = 'c.txt' WHERE file = 'b.txt'", "does not fit its entry")]
    [InlineData("DELETE FROM names; DELETE FROM reports", "is gone")]
    [InlineData("DELETE FROM names WHERE seq = 2; DELETE FROM entries WHERE seq = 2", "entry 2 is missing")]
    public void Every_change_behind_its_back_is_found(string sql, string expected)
    {
        Make(Read("One."), Read("One.", "b.txt"), Judged(Read("One.").Report.Id, "fits"));
        Sql(sql);
        Assert.Contains(Wrong(), wrong => wrong.Contains(expected, StringComparison.Ordinal));
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
    public void A_ledger_that_was_read_anew_has_nothing_wrong_and_shows_every_change()
    {
        Make(Read("One."), Read("One.", "b.txt"), Read("Two."));
        Reread(finish: true, "One.", "Two.");
        Assert.Empty(Wrong());
        Assert.Equal([5, 2, 3, 0], StoreCheck.Run(Db).Skip(1).Select(result => result.Count));
        Sql("UPDATE reports SET report = replace(report, 'A new title', 'A newer title')");
        Assert.Equal(2, Wrong().Count(wrong => wrong.EndsWith("was changed", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_report_put_back_to_what_older_versions_read_is_found()
    {
        Make(Read("One."));
        Sql("CREATE TABLE before AS SELECT * FROM reports");
        Reread(finish: true, "One.");
        Sql("UPDATE reports SET seq = b.seq, report = b.report, coding = b.coding FROM before b; DROP TABLE before");
        Assert.Contains(Wrong(), wrong => wrong.EndsWith("is gone", StringComparison.Ordinal));
    }

    [Fact]
    public void A_change_of_what_lies_beside_is_found_after_it_took_its_place()
    {
        Make(Read("One."));
        Reread(finish: false, "One.");
        Sql("UPDATE reread SET report_text = replace(report_text, 'A new title', 'A newer title')");
        Reread(finish: true);
        Assert.Contains(Wrong(), wrong => wrong.EndsWith("was changed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reading_anew_goes_on_in_another_run()
    {
        Make(Read("One."), Read("Two."));
        Reread(finish: false, "One.");
        using (var reader = LedgerFile.OpenToRead(Db))
            Assert.Equal(Made, reader.MadeBy);
        Reread(finish: true, "Two.");
        using var after = LedgerFile.OpenToRead(Db);
        Assert.Equal(Newer, after.MadeBy);
    }

    [Fact]
    public void A_ledger_of_format_1_is_read_as_it_is_and_brought_forward_by_its_next_writer()
    {
        Make(Read("One."), Read("One.", "b.txt"), Judged(Id("One."), "fits"));
        // What the second migration did, undone.
        Sql("DROP TABLE reread; DROP TABLE shelves; DROP TABLE searched; DROP TABLE words; PRAGMA user_version = 1");
        Sql(
            """
            CREATE TABLE old AS SELECT * FROM entries; DROP TABLE entries;
            CREATE TABLE entries (seq INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('read', 'named', 'judged')),
                report TEXT, file TEXT, recorded_at TEXT NOT NULL, content TEXT NOT NULL, chain TEXT NOT NULL) STRICT;
            INSERT INTO entries SELECT * FROM old; DROP TABLE old;
            """
        );
        Assert.Empty(Wrong());
        using (var reader = LedgerFile.OpenToRead(Db))
            Assert.Equal([Id("One.")], reader.ReportIds());
        Reread(finish: true, "One.");
        Assert.Empty(Wrong());
        Assert.Equal([4, 1, 2, 1], StoreCheck.Run(Db).Skip(1).Select(result => result.Count));
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

    void Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Db};Pooling=False;Foreign Keys=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    static LedgerFault Fault(Func<ILedger> open) => Assert.Throws<LedgerProblem>(open).Fault;
}
