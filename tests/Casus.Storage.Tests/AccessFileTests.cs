using Casus.Storage.Access;
using Casus.Tests;

namespace Casus.Storage.Tests;

public class AccessFileTests
{
    static readonly Actor Someone = new("ana", "here");

    [Fact]
    public void A_key_opens_until_it_expires_or_is_revoked()
    {
        using var scratch = new ScratchFolder();
        var time = new TestTime();
        using var file = AccessFile.Open(scratch.Path("a"), time);
        var (key, text) = file.Add("ana", Role.Coder, TimeSpan.FromDays(2), Someone);

        Assert.True(file.Known(text)!.IsLive(time.Now));
        Assert.False(file.Known(text)!.IsLive(time.Now.AddDays(2)));
        Assert.True(file.Revoke(key.Id, Someone));
        Assert.False(file.Revoke(key.Id, Someone));
        Assert.False(file.Known(text)!.IsLive(time.Now));
    }

    [Fact]
    public void Only_the_very_text_is_known()
    {
        using var scratch = new ScratchFolder();
        using var file = AccessFile.Open(scratch.Path("a"), new TestTime());
        var (_, text) = file.Add("ana", Role.Admin, TimeSpan.FromDays(2), Someone);
        var (_, other) = file.Add("ben", Role.Admin, TimeSpan.FromDays(2), Someone);

        Assert.Equal("ana", file.Known(text)!.Name);
        for (var i = 0; i < text.Length; i++)
            Assert.Null(file.Known(text[..i] + (text[i] == 'x' ? 'y' : 'x') + text[(i + 1)..]));
        Assert.Null(file.Known(text[..16] + other[16..]));
        Assert.Null(file.Known(""));
        Assert.Null(file.Known(text + text));
    }

    [Fact]
    public void Nothing_in_the_file_opens_a_door()
    {
        using var scratch = new ScratchFolder();
        string text;
        using (var file = AccessFile.Open(scratch.Path("a"), new TestTime()))
            text = file.Add("ana", Role.Admin, TimeSpan.FromDays(2), Someone).Text;
        Assert.DoesNotContain(
            text[^43..],
            System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(scratch.Path("a"))),
            StringComparison.Ordinal
        );
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(scratch.Path("a")));
    }

    [Fact]
    public void What_two_programs_do_is_one_chain()
    {
        using var scratch = new ScratchFolder();
        using var file = AccessFile.Open(scratch.Path("a"), new TestTime());
        using var other = AccessFile.Open(scratch.Path("a"), new TestTime());
        Parallel.For(0, 40, i => (i % 2 == 0 ? file : other).Note(Someone, "judged", $"j{i}"));

        var check = file.CheckAudit();
        Assert.Equal((40, 0), (check.Count, check.Wrong.Count));
        Assert.Equal(Enumerable.Range(1, 40).Select(n => (long)n), file.Audit().Select(e => e.Sequence));
        Assert.Equal(file.Head(), other.Head());
    }

    [Fact]
    public void A_file_that_is_something_else_is_left_alone()
    {
        using var scratch = new ScratchFolder();
        var path = scratch.Write("a", new string('x', 5000));
        var problem = Assert.Throws<LedgerProblem>(() => AccessFile.Open(path, new TestTime()));
        Assert.Equal(LedgerFault.Damaged, problem.Fault);
        Assert.Equal(new string('x', 5000), File.ReadAllText(path));
    }

    sealed class TestTime : TimeProvider
    {
        public DateTimeOffset Now { get; } = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
