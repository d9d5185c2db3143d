using System.Globalization;
using Casus.Ledger.Checks;
using Casus.Storage.Sqlite;
using Casus.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace Casus.Storage.Access;

/// <summary>
/// The keys and the audit log of a served ledger: a small SQLite file beside it, so that the ledger stays a function of reports and judgements.
/// Several programs may have it open; calls of many threads are taken one after the other. Throws <see cref="LedgerProblem"/>.
/// </summary>
public sealed class AccessFile : IDisposable
{
    readonly string _path;
    readonly SqliteConnection _connection;
    readonly TimeProvider _time;
    readonly Lock _one = new();

    AccessFile(string path, SqliteConnection connection, TimeProvider time) =>
        (_path, _connection, _time) = (path, connection, time);

    /// <summary>The usual place: beside the ledger.</summary>
    public static string Beside(string ledger) => ledger + "-access";

    /// <summary>Makes the file where there is none, readable by its owner only.</summary>
    public static AccessFile Open(string path, TimeProvider time)
    {
        try
        {
            return new(path, AccessFormat.Open(path), time);
        }
        catch (Exception error) when (LedgerProblem.Behind(error, path) is { } problem && problem != error)
        {
            throw problem;
        }
    }

    /// <summary>Adds a key and gives its text, which is shown now and never again.</summary>
    public (AccessKey Key, string Text) Add(string name, Role role, TimeSpan lasts, Actor actor)
    {
        var (id, text) = KeyText.Draw();
        var now = _time.GetUtcNow();
        var key = new AccessKey(id, name, role, KeyText.Hash(text), now, now + lasts, null);
        Write(log =>
        {
            KeyTable.Add(_connection, key);
            log(new(0, now, actor.Name, actor.By, "key added", $"key {id} {role.Word()}", ""));
        });
        return (key, text);
    }

    /// <summary>False where no live key has this id.</summary>
    public bool Revoke(string id, Actor actor) =>
        Write(log =>
        {
            var now = _time.GetUtcNow();
            var revoked = KeyTable.Revoke(_connection, id, now);
            if (revoked)
                log(new(0, now, actor.Name, actor.By, "key revoked", $"key {id}", ""));
            return revoked;
        });

    /// <summary>In the order in which they were made.</summary>
    public IReadOnlyList<AccessKey> Keys() => Read(() => KeyTable.All(_connection).ToList());

    public AccessKey? Key(string id) => Read(() => KeyTable.Find(_connection, id));

    /// <summary>The key that a text is, revoked or not; null where it is none. Takes no longer for a text that is nearly right.</summary>
    public AccessKey? Known(string text)
    {
        var key = Key(KeyText.IdIn(text) ?? "");
        return KeyText.Fits(key, text) ? key : null;
    }

    /// <summary>Adds to the audit log; on the disk when the call returns.</summary>
    public void Note(Actor actor, string what, string about) =>
        Write(log => log(new(0, _time.GetUtcNow(), actor.Name, actor.By, what, about, "")));

    /// <summary>Notes what is about to be done and does it: nothing is done that the log does not know. What came to nothing is noted so.</summary>
    public void Noting(Actor actor, string what, IReadOnlyList<string> about, Action act)
    {
        foreach (var each in about)
            Note(actor, what, each);
        try
        {
            act();
        }
        catch
        {
            foreach (var each in about)
                Note(actor, $"{what}, in vain", each);
            throw;
        }
    }

    /// <summary>Entries after a number, oldest first.</summary>
    public IReadOnlyList<AuditEntry> Audit(long after = 0, int atMost = int.MaxValue) =>
        Read(() => AuditTable.After(_connection, after, atMost).ToList());

    /// <summary>The number of the last entry and the hash of the chain there.</summary>
    public (long Sequence, string Chain) Head() => Read(() => AuditTable.Head(_connection));

    /// <summary>Whether the audit log is as it was written.</summary>
    public CheckResult CheckAudit() =>
        Read(() => AuditCheck.Of(AuditTable.After(_connection, 0, int.MaxValue), AuditTable.Head(_connection)));

    /// <summary>The same for a file that must not be touched; null where there is none.</summary>
    public static CheckResult? CheckAudit(string path)
    {
        if (!File.Exists(path))
            return null;
        try
        {
            using var connection = AccessFormat.OpenToRead(path);
            return AuditCheck.Of(AuditTable.After(connection, 0, int.MaxValue), AuditTable.Head(connection));
        }
        catch (Exception error) when (LedgerProblem.Behind(error, path) is { } problem && problem != error)
        {
            throw problem;
        }
    }

    public void Dispose() => _connection.Dispose();

    void Write(Action<Action<AuditEntry>> work) =>
        Write(log =>
        {
            work(log);
            return true;
        });

    T Write<T>(Func<Action<AuditEntry>, T> work) =>
        Read(() =>
        {
            using var transaction = _connection.BeginTransaction(deferred: false);
            var result = work(entry => AuditTable.Add(_connection, entry));
            transaction.Commit();
            return result;
        });

    T Read<T>(Func<T> work)
    {
        lock (_one)
            try
            {
                return work();
            }
            catch (SqliteException error)
            {
                throw LedgerProblem.Behind(error, _path)!;
            }
    }

    internal static DateTimeOffset Moment(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
