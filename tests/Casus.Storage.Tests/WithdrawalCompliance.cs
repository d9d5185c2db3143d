using System.Text;
using Casus.Language;
using Casus.Ledger;
using Casus.Ledger.Checks;
using Casus.Ledger.Redactions;
using Casus.Ledger.Searching;
using Casus.Tests;
using static Casus.Storage.Tests.SampleEntries;

namespace Casus.Storage.Tests;

/// <summary>What is withdrawn stands nowhere in the store nor in copies made later, and everything else is as it was.</summary>
public abstract class WithdrawalCompliance : IDisposable
{
    const string Text = "Ana Quispe of Tacna saw 12 men fall.";
    const string File = "quispe.txt";

    readonly ScratchFolder _folder = new();

    protected abstract string Place { get; }

    /// <summary>One byte of zeros as this engine writes it.</summary>
    protected abstract string NullByte { get; }

    /// <summary>A place on a server.</summary>
    protected abstract string OtherServer();

    /// <summary>All bytes that the store keeps, as text.</summary>
    protected abstract string Bytes();

    protected abstract void Sql(string sql);

    public virtual void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    IRereadable Open() => LedgerStore.OpenOrCreate(Place, Made, TimeProvider.System);

    [Fact]
    public void What_was_withdrawn_is_in_no_later_copy()
    {
        Make();
        Redact("Quispe");
        var copy = _folder.Path("copy.db");
        LedgerCopy.Make(Place, copy, replace: false, TimeProvider.System);
        Assert.DoesNotContain("uispe", System.IO.File.ReadAllText(copy, Encoding.Latin1).Replace(File, ""));
        Assert.All(StoreCheck.Run(copy), check => Assert.Empty(check.Wrong));
        using var ledger = LedgerStore.OpenToRead(copy);
        Assert.Equal("Ana ****** of Tacna saw 12 men fall.", ledger.Load(Id(Text)).Report.Text);
        Assert.Equal((0, 1), (Hits(ledger, "quispe"), Hits(ledger, "tacna")));
    }

    /// <summary>Without the name of the item, which a redaction leaves.</summary>
    string Indexed() =>
        Bytes().Replace(File, "", StringComparison.Ordinal).Replace("Quispe", "", StringComparison.Ordinal);

    void Make()
    {
        using var ledger = Open();
        ledger.Append([Read("Another report."), Read(Text, File)]);
        ledger.ReplaceDerived(2, [Row("reports", Id(Text), null, """{"title":"Quispe"}""")]);
    }

    void Redact(params string[] words)
    {
        using var ledger = Open();
        var stored = ledger.Load(Id(Text));
        var spans = words.SelectMany(w => NamedSpan.OfWords(stored.Report.Text, w)).ToList();
        var redaction = Redaction.Of(stored, ledger.Raw(Id(Text)), spans);
        Assert.True(
            Withdrawals.Redact(ledger, redaction.Judged("ana", DateTimeOffset.UnixEpoch, "private"), redaction)
        );
    }

    static int Hits(ILedger ledger, string typed) =>
        ((IBrowsable)ledger).HitCount(SearchQuery.Read(typed), SearchIn.Reports, 10);

    [Fact]
    public void Redacted_words_are_gone_from_text_bytes_and_file_and_lengths_stay()
    {
        Make();
        Assert.Contains("Quispe", Bytes());
        Assert.Contains("uispe", Indexed());
        Redact("Ana Quispe");
        using (var ledger = Open())
        {
            Assert.Equal("********** of Tacna saw 12 men fall.", ledger.Load(Id(Text)).Report.Text);
            Assert.Equal("********** of Tacna saw 12 men fall.", Encoding.UTF8.GetString(ledger.Raw(Id(Text)).Span));
            Assert.Null(ledger.DerivedUpTo);
            Assert.Empty(ledger.Derived("reports"));
            Assert.Equal((0, 1), (Hits(ledger, "quispe"), Hits(ledger, "tacna")));
            Assert.Equal(("ana", "private"), ledger.Judgements().Select(j => (j.By, j.Why)).Single());
        }
        Assert.DoesNotContain("Quispe", Bytes());
        Assert.DoesNotContain("uispe", Indexed());
    }

    [Fact]
    public void A_redacted_ledger_is_whole_and_reading_the_original_again_adds_nothing()
    {
        Make();
        Redact("Quispe");
        Redact("Tacna");
        Assert.All(StoreCheck.Run(Place), check => Assert.Empty(check.Wrong));
        using var ledger = Open();
        Assert.Equal("Ana ****** of ***** saw 12 men fall.", ledger.Load(Id(Text)).Report.Text);
        var identity = LedgerCheck.Run(ledger)[0];
        Assert.Equal(("ids made of bytes", 0), (identity.What, identity.Wrong.Count));
        var last = ledger.LastEntry;
        ledger.Append([Read(Text, File)]);
        Assert.Equal((last, 2), (ledger.LastEntry, ledger.ReportCount));
    }

    [Fact]
    public void Bytes_changed_after_a_redaction_are_found()
    {
        Make();
        Redact("Quispe");
        Sql($"UPDATE reports SET raw = {NullByte}, raw_form = 'plain' WHERE id = '{Id(Text)}'");
        Assert.Contains(
            $"the bytes of report {Id(Text)} were changed",
            StoreCheck.Run(Place).SelectMany(check => check.Wrong)
        );
    }

    [Fact]
    public void A_forgotten_report_leaves_its_id_its_hash_and_who_when_and_why()
    {
        Make();
        using (var ledger = Open())
        {
            var hash = ledger.Load(Id(Text)).Report.Sha256;
            Anchor[] about = [new(Id(Text), null, null)];
            Judgement judgement = new(
                JudgementKind.Forgotten,
                about,
                hash,
                "ana",
                DateTimeOffset.UnixEpoch,
                "asked to"
            );
            Assert.True(Withdrawals.Forget(ledger, judgement));
            Assert.Equal((0, 1), (Hits(ledger, "tacna"), Hits(ledger, "report")));
            Assert.Equal(1, ledger.ReportCount);
            Assert.Throws<KeyNotFoundException>(() => ledger.Load(Id(Text)));
            Assert.Equal((hash, "ana", "asked to"), ledger.Judgements().Select(j => (j.Value, j.By, j.Why)).Single());
            var last = ledger.LastEntry;
            Assert.True(ledger.Has(Id(Text)));
            ledger.Append([Read(Text, File), new Entry.Named(Id(Text), "other.txt")]);
            Assert.Equal((last, 1), (ledger.LastEntry, ledger.ReportCount));
        }
        Assert.DoesNotContain("uispe", Bytes());
        Assert.All(StoreCheck.Run(Place), check => Assert.Empty(check.Wrong));
        using var again = Open();
        Assert.True(again.Has(Id(Text)));
    }

    [Theory]
    [InlineData("file")]
    [InlineData("server")]
    public void An_older_backup_that_is_put_back_loses_what_was_withdrawn_since(string kept)
    {
        Make();
        var backup = kept == "file" ? _folder.Path("copy.db") : OtherServer();
        LedgerCopy.Make(Place, backup, replace: false, TimeProvider.System);
        Redact("Quispe");
        Redact("Tacna");
        using (var ledger = Open())
        {
            Anchor[] about = [new(Id("Another report."), null, null)];
            Withdrawals.Forget(ledger, new(JudgementKind.Forgotten, about, "", "ana", default, "so"));
        }
        Assert.Equal(3, LedgerCopy.Make(backup, Place, replace: true, TimeProvider.System));
        Assert.DoesNotContain("uispe", Indexed());
        Assert.DoesNotContain("Another", Bytes());
        Assert.All(StoreCheck.Run(Place), check => Assert.Empty(check.Wrong));
        using (var ledger = Open())
        {
            Assert.Equal("Ana ****** of ***** saw 12 men fall.", ledger.Load(Id(Text)).Report.Text);
            Assert.Equal((1, 0), (ledger.ReportCount, Hits(ledger, "quispe")));
            Assert.Equal(["private", "private", "so"], ledger.Judgements().Select(j => j.Why));
            var last = ledger.LastEntry;
            ledger.Append([Read("Another report."), Read(Text, File)]);
            Assert.Equal(last, ledger.LastEntry);
        }
        // What knows of them already loses nothing twice.
        var later = _folder.Path("later.db");
        LedgerCopy.Make(Place, later, replace: false, TimeProvider.System);
        Assert.Equal(0, LedgerCopy.Make(later, Place, replace: true, TimeProvider.System));
    }

    [Fact]
    public void A_reader_that_holds_on_to_the_old_bytes_is_told_of()
    {
        Make();
        using (var ledger = Open())
        using (var reader = LedgerStore.OpenToRead(Place))
        {
            Anchor[] about = [new(Id(Text), null, null)];
            Assert.False(Withdrawals.Forget(ledger, new(JudgementKind.Forgotten, about, "", "ana", default, "so")));
            Assert.Equal(Text, reader.Load(Id(Text)).Report.Text);
        }
        Open().Dispose();
        Assert.DoesNotContain("uispe", Bytes());
    }
}

public sealed class SqliteWithdrawalTests(PostgresCluster cluster) : WithdrawalCompliance
{
    readonly ScratchFolder _folder = new();

    protected override string Place => _folder.Path("casus.db");

    protected override string NullByte => "x'00'";

    protected override string OtherServer() => cluster.NewDatabase();

    protected override string Bytes() =>
        string.Concat(
            Directory.EnumerateFiles(_folder.Root).Select(file => System.IO.File.ReadAllText(file, Encoding.Latin1))
        );

    protected override void Sql(string sql) => SqliteFile.Run(Place, sql);

    public override void Dispose()
    {
        base.Dispose();
        _folder.Dispose();
    }
}
