using System.Globalization;
using Casus.Storage.Access;
using Casus.Tests;
using Microsoft.Data.Sqlite;

namespace Casus.Storage.Tests;

/// <summary>Whatever is done to the audit log behind its back is found.</summary>
public class AuditLogTests
{
    const int Entries = 20;

    static readonly string[] Columns = ["at", "who", "by", "what", "about", "chain"];

    [Fact]
    public void The_file_itself_refuses_to_change_or_lose_an_entry()
    {
        using var scratch = new ScratchFolder();
        Fill(scratch.Path("a"));
        Assert.Throws<SqliteException>(() => Run(scratch.Path("a"), "UPDATE audit SET who = 'x' WHERE seq = 3"));
        Assert.Throws<SqliteException>(() => Run(scratch.Path("a"), "DELETE FROM audit WHERE seq = 3"));
    }

    [Fact]
    public void Two_hundred_forgeries_are_all_found()
    {
        using var scratch = new ScratchFolder();
        Fill(scratch.Path("whole"));
        var random = new Random(4711);
        var missed = new List<string>();
        for (var i = 0; i < 200; i++)
        {
            var forgery = Forgery(random);
            File.Copy(scratch.Path("whole"), scratch.Path("forged"), overwrite: true);
            Run(
                scratch.Path("forged"),
                "DROP TRIGGER audit_never_changes; DROP TRIGGER audit_never_shrinks;" + forgery
            );
            using var file = AccessFile.Open(scratch.Path("forged"), TimeProvider.System);
            if (file.CheckAudit().Wrong.Count == 0)
                missed.Add(forgery);
        }
        Assert.Empty(missed);
    }

    [Fact]
    public void What_is_done_is_noted_first_and_what_came_to_nothing_is_noted_so()
    {
        using var scratch = new ScratchFolder();
        Assert.Null(AccessFile.CheckAudit(scratch.Path("a")));
        using (var file = AccessFile.Open(scratch.Path("a"), TimeProvider.System))
        {
            file.Noting(new("ana", "here"), "judged", ["j1", "j2"], () => Assert.Equal(2, file.Head().Sequence));
            Assert.Throws<InvalidOperationException>(() =>
                file.Noting(new("ana", "here"), "judged", ["j3"], () => throw new InvalidOperationException())
            );
            Assert.Equal(
                ["judged j1", "judged j2", "judged j3", "judged, in vain j3"],
                file.Audit().Select(e => $"{e.What} {e.About}")
            );
        }
        Assert.Equal(4, AccessFile.CheckAudit(scratch.Path("a"))!.Count);
    }

    static string Forgery(Random random)
    {
        var (one, other) = (random.Next(1, Entries + 1), random.Next(1, Entries));
        other += other >= one ? 1 : 0;
        FormattableString sql = random.Next(5) switch
        {
            0 => $"DELETE FROM audit WHERE seq = {one}",
            1 =>
                $"UPDATE audit SET seq = -1 WHERE seq = {one}; UPDATE audit SET seq = {one} WHERE seq = {other}; UPDATE audit SET seq = {other} WHERE seq = -1",
            2 => $"DELETE FROM audit WHERE seq >= {one}",
            3 =>
                $"INSERT INTO audit SELECT {Entries} + {one}, at, who, by, what, about, chain FROM audit WHERE seq = {one}",
            _ =>
                $"UPDATE audit SET {Columns[random.Next(Columns.Length)]} = '2026-01-01T00:00:00.000Z' WHERE seq = {one}",
        };
        return sql.ToString(CultureInfo.InvariantCulture);
    }

    static void Fill(string path)
    {
        using var file = AccessFile.Open(path, TimeProvider.System);
        for (var i = 0; i < Entries; i++)
            file.Note(new($"person {i % 3}", "here"), i % 2 == 0 ? "judged" : "undone", $"j{i}");
        Assert.Empty(file.CheckAudit().Wrong);
    }

    static void Run(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
