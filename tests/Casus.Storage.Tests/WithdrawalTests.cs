using System.Text;
using Casus.Language;
using Casus.Ledger;
using Casus.Ledger.Checks;
using Casus.Ledger.Redactions;
using Casus.Ledger.Searching;
using Casus.Tests;
using static Casus.Storage.Tests.SampleEntries;

namespace Casus.Storage.Tests;

/// <summary>What is withdrawn stands nowhere in the file, and everything else is as it was.</summary>
public sealed class WithdrawalTests : IDisposable
{
    const string Text = "Ana Quispe of Tacna saw 12 men fall.";
    const string File = "quispe.txt";

    readonly ScratchFolder _folder = new();

    string Db => _folder.Path("casus.db");

    public void Dispose() => _folder.Dispose();

    IRereadable Open() => LedgerFile.OpenOrCreate(Db, Made, TimeProvider.System);

    string Bytes() => Encoding.Latin1.GetString(System.IO.File.ReadAllBytes(Db));

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
        Assert.All(StoreCheck.Run(Db), check => Assert.Empty(check.Wrong));
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
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Db};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE reports SET raw = x'00', raw_form = 'plain' WHERE id = $1";
            command.Parameters.AddWithValue("$1", Id(Text));
            command.ExecuteNonQuery();
        }
        Assert.Contains(
            $"the bytes of report {Id(Text)} were changed",
            StoreCheck.Run(Db).SelectMany(check => check.Wrong)
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
        Assert.All(StoreCheck.Run(Db), check => Assert.Empty(check.Wrong));
        using var again = Open();
        Assert.True(again.Has(Id(Text)));
    }

    [Fact]
    public void A_reader_that_holds_on_to_the_old_bytes_is_told_of()
    {
        Make();
        using var ledger = Open();
        using (var reader = LedgerFile.OpenToRead(Db))
        {
            Anchor[] about = [new(Id(Text), null, null)];
            Assert.False(Withdrawals.Forget(ledger, new(JudgementKind.Forgotten, about, "", "ana", default, "so")));
            Assert.Equal(Text, reader.Load(Id(Text)).Report.Text);
        }
    }

    [Theory]
    [InlineData("Zoë met José.", "José", "Zoë met ***×.")]
    [InlineData("Ana and Anatolia", "Ana", "*** and Anatolia")]
    [InlineData("習近平 said", "習近平", "███ said")]
    [InlineData("Ana 😀 x", "Ana 😀", "****\U0001F7E9 x")]
    public void A_fill_is_as_long_in_characters_and_in_bytes(string text, string words, string filled)
    {
        using var ledger = Open();
        var read = Read(text);
        var bytes = Encoding.UTF8.GetBytes(text);
        // One run of the map for every character, as a reader makes them where widths differ.
        var map = text.EnumerateRunes()
            .Aggregate(
                (Clean: 0, Raw: 0, Segments: new List<Reports.SpanMapSegment>()),
                (at, rune) =>
                {
                    var raw = new Reports.ByteRange(at.Raw, at.Raw + rune.Utf8SequenceLength);
                    at.Segments.Add(new(new(at.Clean, rune.Utf16SequenceLength), raw));
                    return (at.Clean + rune.Utf16SequenceLength, raw.End, at.Segments);
                }
            )
            .Segments;
        var stored = new StoredReport(read.Report with { Map = new([.. map]) }, read.Coding, ["a.txt"]);
        var redaction = Redaction.Of(stored, bytes, [.. NamedSpan.OfWords(text, words)]);
        Assert.Equal(filled, redaction.Report.Text);
        Assert.Equal(redaction.Report.Text, Encoding.UTF8.GetString(redaction.Raw));
        Assert.Equal((text.Length, bytes.Length), (redaction.Report.Text.Length, redaction.Raw.Length));
    }

    [Fact]
    public void A_place_is_counted_in_code_points()
    {
        Assert.Equal(new TextSpan(2, 3), NamedSpan.Of("😀Ana", 1, 4));
        Assert.Null(NamedSpan.Of("Ana", 1, 4));
        Assert.Null(NamedSpan.Of("Ana", 2, 2));
    }
}
