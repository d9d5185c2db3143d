using System.IO.Compression;
using Casus.Ledger;
using Casus.Ledger.Searching;
using Casus.Tests;

namespace Casus.Storage.Tests.Formats;

/// <summary>Ledgers as the last program of every earlier format wrote them: two reports of our own, one of which came again under another name.</summary>
public sealed class OlderFormatTests(PostgresCluster cluster) : IDisposable
{
    readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<int> Older => [1, 2, 3, 4];

    string Unpacked(int format)
    {
        var path = _folder.Path("casus.db");
        using var packed = new GZipStream(
            File.OpenRead(Checkout.Path("tests", "Casus.Storage.Tests", "Formats", $"format-{format}.gz")),
            CompressionMode.Decompress
        );
        using var file = File.Create(path);
        packed.CopyTo(file);
        return path;
    }

    static List<string> Wrong(string place) => [.. StoreCheck.Run(place).SelectMany(check => check.Wrong)];

    static int Hits(ILedger ledger, string typed) =>
        ((IBrowsable)ledger).HitCount(SearchQuery.Read(typed), SearchIn.Reports, 10);

    [Theory, MemberData(nameof(Older))]
    public void An_older_ledger_is_read_as_it_is(int format)
    {
        var path = Unpacked(format);
        var before = File.ReadAllBytes(path);
        Assert.Empty(Wrong(path));
        using (var ledger = LedgerStore.OpenToRead(path))
        {
            Assert.Equal((2, 3, null), (ledger.ReportCount, ledger.LastEntry, ledger.DerivedUpTo));
            Assert.Equal((1, 0), (Hits(ledger, "zoe quispe"), Hits(ledger, "zebra")));
            LedgerFold.Refresh(new RefoldedLedger(ledger));
        }
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Theory, MemberData(nameof(Older))]
    public void Its_next_writer_brings_it_forward_with_all_that_it_holds(int format)
    {
        var path = Unpacked(format);
        var texts = Texts(path);
        using (var ledger = LedgerStore.OpenToWrite(path, TimeProvider.System))
        {
            LedgerFold.Refresh(ledger);
            Assert.Equal((2, 1), (((IBrowsable)ledger).Count("reports"), Hits(ledger, "sama bridge")));
        }
        Assert.Equal(texts, Texts(path));
        Assert.Empty(Wrong(path));
        using var reader = LedgerStore.OpenToRead(path);
        Assert.Equal(3, reader.DerivedUpTo);
    }

    [Theory, MemberData(nameof(Older))]
    public void It_can_be_put_on_a_server_as_it_is(int format)
    {
        var (path, team) = (Unpacked(format), cluster.NewDatabase());
        var before = File.ReadAllBytes(path);
        LedgerCopy.Make(path, team, replace: false, TimeProvider.System);
        Assert.Equal(Texts(path), Texts(team));
        Assert.Empty(Wrong(team));
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    /// <summary>The step to format 4 reads what is stored.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_step_that_fails_leaves_the_ledger_in_a_format_that_stands(int format)
    {
        var path = Unpacked(format);
        SqliteFile.Run(path, "UPDATE reports SET coding = '{' WHERE seq = 2");
        var problem = Assert.Throws<LedgerProblem>(() => LedgerStore.OpenToWrite(path, TimeProvider.System));
        Assert.Equal(LedgerFault.Damaged, problem.Fault);
        using var reader = LedgerStore.OpenToRead(path);
        Assert.Equal((2, null), (reader.ReportCount, reader.DerivedUpTo));
        Assert.Equal(format, LedgerStore.FormatOf(path).Written);
    }

    [Theory, MemberData(nameof(Older))]
    public void It_is_kept_as_it_was_until_words_are_withdrawn(int format)
    {
        var path = Unpacked(format);
        var texts = Texts(path);
        Assert.Equal((format, 0), (LedgerStore.FormatOf(path).Written, LedgerStore.FormatOf(path).Copies.Count));
        LedgerStore.OpenToWrite(path, TimeProvider.System).Dispose();
        var after = LedgerStore.FormatOf(path);
        Assert.Equal((after.Current, $"{path}-format-{format}"), (after.Written, after.Copies.Single()));
        Assert.Equal(format, LedgerStore.FormatOf(after.Copies[0]).Written);
        Assert.Equal(texts, Texts(after.Copies[0]));
        Assert.Empty(Wrong(after.Copies[0]));
        using (var ledger = LedgerStore.OpenToWrite(path, TimeProvider.System))
        {
            Anchor[] about = [new(ledger.ReportIds().First(), null, null)];
            Withdrawals.Forget(ledger, new(JudgementKind.Forgotten, about, "", "ana", default, "so"));
        }
        Assert.Equal(["casus.db"], Directory.GetFiles(_folder.Root).Select(Path.GetFileName));
    }

    static List<string> Texts(string place)
    {
        using var ledger = LedgerStore.OpenToRead(place);
        return [.. ledger.ReportIds().Select(ledger.Load).Select(SampleEntries.Text)];
    }
}
