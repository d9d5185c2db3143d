using Casus.Ledger;
using static Casus.Storage.Tests.SampleEntries;

namespace Casus.Storage.Tests;

/// <summary>What every store does that outlives the program: for one writer and many readers, and against changes behind its back.</summary>
public abstract class StoreCompliance : IDisposable
{
    /// <summary>A place where there is no ledger yet.</summary>
    protected abstract string Place { get; }

    /// <summary>One byte of zeros as this engine writes it.</summary>
    protected abstract string NullByte { get; }

    /// <summary>Runs SQL behind the ledger's back.</summary>
    protected abstract void Sql(string sql);

    public abstract void Dispose();

    [Fact]
    public void A_ledger_opened_to_be_read_takes_no_entry()
    {
        Make(Read("One."));
        using var reader = LedgerStore.OpenToRead(Place);
        Assert.Throws<InvalidOperationException>(() => reader.Append([Read("Two.")]));
    }

    [Fact]
    public void A_reader_keeps_its_view_while_a_writer_goes_on()
    {
        using var writer = LedgerStore.OpenOrCreate(Place, Made, TimeProvider.System);
        writer.Append([Read("One.")]);
        using var reader = LedgerStore.OpenToRead(Place);
        writer.Append([Read("Two.")]);
        Assert.Equal(1, reader.LastEntry);
        Assert.Equal(2, writer.LastEntry);
    }

    [Fact]
    public void A_lock_is_free_when_its_holder_is_gone()
    {
        Make(Read("One."));
        using var writer = LedgerStore.OpenToWrite(Place, TimeProvider.System);
        Assert.Equal(1, writer.LastEntry);
    }

    [Fact]
    public void Versions_of_a_ledger_are_those_it_was_made_with()
    {
        Make();
        using var again = LedgerStore.OpenOrCreate(Place, new("other", "other", "accurate"), TimeProvider.System);
        Assert.Equal(Made, again.MadeBy);
    }

    [Fact]
    public void A_whole_ledger_has_nothing_wrong()
    {
        Make(Read("One."), Read("One.", "b.txt"), Judged(Read("One.").Report.Id, "fits"));
        Assert.Empty(Wrong());
        Assert.Equal([3, 1, 2, 1], StoreCheck.Run(Place).Skip(1).Select(result => result.Count));
    }

    [Theory]
    [InlineData("UPDATE reports SET coding = replace(coding, '[]', '[1]')", "was changed")]
    [InlineData("UPDATE reports SET raw = {00}, raw_form = 'plain'", "bytes of report")]
    [InlineData("UPDATE entries SET recorded_at = '2000-01-01T00:00:00.000Z' WHERE seq = 1", "entry 1 was changed")]
    [InlineData("DELETE FROM judgements", "judgement 3 was changed")]
    [InlineData("UPDATE names SET file = 'c.txt' WHERE file = 'b.txt'", "does not fit its entry")]
    [InlineData("DELETE FROM names; DELETE FROM reports", "is gone")]
    [InlineData("DELETE FROM names WHERE seq = 2; DELETE FROM entries WHERE seq = 2", "entry 2 is missing")]
    public void Every_change_behind_its_back_is_found(string sql, string expected)
    {
        Make(Read("One."), Read("One.", "b.txt"), Judged(Read("One.").Report.Id, "fits"));
        Sql(sql.Replace("{00}", NullByte, StringComparison.Ordinal));
        Assert.Contains(Wrong(), wrong => wrong.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void A_ledger_that_was_read_anew_has_nothing_wrong_and_shows_every_change()
    {
        Make(Read("One."), Read("One.", "b.txt"), Read("Two."));
        Reread(finish: true, "One.", "Two.");
        Assert.Empty(Wrong());
        Assert.Equal([5, 2, 3, 0], StoreCheck.Run(Place).Skip(1).Select(result => result.Count));
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
        using (var reader = LedgerStore.OpenToRead(Place))
            Assert.Equal(Made, reader.MadeBy);
        Reread(finish: true, "Two.");
        using var after = LedgerStore.OpenToRead(Place);
        Assert.Equal(Newer, after.MadeBy);
    }

    [Fact]
    public void A_second_writer_is_refused_and_told_who_holds_it()
    {
        using var writer = LedgerStore.OpenOrCreate(Place, Made, TimeProvider.System);
        var problem = Assert.Throws<LedgerProblem>(() => LedgerStore.OpenOrCreate(Place, Made, TimeProvider.System));
        Assert.Equal(LedgerFault.Locked, problem.Fault);
        using var self = System.Diagnostics.Process.GetCurrentProcess();
        Assert.Contains($" {self.Id} on", problem.Message);
    }

    [Fact]
    public void A_missing_ledger_is_not_made_by_opening_it()
    {
        Assert.Null(LedgerStore.VersionsOf(Place));
        Assert.Equal(LedgerFault.Unavailable, Fault(() => LedgerStore.OpenToRead(Place)));
        Assert.Equal(LedgerFault.Unavailable, Fault(() => LedgerStore.OpenToWrite(Place, TimeProvider.System)));
        Assert.Equal(LedgerFault.Unavailable, Assert.Throws<LedgerProblem>(() => LedgerStore.OpenReader(Place)).Fault);
        Assert.Null(LedgerStore.VersionsOf(Place));
    }

    [Fact]
    public void Many_look_at_it_while_one_writes()
    {
        Make(Read("One."));
        using var reader = LedgerStore.OpenReader(Place);
        using var writer = LedgerStore.OpenToWrite(Place, TimeProvider.System);
        LedgerFold.Refresh(writer);
        using var before = reader.View();
        writer.Append([Read("Two.")]);
        using (var between = reader.View())
            Assert.Equal((1, 1, 1), (between.LastEntry, between.Waiting, between.ReportCount));
        LedgerFold.Refresh(writer);
        using var after = reader.View();
        Assert.Equal((1, 2), (before.ReportCount, after.ReportCount));
        Assert.Equal((1, 2), (before.Count("reports"), after.Count("reports")));
    }

    List<string> Wrong() => [.. StoreCheck.Run(Place).SelectMany(result => result.Wrong)];

    protected void Make(params Entry[] entries)
    {
        using var ledger = LedgerStore.OpenOrCreate(Place, Made, TimeProvider.System);
        ledger.Append(entries);
    }

    protected static LedgerFault Fault(Func<ILedger> open) => Assert.Throws<LedgerProblem>(open).Fault;

    void Reread(bool finish, params string[] texts)
    {
        using var ledger = LedgerStore.OpenToWrite(Place, TimeProvider.System);
        ledger.BeginReread(Newer);
        ledger.Reread([.. texts.Select(Anew)]);
        if (finish)
            ledger.FinishReread();
    }
}

public sealed class SqliteStoreTests : StoreCompliance
{
    readonly Casus.Tests.ScratchFolder _folder = new();

    protected override string Place => _folder.Path("casus.db");

    protected override string NullByte => "x'00'";

    protected override void Sql(string sql) => SqliteFile.Run(Place, sql);

    public override void Dispose() => _folder.Dispose();
}
