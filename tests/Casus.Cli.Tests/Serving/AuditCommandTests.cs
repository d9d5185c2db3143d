using Casus.Tests;
using Microsoft.Data.Sqlite;

namespace Casus.Cli.Tests.Serving;

/// <summary>What people do to a ledger by command is in its audit log: who, what, ids; and whatever is done to the log is found.</summary>
public sealed class AuditCommandTests : IDisposable
{
    readonly ScratchFolder _folder = new();

    public AuditCommandTests()
    {
        _folder.Write("a.txt", "TUMBES, Peru, April 2, 2019 - Ana Quispe, a baker, said three soldiers were killed.");
        _folder.Write("b.txt", "TUMBES, Peru, April 3, 2019 - Peru's army said two soldiers were killed in shelling.");
        Done("read", "a.txt", "b.txt", "--tier", "fast", "--quiet");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_command_that_changes_what_stands_is_noted_and_no_reason_or_word_is()
    {
        Assert.Equal(3, Run("audit", "list").Code);
        var judged = Done("judge", "not-same", "a.txt", "b.txt", "--by", "ben", "--why", "WHYWORDS").Output.Split(' ')[
            0
        ];
        Done("judge", "undo", judged, "--by", "ben", "--why", "WHYWORDS");
        Done("redact", "a.txt", "--words", "Ana Quispe", "--by", "ben", "--why", "WHYWORDS");
        Done("backup", "monday.db");
        Done("forget", "b.txt", "--by", "cleo", "--why", "WHYWORDS");
        Done("restore", "monday.db", "--force", "--by", "cleo");
        Done("reread", "--tier", "accurate", "--quiet", "--by", "cleo");
        var key = Done("keys", "add", "dora", "--role", "coder", "--by", "cleo").Output.Trim();
        Done("keys", "revoke", key.Split('_')[1], "--by", "cleo");

        var list = Done("audit", "list").Output;
        (string, string, string)[] expected =
        [
            ("ben", "judged", $"{judged} not the same r"),
            ("ben", "judged", $" undone {judged} r"),
            ("ben", "judged", " redacted r"),
            ("cleo", "judged", " forgotten r"),
            ("cleo", "restored", "through entry "),
            ("cleo", "reread begun", "tier accurate"),
            ("cleo", "reread", "tier accurate"),
            ("cleo", "key added", " coder"),
            ("cleo", "key revoked", "key "),
        ];
        var lines = list.TrimEnd('\n').Split('\n');
        Assert.Equal(expected.Length, lines.Length);
        foreach (var ((who, what, about), line) in expected.Zip(lines))
        {
            Assert.Contains($"  {who} (here, as {Environment.UserName})  {what}  ", line);
            Assert.Contains(about, line);
        }
        Assert.DoesNotContain("WHYWORDS", list);
        Assert.DoesNotContain("Quispe", list);
        Assert.DoesNotContain(key[^43..], list);
        Assert.Contains($"ok             {lines.Length}  entries of the audit log", Done("verify").Output);
    }

    [Fact]
    public void Who_decides_pair_by_pair_is_noted_for_each()
    {
        Done("read", Checkout.Path("samples"), "--tier", "fast", "--quiet");
        CasusProgram.RunWith(_folder.Root, "h no day in one of them\n", "review", "--decide", "--by", "ben");
        Assert.Matches("  ben \\(here, as .+\\)  judged  j[a-z2-7]{16} unsure r", Done("audit", "list").Output);
    }

    [Fact]
    public void Without_a_name_it_is_the_one_that_the_system_knows()
    {
        Done("forget", "b.txt", "--why", "not ours");
        Assert.Contains($"  {Environment.UserName} (here)  judged  ", Done("audit", "list").Output);
    }

    [Fact]
    public void What_could_not_be_noted_is_not_done()
    {
        _folder.Write(
            "casus.db-access",
            "this is something else, and long enough to be looked at as a file of its own"
        );
        var ran = Run("forget", "b.txt", "--why", "not ours");
        Assert.Equal((6, ""), (ran.Code, ran.Output));
        Assert.Contains("a baker", CasusProgram.Export(_folder.Root));
        Assert.Equal(3, Run("judgements").Code);
    }

    [Fact]
    public void A_log_that_was_changed_shortened_or_put_in_another_order_is_found_by_verify()
    {
        foreach (var _ in Enumerable.Range(0, 3))
        {
            var id = Done("judge", "unsure", "a.txt", "b.txt", "--why", "so").Output.Split(' ')[0];
            Done("judge", "undo", id, "--why", "no");
        }
        var head = Done("audit", "verify").Output.Split("head ")[1].Trim();
        Done("audit", "verify", "--head", head);
        File.Copy(_folder.Path("casus.db-access"), _folder.Path("whole"));
        string[] forgeries =
        [
            "UPDATE audit SET who = 'nobody' WHERE seq = 2",
            "DELETE FROM audit WHERE seq = 3",
            "DELETE FROM audit WHERE seq = 6",
            "UPDATE audit SET seq = 9 WHERE seq = 1; UPDATE audit SET seq = 1 WHERE seq = 2; UPDATE audit SET seq = 2 WHERE seq = 9",
            "DELETE FROM audit; UPDATE head SET seq = 0, chain = ''; INSERT INTO audit VALUES (1, '2026-01-01T00:00:00.000Z', 'x', 'here', 'judged', 'j', 'ab')",
        ];
        foreach (var forgery in forgeries)
        {
            File.Copy(_folder.Path("whole"), _folder.Path("casus.db-access"), overwrite: true);
            Sql($"DROP TRIGGER audit_never_changes; DROP TRIGGER audit_never_shrinks; {forgery}");
            var ran = Run("verify");
            Assert.True(ran.Code == 6, forgery);
            Assert.Matches("WRONG +[0-9]+  entries of the audit log", ran.Output);
            Assert.Equal(6, Run("audit", "verify").Code);
        }
        File.Delete(_folder.Path("casus.db-access"));
        Done("judge", "unsure", "a.txt", "b.txt", "--why", "written anew");
        Done("verify");
        Assert.Equal(6, Run("audit", "verify", "--head", head).Code);
    }

    void Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Path("casus.db-access")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    Ran Done(params string[] args)
    {
        var ran = Run(args);
        Assert.True(ran.Code == 0, $"{string.Join(' ', args)}: {ran}");
        return ran;
    }

    Ran Run(params string[] args) => CasusProgram.Run(_folder.Root, args);
}
