using Casus.Tests;

namespace Casus.Cli.Tests;

/// <summary>Words and reports that people withdraw on the command line are gone, and the ledger is whole.</summary>
public sealed class WithdrawalCommandTests : IDisposable
{
    readonly ScratchFolder _folder = new();

    public WithdrawalCommandTests()
    {
        _folder.Write("a.txt", "TUMBES, Peru, April 2, 2019 - Ana Quispe, a baker, said three soldiers were killed.");
        _folder.Write("b.txt", "TUMBES, Peru, April 3, 2019 - Peru's army said Ana Quispe was safe.");
        ReadLedgers.Put(_folder);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Redacted_words_are_told_by_place_and_the_other_reports_that_hold_them_are_named()
    {
        var ran = Run("redact", "a.txt", "--words", "Ana Quispe", "--by", "ana", "--why", "a private person");
        Assert.Equal(0, ran.Code);
        Assert.Contains("redacted: 1 place in", ran.Output);
        Assert.Contains("the same words stand in 1 other report: r", ran.Errors);
        Assert.Contains("Copies, backups, exports and briefs made before still hold them", ran.Errors);
        var export = CasusProgram.Export(_folder.Root);
        Assert.Contains("**********, a baker", export);
        Assert.Contains("Ana Quispe was safe", export);
        Assert.Contains("0 new, 2 known", Run("read", "a.txt", "b.txt").Errors);
        Assert.Equal(0, Run("verify", "--reread").Code);
        Assert.Equal(3, Run("redact", "a.txt", "--words", "Quispe", "--by", "ana", "--why", "again").Code);
        Assert.Equal(2, Run("redact", "a.txt", "--by", "ana", "--why", "what?").Code);
        Assert.Equal(2, Run("redact", "a.txt#9-2", "--by", "ana", "--why", "where?").Code);
    }

    [Fact]
    public void A_forgotten_report_is_in_no_view_and_is_not_read_again()
    {
        Assert.Equal(0, Run("forget", "a.txt", "--by", "ana", "--why", "not ours").Code);
        Assert.DoesNotContain("a baker", CasusProgram.Export(_folder.Root));
        Assert.Contains("0 new, 1 known", Run("read", "a.txt").Errors);
        Assert.Contains("forgotten: r", Run("judgements").Output);
        Assert.Equal(0, Run("verify").Code);
        Assert.Equal(3, Run("forget", "a.txt", "--by", "ana", "--why", "again").Code);
    }

    Ran Run(params string[] args) => CasusProgram.Run(_folder.Root, args);
}
