using System.Text.Json;
using Casus.Tests;

namespace Casus.Cli.Tests.Serving;

/// <summary><c>casus keys</c> and <c>casus get</c>.</summary>
public sealed class KeysAndGetCommandTests : IClassFixture<SmallLedger>, IDisposable
{
    readonly ScratchFolder _folder = new();

    public KeysAndGetCommandTests(SmallLedger ledger) => ledger.CopyTo(_folder.Path("casus.db"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_key_is_shown_once_listed_without_its_secret_and_taken_back()
    {
        var added = Run("keys", "add", "ana", "--role", "reviewer", "--days", "3");
        Assert.Equal(0, added.Code);
        Assert.Matches("^casus_[0-9a-f]{10}_[A-Za-z0-9_-]{43}\n$", added.Output);
        var (id, secret) = (added.Output.Split('_')[1], added.Output.Trim()[^43..]);
        var listed = Run("keys", "list", "--json");
        using (var key = JsonDocument.Parse(listed.Output))
            Assert.Equal(
                ("ana", "reviewer", "live"),
                (
                    key.RootElement.GetProperty("name").GetString(),
                    key.RootElement.GetProperty("role").GetString(),
                    key.RootElement.GetProperty("state").GetString()
                )
            );
        Assert.DoesNotContain(secret, listed.Output + Run("keys", "list").Output);
        Assert.Equal(0, Run("keys", "revoke", id).Code);
        Assert.Contains("\"state\":\"revoked\"", Run("keys", "list", "--json").Output);
        Assert.Equal(3, Run("keys", "revoke", id).Code);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite,
                File.GetUnixFileMode(_folder.Path("casus.db-access"))
            );
    }

    [Theory]
    [InlineData(2, "Must be one of", "add", "ana", "--role", "king")]
    [InlineData(2, "'--role' is required", "add", "ana")]
    [InlineData(2, "NAME has 1 to 60 characters", "add", "a\nb", "--role", "coder")]
    [InlineData(2, "--days is a number", "add", "ana", "--role", "coder", "--days", "0")]
    [InlineData(3, "There are no keys", "list")]
    [InlineData(3, "There are no keys", "revoke", "3f9a0c21bb")]
    public void What_is_no_key_is_refused_in_words(int code, string words, params string[] args)
    {
        var ran = Run(["keys", .. args]);
        Assert.Equal((code, ""), (ran.Code, ran.Output));
        Assert.Contains(words, ran.Errors);
        Assert.False(File.Exists(_folder.Path("casus.db-access")));
    }

    [Fact]
    public void Keys_and_log_lie_where_it_is_said_and_for_a_server_in_the_state_folder()
    {
        Assert.Equal(0, Run("keys", "add", "ana", "--role", "coder", "--access", "there").Code);
        Assert.True(File.Exists(_folder.Path("there")));
        Assert.Equal(0, Run("keys", "add", "ana", "--role", "coder", "--ledger", "postgres://me@db:5433/crises").Code);
        Assert.True(File.Exists(_folder.Path("state", "casus", "db-5433-crises-access")));
        Assert.False(File.Exists(_folder.Path("casus.db-access")));
    }

    [Fact]
    public void A_page_is_printed_without_a_server_and_a_key()
    {
        var rows = Run("get", "/api/figures?limit=10");
        Assert.Equal((0, ""), (rows.Code, rows.Errors));
        using (var page = JsonDocument.Parse(rows.Output))
            Assert.Equal("casus-rows/1", page.RootElement.GetProperty("format").GetString());
        Assert.StartsWith("<!DOCTYPE html>", Run("get", "/").Output);
        Assert.False(File.Exists(_folder.Path("casus.db-access")));
    }

    [Theory]
    [InlineData(1, "404", "/nothing.json")]
    [InlineData(1, "400", "/api/reports?limit=0")]
    [InlineData(2, "PATH begins with /", "incidents")]
    public void Anything_but_a_page_is_told_by_the_exit_code(int code, string words, string path)
    {
        var ran = Run("get", path);
        Assert.Equal(code, ran.Code);
        Assert.Contains(words, ran.Errors);
    }

    Ran Run(params string[] args) => CasusProgram.Run(_folder.Root, args);
}
